import { L, mayFollow, NEVER, sumsOf } from "../../engine/detect/tagger-lattice.ts";
import { randomFrom, shuffle } from "./random.ts";

/** One sequence: `width` feature numbers a token (-1: none) and its tags. */
export interface Sequence {
  readonly features: Int32Array;
  readonly tags: Uint8Array;
  readonly weight: number;
}
export interface Options {
  readonly size: number;
  readonly width: number;
  readonly rounds: number;
  readonly rate: number;
  /** Strength of the L1 pull to zero. */
  readonly pull: number;
  /** Part of the features left out at random, so that no one is leaned on alone. */
  readonly drop: number;
  readonly seed: number;
  readonly report?: (round: number, weights: Float32Array, moves: Float64Array) => void;
}
export interface Learned {
  /** L a feature. */
  readonly weights: Float32Array;
  readonly moves: Float64Array;
}

const closedNow = (moves: Float64Array): Float64Array => {
  for (let p = 0; p <= L; p++) for (let t = 0; t < L; t++) if (!mayFollow(p === L ? 0 : p, t)) moves[p * L + t] = NEVER;
  return moves;
};

/** Trains a linear-chain conditional random field by regularised dual averaging (AdaGrad steps, L1). */
export function train(all: readonly Sequence[], { size, width, rounds, rate, pull, drop, seed, report }: Options): Learned {
  const random = randomFrom(seed);
  const sum = new Float32Array(size * L);
  const square = new Float32Array(size * L);
  const weights = new Float32Array(size * L);
  const moveSum = new Float64Array((L + 1) * L);
  const moveSquare = new Float64Array((L + 1) * L);
  const moves = closedNow(new Float64Array((L + 1) * L));
  const order = Int32Array.from(all.keys());
  let seen = 0;
  const settle = (at: number): void => {
    const u = sum[at] as number;
    const over = Math.abs(u) - pull * seen;
    weights[at] = over > 0 ? (-Math.sign(u) * rate * over) / Math.sqrt((square[at] as number) + 1e-8) : 0;
  };
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const which of order) {
      const { features, tags, weight } = all[which] as Sequence;
      const n = tags.length;
      seen++;
      const used = Int32Array.from(features, (f) => (f < 0 || (drop > 0 && random() < drop) ? -1 : f));
      const scores = new Float64Array(n * L);
      for (let i = 0, at = 0; i < n; i++)
        for (let k = 0; k < width; k++, at++) {
          const f = used[at] as number;
          if (f < 0) continue;
          for (let t = 0; t < L; t++) {
            settle(f * L + t);
            scores[i * L + t] = (scores[i * L + t] as number) + (weights[f * L + t] as number);
          }
        }
      const { ahead, behind, total } = sumsOf(scores, moves);
      const gradient = new Float64Array(n * L);
      for (let i = 0; i < n; i++)
        for (let t = 0; t < L; t++) gradient[i * L + t] = weight * (Math.exp((ahead[i * L + t] as number) + (behind[i * L + t] as number) - total) - (tags[i] === t ? 1 : 0));
      for (let i = 0, at = 0; i < n; i++)
        for (let k = 0; k < width; k++, at++) {
          const f = used[at] as number;
          if (f < 0) continue;
          for (let t = 0; t < L; t++) {
            const g = gradient[i * L + t] as number;
            if (g > -1e-5 && g < 1e-5) continue;
            const to = f * L + t;
            sum[to] = (sum[to] as number) + g;
            square[to] = (square[to] as number) + g * g;
          }
        }
      const change = new Float64Array((L + 1) * L);
      for (let t = 0; t < L; t++) change[L * L + t] = gradient[t] as number;
      for (let i = 1; i < n; i++)
        for (let p = 0; p < L; p++)
          for (let t = 0; t < L; t++) {
            const move = moves[p * L + t] as number;
            if (move <= NEVER) continue;
            const chance = Math.exp((ahead[(i - 1) * L + p] as number) + move + (scores[i * L + t] as number) + (behind[i * L + t] as number) - total);
            change[p * L + t] = (change[p * L + t] as number) + weight * (chance - (tags[i - 1] === p && tags[i] === t ? 1 : 0));
          }
      for (let m = 0; m < change.length; m++) {
        if ((moves[m] as number) <= NEVER) continue;
        moveSum[m] = (moveSum[m] as number) + (change[m] as number);
        moveSquare[m] = (moveSquare[m] as number) + (change[m] as number) ** 2;
        moves[m] = (-rate * (moveSum[m] as number)) / Math.sqrt((moveSquare[m] as number) + 1e-8);
      }
    }
    for (let at = 0; at < sum.length; at++) settle(at);
    report?.(round, weights, moves);
  }
  return { weights, moves };
}
