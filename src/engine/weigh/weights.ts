import type { Coder } from "../coder.ts";
import { BUCKETS } from "./features.ts";

/** What is told apart when likelihoods are learned: whether a bucket weighs in any question, in how many, in which; sign, length and first digits of a value. */
const QUESTIONS = 32;
const ANY = 0;
const MORE = 1;
const WHICH = MORE + QUESTIONS;
const SIGN = WHICH + QUESTIONS * QUESTIONS;
const LENGTH = SIGN + QUESTIONS;
const DIGITS = LENGTH + 8 * QUESTIONS;
export const CONTEXTS = DIGITS + 8 * 4;

/**
 * Carries the weights of all questions, a list of `BUCKETS` each, bucket by bucket: what weighs in one question is likely to weigh in others.
 * A coder that writes is given the weights, one that reads lists of zeros, to be filled.
 */
export function carryWeights(coder: Coder, questions: readonly Int8Array[]): void {
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const count = coder.writes ? questions.filter((weights) => weights[bucket] !== 0).length : 0;
    if (coder.bit(ANY, count > 0 ? 1 : 0) === 0) continue;
    let left = 1;
    while (left < questions.length && coder.bit(MORE + left, count > left ? 1 : 0) === 1) left++;
    for (let i = 0; left > 0; i++) {
      const weights = questions[i] as Int8Array;
      const weight = weights[bucket] as number;
      if (left < questions.length - i && coder.bit(WHICH + i * QUESTIONS + left, weight !== 0 ? 1 : 0) === 0) continue;
      weights[bucket] = carryValue(coder, i, weight);
      left--;
    }
  }
}

/** A value other than 0: its sign, how many binary digits it has, and these but for the first; the first two of them are unlike each other. */
function carryValue(coder: Coder, question: number, value: number): number {
  const negative = coder.bit(SIGN + question, value < 0 ? 1 : 0);
  const size = Math.abs(value);
  const length = 31 - Math.clz32(size);
  let node = 1;
  for (let i = 2; i >= 0; i--) node = (node << 1) | coder.bit(LENGTH + 8 * question + node, (length >> i) & 1);
  const digits = node - 8;
  const told = Math.min(2, digits);
  let read = 1;
  for (let i = digits - 1; i >= digits - told; i--) read = (read << 1) | coder.bit(DIGITS + 4 * digits + read, (size >> i) & 1);
  const rest = digits - told;
  const all = (read << rest) | coder.plain(rest, size & ((1 << rest) - 1));
  return negative === 1 ? -all : all;
}
