import { BUCKETS } from "../../engine/weigh/features.ts";
import { packed } from "../../engine/numbers.ts";
import { carryQuestions, CONTEXTS, foldedValue, type Packed } from "../../engine/weigh/weights.ts";
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
  const gaps: number[] = [];
  const values: number[] = [];
  for (let bucket = 0, from = 0; bucket < BUCKETS; bucket++) {
    const weighs = lists.reduce((bits, list, question) => (list[bucket] === 0 ? bits : bits | (1 << question)), 0);
    if (weighs === 0) continue;
    gaps.push(bucket - from);
    from = bucket + 1;
    carryQuestions(writer, lists.length, weighs);
    for (const list of lists) if (list[bucket] !== 0) values.push(foldedValue(list[bucket] as number));
  }
  const scales = Object.fromEntries(Object.entries(trained).map(([question, { scale }]) => [question, scale]));
  return { gaps: packed(gaps), values: packed(values), which: writer.text(), scales };
}
