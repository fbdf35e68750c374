import { BUCKETS } from "../../engine/weigh/features.ts";
import { packed } from "../../engine/numbers.ts";
import { carryNumber, carryQuestions, CONTEXTS, foldedValue, type Packed } from "../../engine/weigh/weights.ts";
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
  const weighing = Array.from({ length: BUCKETS }, (_, bucket) => lists.reduce((bits, list, question) => (list[bucket] === 0 ? bits : bits | (1 << question)), 0));
  carryNumber(writer, weighing.filter((bits) => bits !== 0).length);
  const values: number[] = [];
  let from = 0;
  weighing.forEach((bits, bucket) => {
    if (bits === 0) return;
    carryNumber(writer, bucket - from);
    from = bucket + 1;
    carryQuestions(writer, lists.length, bits);
    for (const list of lists) if (list[bucket] !== 0) values.push(foldedValue(list[bucket] as number));
  });
  const scales = Object.fromEntries(Object.entries(trained).map(([question, { scale }]) => [question, scale]));
  return { buckets: writer.text(), values: packed(values), scales };
}
