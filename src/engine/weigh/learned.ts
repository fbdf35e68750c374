import { LEARNED } from "../generated/learned.ts";
import { unpacked } from "../numbers.ts";
import { once } from "../once.ts";
import { BUCKETS } from "./features.ts";

/** Weights of some questions, those of a bucket side by side: one look answers for all of them. */
export interface Weights {
  readonly questions: readonly string[];
  /** What a weight of each question counts. */
  readonly scales: readonly number[];
  readonly table: Int8Array;
}

/** The steps from bucket to bucket, and the values with their signs folded in (0, -1, 1, -2 ...). */
function unpack({ steps, values }: NonNullable<(typeof LEARNED)[string]>, each: (bucket: number, weight: number) => void): void {
  const folded = unpacked(values);
  let bucket = 0;
  unpacked(steps).forEach((step, i) => {
    bucket += step;
    const value = folded[i] ?? 0;
    each(bucket, value % 2 === 0 ? value / 2 : -(value + 1) / 2);
  });
}

function weightsOf(questions: readonly string[]): Weights {
  const table = new Int8Array(BUCKETS * questions.length);
  const scales = questions.map((question, place) => {
    const packed = LEARNED[question];
    if (packed === undefined) throw new Error(`no learned weights "${question}"`);
    unpack(packed, (bucket, weight) => (table[bucket * questions.length + place] = weight));
    return packed.scale;
  });
  return { questions, scales, table };
}

const isOfWords = (question: string): boolean => question.startsWith("span.");
/** The questions about a whole draft. */
export const draftWeights = once(() => weightsOf(Object.keys(LEARNED).filter((question) => !isOfWords(question))));
/** The questions about one word. */
const wordWeights = once(() => weightsOf(Object.keys(LEARNED).filter(isOfWords)));

/** Long drafts gather more of everything: what is learned on short ones would grow with mere length. */
export const lengthScale = (features: number): number => 1 / Math.sqrt(Math.max(1, features / 30));

/** Log-odds of a question about one word: its features have no values and no length. */
export function wordOdds(question: string, buckets: readonly number[]): number {
  const { questions, scales, table } = wordWeights();
  const place = questions.indexOf(question);
  let total = 0;
  for (const bucket of buckets) total += table[bucket * questions.length + place] ?? 0;
  return total * (scales[place] ?? 0);
}
