import { BUCKETS } from "../../engine/weigh/features.ts";
import { carryWeights, CONTEXTS } from "../../engine/weigh/weights.ts";
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

/** The same weights as they ship: one text for all questions, in the order of their names here. */
export function shipped(trained: Readonly<Record<string, Trained>>): { readonly scales: Readonly<Record<string, number>>; readonly text: string } {
  const writer = new CodeWriter(CONTEXTS);
  carryWeights(writer, Object.values(trained).map(weightsOf));
  return { scales: Object.fromEntries(Object.entries(trained).map(([question, { scale }]) => [question, scale])), text: writer.text() };
}
