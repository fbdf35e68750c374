import { CLASSES, type Token } from "../read/classes.ts";
import { wordOdds } from "./learned.ts";
import { classesOf, wordFeatures, type Told } from "./word-features.ts";

/** Words that say together what a draft is marked for. UTF-16 offsets into the part; `odds` of the word that says most. */
export interface Stretch {
  readonly part: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly odds: number;
}

/** Words of grammar say nothing by themselves: no mark begins, ends or consists of them. */
const GRAMMAR = new Set(["he-or-she", "they", "i", "my", "we", "our", "you", "a-or-one", "the", "negation", "hedge"].map((name) => CLASSES.indexOf(name)));
const SMALL = new Set("of in on at to for with from by and or but so as is are was were be been it that this than then who which when if not do did had has have just".split(" "));
const says = ({ word, classes }: Token): boolean => !SMALL.has(word) && (classes.length > 0 ? !classes.every((of) => GRAMMAR.has(of)) : /[a-z0-9]{3}/.test(word));

/** How many silent words may stand within one stretch. */
const GAP = 2;

/** The stretches of a draft whose every word but a few speaks for the question by at least `from` log-odds. */
export function stretchesOf(question: "span.phi" | "span.prof", sentences: readonly Told[], from: number): Stretch[] {
  const out: Stretch[] = [];
  sentences.forEach((told, sentence) => {
    const classes = classesOf(told.tokens);
    let open: { start: number; end: number; odds: number; last: number } | null = null;
    const close = (): void => {
      if (open !== null) out.push({ part: told.part, sentence, start: told.start + open.start, end: told.start + open.end, odds: open.odds });
      open = null;
    };
    told.tokens.forEach((token, i) => {
      const odds = wordOdds(question, wordFeatures(told, classes, i));
      if (odds < from || !says(token)) return;
      if (open !== null && i - open.last > GAP + 1) close();
      open = open === null ? { start: token.start, end: token.end, odds, last: i } : { start: open.start, end: token.end, odds: Math.max(open.odds, odds), last: i };
    });
    close();
  });
  return out;
}
