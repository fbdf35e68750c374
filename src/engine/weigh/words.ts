import { CLASSES, type Token } from "../read/classes.ts";
import type { Family } from "../report.ts";
import { wordOdds } from "./learned.ts";
import type { Passage } from "./manuscript.ts";
import { classesOf, wordFeatures } from "./word-features.ts";

/** Words of a sentence that say together what its draft is marked for. UTF-16 offsets into the sentence; `odds` of the word that says most. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly odds: number;
}

/** Words of grammar say nothing by themselves: no mark begins, ends or consists of them. */
const GRAMMAR = new Set(["he-or-she", "they", "i", "my", "we", "our", "you", "a-or-one", "the", "negation", "hedge"].map((name) => CLASSES.indexOf(name)));
const SMALL = new Set("of in on at to for with from by and or but so as is are was were be been it that this than then who which when if not do did had has have just how what why where".split(" "));
const says = ({ word, classes }: Token): boolean => !SMALL.has(word) && (classes.length > 0 ? !classes.every((of) => GRAMMAR.has(of)) : /[a-z0-9]{3}/.test(word));

/** How many silent words may stand within one stretch. */
const GAP = 2;

/** Gathers the stretches whose every word but a few speaks for a question by at least so many log-odds. */
class Stretches {
  readonly all: Mark[] = [];
  private last = Number.NEGATIVE_INFINITY;

  constructor(private readonly least: number) {}

  add(i: number, { start, end }: Token, odds: number): void {
    if (odds < this.least) return;
    const open = this.all.at(-1);
    if (open !== undefined && i - this.last <= GAP + 1) this.all[this.all.length - 1] = { start: open.start, end, odds: Math.max(open.odds, odds) };
    else this.all.push({ start, end, odds });
    this.last = i;
  }
}

/** The marks of a sentence for each family, from so many log-odds on: a word's features are the same for both. */
export function marksIn(passage: Passage, least: Readonly<Record<Family, number>>): Readonly<Record<Family, readonly Mark[]>> {
  const { tokens } = passage.heard;
  const classes = classesOf(tokens);
  const [phi, prof] = [new Stretches(least.phi), new Stretches(least.prof)];
  tokens.forEach((token, i) => {
    if (!says(token)) return;
    const odds = wordOdds(wordFeatures(passage, classes, i));
    phi.add(i, token, odds("span.phi"));
    prof.add(i, token, odds("span.prof"));
  });
  return { phi: phi.all, prof: prof.all };
}
