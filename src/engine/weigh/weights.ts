import { CodeReader, type Coder } from "../coder.ts";
import { Numbers } from "../numbers.ts";
import { BUCKETS } from "./features.ts";

/** Learned weights as they ship: which buckets weigh in which questions, and of each question what one step of its weights is worth, and its values in the order of their buckets. */
export interface Packed {
  readonly buckets: string;
  readonly questions: Readonly<Record<string, { readonly scale: number; readonly values: string }>>;
}

/** Likelihoods are learned apart: whether a bucket weighs in any question, in how many, in which where so many are still to come. */
const QUESTIONS = 32;
const ANY = 0;
const MORE = 1;
const WHICH = MORE + QUESTIONS;
export const CONTEXTS = WHICH + QUESTIONS * QUESTIONS;

/**
 * Carries which buckets weigh in which questions, bucket by bucket: what weighs in one question is likely to weigh in others. A coder that writes is told of
 * each by `weighs`; `found` is told of those that do, in order.
 */
export function carryBuckets(coder: Coder, questions: number, weighs: (question: number, bucket: number) => boolean, found: (question: number, bucket: number) => void): void {
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    let count = 0;
    if (coder.writes) for (let i = 0; i < questions; i++) if (weighs(i, bucket)) count++;
    if (coder.bit(ANY, count > 0 ? 1 : 0) === 0) continue;
    let left = 1;
    while (left < questions && coder.bit(MORE + left, count > left ? 1 : 0) === 1) left++;
    for (let i = 0; left > 0; i++) {
      if (left < questions - i && coder.bit(WHICH + i * QUESTIONS + left, coder.writes && weighs(i, bucket) ? 1 : 0) === 0) continue;
      found(i, bucket);
      left--;
    }
  }
}

/** A value as a number from 0 on, its sign folded in (0, -1, 1, -2 ...), and back. */
export const foldedValue = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
export const valueOf = (folded: number): number => ((folded & 1) === 0 ? folded >> 1 : ~(folded >> 1));

/** Tells of each weight: the place of its question among all of them, its bucket, and what it is. */
export function unpackWeights({ buckets, questions }: Packed, each: (question: number, bucket: number, weight: number) => void): void {
  const values = Object.values(questions).map((question) => new Numbers(question.values));
  carryBuckets(new CodeReader(buckets, CONTEXTS), values.length, () => false, (question, bucket) => each(question, bucket, valueOf((values[question] as Numbers).next())));
}
