import { OF_DRAFTS, OF_WORDS } from "../generated/learned.ts";
import { once } from "../once.ts";
import { unpackWeights, type Packed, type Table } from "./weights.ts";

/** The weights of some questions. */
export interface Weights extends Table {
  readonly questions: readonly string[];
  /** What one step of a weight is worth, of each question. */
  readonly scales: readonly number[];
}

const weightsOf = (packed: Packed): Weights => ({ questions: Object.keys(packed.scales), scales: Object.values(packed.scales), ...unpackWeights(packed) });
/** The questions about a whole draft. */
export const draftWeights = once(() => weightsOf(OF_DRAFTS));
/** The questions about one word. */
const wordWeights = once(() => weightsOf(OF_WORDS));

/** Long drafts gather more of everything: what is learned on short ones would grow with mere length. */
export const lengthScale = (features: number): number => 1 / Math.sqrt(Math.max(1, features / 30));

/** Log-odds of a question about one word: its features have no values and no length. */
export function wordOdds(question: string, buckets: readonly number[]): number {
  const { questions, scales, rows, weights } = wordWeights();
  const place = questions.indexOf(question);
  let total = 0;
  for (const bucket of buckets) total += weights[(rows[bucket] as number) * questions.length + place] ?? 0;
  return total * (scales[place] ?? 0);
}
