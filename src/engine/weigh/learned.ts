import { OF_DRAFTS, OF_WORDS } from "../generated/learned.ts";
import { once } from "../once.ts";
import { unpackWeights, type Packed, type Table } from "./weights.ts";

/** What learned questions answer, in log-odds. */
export type Odds = (question: string) => number;

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

/** What the questions about one word answer, in log-odds: its features have no values and no length. */
export function wordOdds(buckets: readonly number[]): Odds {
  const { questions, scales, rows, weights } = wordWeights();
  const totals = questions.map(() => 0);
  for (const bucket of buckets) for (let i = 0, at = (rows[bucket] as number) * totals.length; i < totals.length; i++) totals[i] = (totals[i] as number) + (weights[at + i] as number);
  return (question) => {
    const i = questions.indexOf(question);
    return (totals[i] ?? 0) * (scales[i] ?? 0);
  };
}
