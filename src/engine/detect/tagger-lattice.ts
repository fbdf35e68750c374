/** Labels in BIO form; an inside label follows only its own beginning or inside. */
export const TAGS = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG"] as const;
export const L = TAGS.length;
export const NEVER = -1e4;
export const mayFollow = (before: number, tag: number): boolean => tag === 0 || tag % 2 === 1 || before === tag || before === tag - 1;

/** The best sequence of tags. `scores` holds L a token, `moves` L x L from-to with one more row for the start. */
export function bestPath(scores: Float64Array, moves: Float64Array): Uint8Array {
  const n = scores.length / L;
  const path = new Uint8Array(n);
  if (n === 0) return path;
  const from = new Uint8Array(n * L);
  let last = new Float64Array(L);
  for (let t = 0; t < L; t++) last[t] = (scores[t] as number) + (moves[L * L + t] as number);
  for (let i = 1; i < n; i++) {
    const next = new Float64Array(L);
    for (let t = 0; t < L; t++) {
      let best = -Infinity;
      let who = 0;
      for (let p = 0; p < L; p++) {
        const score = (last[p] as number) + (moves[p * L + t] as number);
        if (score > best) {
          best = score;
          who = p;
        }
      }
      next[t] = best + (scores[i * L + t] as number);
      from[i * L + t] = who;
    }
    last = next;
  }
  path[n - 1] = last.indexOf(Math.max(...last));
  for (let i = n - 1; i > 0; i--) path[i - 1] = from[i * L + (path[i] as number)] as number;
  return path;
}

/** Forward (or backward) log sums into `out`; returns nothing. */
function sweep(scores: Float64Array, moves: Float64Array, out: Float64Array, back: boolean): void {
  const n = scores.length / L;
  for (let step = 0; step < n; step++) {
    const i = back ? n - 1 - step : step;
    const j = back ? i + 1 : i - 1;
    for (let t = 0; t < L; t++) {
      if (step === 0) {
        out[i * L + t] = back ? 0 : (scores[t] as number) + (moves[L * L + t] as number);
        continue;
      }
      let high = -Infinity;
      for (let p = 0; p < L; p++) high = Math.max(high, (out[j * L + p] as number) + (back ? (moves[t * L + p] as number) + (scores[j * L + p] as number) : (moves[p * L + t] as number)));
      let sum = 0;
      for (let p = 0; p < L; p++) sum += Math.exp((out[j * L + p] as number) + (back ? (moves[t * L + p] as number) + (scores[j * L + p] as number) : (moves[p * L + t] as number)) - high);
      out[i * L + t] = high + Math.log(sum) + (back ? 0 : (scores[i * L + t] as number));
    }
  }
}

export interface Sums {
  readonly ahead: Float64Array;
  readonly behind: Float64Array;
  /** Log of the sum over all sequences. */
  readonly total: number;
}

/** The log sums from which the probability of any piece of a sequence follows. */
export function sumsOf(scores: Float64Array, moves: Float64Array): Sums {
  const ahead = new Float64Array(scores.length);
  const behind = new Float64Array(scores.length);
  sweep(scores, moves, ahead, false);
  sweep(scores, moves, behind, true);
  let total = 0;
  const last = ahead.subarray(ahead.length - L);
  if (last.length > 0) {
    const high = Math.max(...last);
    for (const x of last) total += Math.exp(x - high);
    total = high + Math.log(total);
  }
  return { ahead, behind, total };
}
