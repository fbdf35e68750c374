import { CLASSES, type Token } from "../read/classes.ts";
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

/** The stretches of a sentence whose every word but a few speaks for the question by at least `from` log-odds. */
export function marksIn(passage: Passage, question: "span.phi" | "span.prof", from: number): readonly Mark[] {
  const out: Mark[] = [];
  const { tokens } = passage.heard;
  const classes = classesOf(tokens);
  let open: (Mark & { readonly last: number }) | null = null;
  const close = (): void => {
    if (open !== null) out.push({ start: open.start, end: open.end, odds: open.odds });
    open = null;
  };
  tokens.forEach((token, i) => {
    if (!says(token)) return;
    const odds = wordOdds(question, wordFeatures(passage, classes, i));
    if (odds < from) return;
    if (open !== null && i - open.last > GAP + 1) close();
    open = open === null ? { start: token.start, end: token.end, odds, last: i } : { start: open.start, end: token.end, odds: Math.max(open.odds, odds), last: i };
  });
  close();
  return out;
}
