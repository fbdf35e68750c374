import { LEARNED } from "../generated/learned.ts";
import { unpacked } from "../numbers.ts";
import { BUCKETS, type Features } from "./features.ts";

/** Weights of one question, by bucket. */
interface Model {
  readonly scale: number;
  readonly weights: Int8Array;
}

/** The steps from bucket to bucket, and the values with their signs folded in (0, -1, 1, -2 ...). */
function unpack({ scale, steps, values }: NonNullable<(typeof LEARNED)[string]>): Model {
  const weights = new Int8Array(BUCKETS);
  const folded = unpacked(values);
  let bucket = 0;
  unpacked(steps).forEach((step, i) => {
    bucket += step;
    const value = folded[i] ?? 0;
    weights[bucket] = value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  });
  return { scale, weights };
}

const models = new Map<string, Model>();
function modelOf(name: string): Model {
  const known = models.get(name);
  if (known) return known;
  const packed = LEARNED[name];
  if (packed === undefined) throw new Error(`no learned weights "${name}"`);
  const made = unpack(packed);
  models.set(name, made);
  return made;
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
