import { CodeReader, type Coder } from "../coder.ts";
import { Numbers } from "../numbers.ts";
import { BUCKETS } from "./features.ts";

/** Learned weights as they ship. */
export interface Packed {
  /** As code: how many buckets weigh; then of each how many lie between it and the one before it, and in which questions it weighs. */
  readonly buckets: string;
  /** The weights, bucket by bucket and in the order of the questions, folded and packed. */
  readonly values: string;
  /** What one step of a weight is worth, of each question. */
  readonly scales: Readonly<Record<string, number>>;
}

/** Likelihoods are learned apart: in how many questions a bucket weighs, in which where so many are still to come; how many binary places a number has, and each of these. */
const QUESTIONS = 32;
const PLACES = 32;
const SIZE = QUESTIONS + QUESTIONS * QUESTIONS;
const PLACE = SIZE + PLACES;
export const CONTEXTS = PLACE + PLACES * PLACES;

/** Carries a number from 0 on. A coder that writes is given it. */
export function carryNumber(coder: Coder, number = 0): number {
  const own = number + 1;
  const places = 31 - Math.clz32(own);
  let size = 0;
  while (coder.bit(SIZE + size, places > size ? 1 : 0) === 1) size++;
  let out = 1;
  for (let i = size - 1; i >= 0; i--) out = 2 * out + coder.bit(PLACE + size * PLACES + i, (own >>> i) & 1);
  return out - 1;
}

/** Carries in which questions a bucket weighs, a bit each and at least one: what weighs in one question is likely to weigh in others. A coder that writes is given the bits. */
export function carryQuestions(coder: Coder, questions: number, weighs = 0): number {
  let count = 0;
  for (let rest = weighs; rest !== 0; rest &= rest - 1) count++;
  let left = 1;
  while (left < questions && coder.bit(left, count > left ? 1 : 0) === 1) left++;
  let out = 0;
  for (let i = 0; left > 0; i++) {
    if (left < questions - i && coder.bit(QUESTIONS + i * QUESTIONS + left, (weighs >>> i) & 1) === 0) continue;
    out |= 1 << i;
    left--;
  }
  return out;
}

/** A value as a number from 0 on, its sign folded in (0, -1, 1, -2 ...), and back. */
export const foldedValue = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
export const valueOf = (folded: number): number => ((folded & 1) === 0 ? folded >> 1 : ~(folded >> 1));

/** Weights of some questions, side by side in a row for each bucket that has any: one look answers for all of them. */
export interface Table {
  /** The row of a bucket, counted from 1; 0 where it has none. */
  readonly rows: Uint16Array;
  /** Row 0 is empty. */
  readonly weights: Int8Array;
}

/** The weights of all questions, in their order. */
export function unpackWeights(packed: Packed): Table {
  const questions = Object.keys(packed.scales).length;
  const values = new Numbers(packed.values);
  const coder = new CodeReader(packed.buckets, CONTEXTS);
  const count = carryNumber(coder);
  const rows = new Uint16Array(BUCKETS);
  const weights = new Int8Array((count + 1) * questions);
  for (let bucket = -1, row = 1, at = questions; row <= count; row++, at += questions) {
    bucket += 1 + carryNumber(coder);
    rows[bucket] = row;
    for (let weighs = carryQuestions(coder, questions); weighs !== 0; weighs &= weighs - 1) weights[at + 31 - Math.clz32(weighs & -weighs)] = valueOf(values.next());
  }
  return { rows, weights };
}
