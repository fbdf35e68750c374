import LEARNED from "../../../rules/weights/learned.json" with { type: "json" };
import { BUCKETS, type Features } from "./features.ts";

/** Weights of one question, by bucket. */
interface Model {
  readonly scale: number;
  readonly weights: Int8Array;
}

type Packed = { readonly scale: number; readonly data: string };

/** Three bytes a weight: its bucket (two bytes, low first) and its value. */
function unpack({ scale, data }: Packed): Model {
  const weights = new Int8Array(BUCKETS);
  const bytes = atob(data);
  for (let i = 0; i + 2 < bytes.length; i += 3) weights[bytes.charCodeAt(i) | (bytes.charCodeAt(i + 1) << 8)] = bytes.charCodeAt(i + 2);
  return { scale, weights };
}

const models = new Map<string, Model>();
function modelOf(name: string): Model {
  const known = models.get(name);
  if (known) return known;
  const packed = (LEARNED as Readonly<Record<string, Packed | undefined>>)[name];
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
