import { BUCKETS } from "../../engine/weigh/features.ts";
import { lengthScale } from "../../engine/weigh/learned.ts";

/** A draft as the regression sees it: its buckets, and whether the answer is yes. */
export interface Example {
  readonly buckets: readonly number[];
  readonly yes: boolean;
  /** How much it counts. */
  readonly weight: number;
}

const EPOCHS = 60;
const RATE = 0.3;

/** Logistic regression with a quadratic penalty, by adaptive gradient in a fixed order: the same examples give the same weights. */
export function regress(examples: readonly Example[], penalty: number): Float64Array {
  const weights = new Float64Array(BUCKETS);
  const squares = new Float64Array(BUCKETS).fill(1e-6);
  const n = examples.length;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let step = 0; step < n; step++) {
      const example = examples[(step * 7919 + epoch * 104729) % n];
      if (!example) continue;
      const { buckets, yes, weight } = example;
      const scale = lengthScale(buckets.length);
      let z = 0;
      for (const bucket of buckets) z += (weights[bucket] ?? 0) * scale;
      const error = (1 / (1 + Math.exp(-z)) - (yes ? 1 : 0)) * weight;
      for (const bucket of buckets) {
        const w = weights[bucket] ?? 0;
        const gradient = error * scale + (penalty * w) / n;
        const square = (squares[bucket] ?? 0) + gradient * gradient;
        squares[bucket] = square;
        weights[bucket] = w - (RATE * gradient) / Math.sqrt(square);
      }
    }
  }
  return weights;
}

/** The largest weights as bytes: two of the bucket, one of the value; and the scale that gives the values back. */
export function pack(weights: Float64Array, most: number): { scale: number; data: string } {
  const order = [...weights.keys()].filter((i) => weights[i] !== 0).toSorted((a, b) => Math.abs(weights[b] ?? 0) - Math.abs(weights[a] ?? 0) || a - b).slice(0, most);
  const largest = Math.abs(weights[order[0] ?? 0] ?? 1);
  const scale = largest / 127;
  const kept = order.map((i) => [i, Math.round((weights[i] ?? 0) / scale)] as const).filter(([, value]) => value !== 0).toSorted((a, b) => a[0] - b[0]);
  const bytes = Buffer.alloc(kept.length * 3);
  kept.forEach(([bucket, value], k) => {
    bytes.writeUInt16LE(bucket, k * 3);
    bytes.writeInt8(value, k * 3 + 2);
  });
  return { scale: Number(scale.toPrecision(6)), data: bytes.toString("base64") };
}
