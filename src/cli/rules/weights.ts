import { packed } from "../../engine/numbers.ts";

/** Weights as `npm run train` writes them: three bytes a weight in base64, its bucket (two bytes, low first) and its value. */
interface Trained {
  readonly scale: number;
  readonly data: string;
}

/** The same weights as they ship, half as large once compressed: the steps from bucket to bucket, and the values with their signs folded in (0, -1, 1, -2 ...). */
export interface Shipped {
  readonly scale: number;
  readonly steps: string;
  readonly values: string;
}

export function shipped({ scale, data }: Trained): Shipped {
  const bytes = Buffer.from(data, "base64");
  const steps: number[] = [];
  const values: number[] = [];
  for (let i = 0, before = 0; i + 2 < bytes.length; i += 3) {
    const bucket = bytes.readUInt16LE(i);
    const value = bytes.readInt8(i + 2);
    if (bucket < before) throw new Error("the buckets of learned weights are not in order");
    steps.push(bucket - before);
    values.push(value < 0 ? -2 * value - 1 : 2 * value);
    before = bucket;
  }
  return { scale, steps: packed(steps), values: packed(values) };
}
