import { OF_DRAFTS, OF_WORDS } from "../generated/learned.ts";
import { once } from "../once.ts";
import { BUCKETS } from "./features.ts";
import { unpackWeights, type Packed } from "./weights.ts";

/** Weights of some questions, those of a bucket side by side: one look answers for all of them. */
export interface Weights {
  readonly questions: readonly string[];
  /** What one step of a weight is worth, of each question. */
  readonly scales: readonly number[];
  readonly table: Int8Array;
}

function weightsOf(packed: Packed): Weights {
  const questions = Object.keys(packed.questions);
  const table = new Int8Array(BUCKETS * questions.length);
  unpackWeights(packed, (question, bucket, weight) => void (table[bucket * questions.length + question] = weight));
  return { questions, scales: Object.values(packed.questions).map(({ scale }) => scale), table };
}
/** The questions about a whole draft. */
export const draftWeights = once(() => weightsOf(OF_DRAFTS));
/** The questions about one word. */
const wordWeights = once(() => weightsOf(OF_WORDS));

/** Long drafts gather more of everything: what is learned on short ones would grow with mere length. */
export const lengthScale = (features: number): number => 1 / Math.sqrt(Math.max(1, features / 30));

/** Log-odds of a question about one word: its features have no values and no length. */
export function wordOdds(question: string, buckets: readonly number[]): number {
  const { questions, scales, table } = wordWeights();
  const place = questions.indexOf(question);
  let total = 0;
  for (const bucket of buckets) total += table[bucket * questions.length + place] ?? 0;
  return total * (scales[place] ?? 0);
}
