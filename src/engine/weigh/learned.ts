import { CodeReader } from "../coder.ts";
import { QUESTIONS, WEIGHING } from "../generated/learned.ts";
import { unpacked } from "../numbers.ts";
import { once } from "../once.ts";
import { BUCKETS, type Features } from "./features.ts";
import { carryBuckets, CONTEXTS, valueOf } from "./weights.ts";

/** Weights of one question, by bucket. */
interface Model {
  readonly scale: number;
  readonly weights: Int8Array;
}

/** The weights of questions as they ship. */
export function unpackWeights(weighing: string, values: readonly string[]): Int8Array[] {
  const lists = values.map((text) => ({ weights: new Int8Array(BUCKETS), folded: unpacked(text), at: 0 }));
  carryBuckets(new CodeReader(weighing, CONTEXTS), lists.length, () => false, (question, bucket) => {
    const list = lists[question] as (typeof lists)[number];
    list.weights[bucket] = valueOf(list.folded[list.at++] as number);
  });
  return lists.map(({ weights }) => weights);
}

const models = once((): ReadonlyMap<string, Model> => {
  const all = Object.entries(QUESTIONS);
  const lists = unpackWeights(WEIGHING, all.map(([, { values }]) => values));
  return new Map(all.map(([question, { scale }], i) => [question, { scale, weights: lists[i] as Int8Array }]));
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
