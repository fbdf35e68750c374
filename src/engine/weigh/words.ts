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

/** How many silent words may stand within one stretch. */
const GAP = 1;

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
      if (odds < from) return;
      if (open !== null && i - open.last > GAP + 1) close();
      open = open === null ? { start: token.start, end: token.end, odds, last: i } : { start: open.start, end: token.end, odds: Math.max(open.odds, odds), last: i };
    });
    close();
  });
  return out;
}
