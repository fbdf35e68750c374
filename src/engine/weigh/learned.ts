import { CodeReader } from "../coder.ts";
import { SCALES, WEIGHTS } from "../generated/learned.ts";
import { once } from "../once.ts";
import { BUCKETS, type Features } from "./features.ts";
import { carryWeights, CONTEXTS } from "./weights.ts";

/** Weights of one question, by bucket. */
interface Model {
  readonly scale: number;
  readonly weights: Int8Array;
}

const models = once((): ReadonlyMap<string, Model> => {
  const made = new Map(Object.entries(SCALES).map(([question, scale]) => [question, { scale, weights: new Int8Array(BUCKETS) }]));
  carryWeights(new CodeReader(WEIGHTS, CONTEXTS), [...made.values()].map(({ weights }) => weights));
  return made;
});
function modelOf(name: string): Model {
  const model = models().get(name);
  if (model === undefined) throw new Error(`no learned weights "${name}"`);
  return model;
}

/** Long drafts gather more of everything: what is learned on short ones would grow with mere length. */
export const lengthScale = (features: number): number => 1 / Math.sqrt(Math.max(1, features / 30));

/** Log-odds of a question about a whole draft; the names of questions are those of the weights' card. */
export function oddsOf(question: string, features: Features): number {
  const { weights, scale } = modelOf(question);
  let total = 0;
  for (const [bucket, value] of features) total += (weights[bucket] ?? 0) * value;
  return total * scale * lengthScale(features.size);
}

/** Log-odds of a question about one word: its features have no values and no length. */
export function wordOdds(question: string, buckets: readonly number[]): number {
  const { weights, scale } = modelOf(question);
  let total = 0;
  for (const bucket of buckets) total += weights[bucket] ?? 0;
  return total * scale;
}
