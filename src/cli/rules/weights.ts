import { BUCKETS } from "../../engine/weigh/features.ts";
import { packed } from "../../engine/numbers.ts";
import { carryBuckets, CONTEXTS, foldedValue, type Packed } from "../../engine/weigh/weights.ts";
import { CodeWriter } from "./writer.ts";

/** Weights as `npm run train` writes them: three bytes a weight in base64, its bucket (two bytes, low first) and its value. */
export interface Trained {
  readonly scale: number;
  readonly data: string;
}

/** The weights of a question, by bucket. */
export function weightsOf({ data }: Trained): Int8Array {
  const bytes = Buffer.from(data, "base64");
  const weights = new Int8Array(BUCKETS);
  for (let i = 0; i + 2 < bytes.length; i += 3) weights[bytes.readUInt16LE(i)] = bytes.readInt8(i + 2);
  return weights;
}

/** The same weights as they ship. */
export function shipped(trained: Readonly<Record<string, Trained>>): Packed {
  const lists = Object.values(trained).map(weightsOf);
  const writer = new CodeWriter(CONTEXTS);
  const values = lists.map((): number[] => []);
  const valueAt = (question: number, bucket: number): number => lists[question]?.[bucket] ?? 0;
  carryBuckets(writer, lists.length, (question, bucket) => valueAt(question, bucket) !== 0, (question, bucket) => values[question]?.push(foldedValue(valueAt(question, bucket))));
  const questions = Object.entries(trained).map(([question, { scale }], i) => [question, { scale, values: packed(values[i] ?? []) }]);
  return { buckets: writer.text(), questions: Object.fromEntries(questions) };
}
