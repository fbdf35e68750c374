import { CLASSES, type Token } from "../read/classes.ts";

/** Buckets of the hashed features; a power of two. */
export const BUCKETS = 1 << 15;

/** Kinds of features, kept apart in the hash. */
const KIND = { class: 1, twice: 2, often: 3, next: 4, both: 5, word: 6, words: 7, draft: 8 } as const;

const mix = (kind: number, a: number, b: number): number => {
  let h = Math.imul(kind * 0x9e3779b1 + a, 0x85ebca6b) ^ (b + 0x7f4a7c15);
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
  return (h ^ (h >>> 13)) & (BUCKETS - 1);
};
const hashOf = (word: string): number => {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h | 0;
};

/** A token with the buckets that it alone stands for: its word, the pair with the next word, its classes before those of the next two meaningful words. */
export interface Marked {
  readonly token: Token;
  readonly buckets: readonly number[];
}

/** What one sentence contributes; depends on nothing but the sentence, so that it can be remembered. */
export function featuresOf(tokens: readonly Token[]): readonly Marked[] {
  const hashes = tokens.map(({ word }) => hashOf(word));
  return tokens.map((token, i) => {
    const own = hashes[i] ?? 0;
    const buckets = [mix(KIND.word, own, 0)];
    if (i + 1 < tokens.length) buckets.push(mix(KIND.words, own, hashes[i + 1] ?? 0));
    for (let j = i + 1, seen = 0; j < tokens.length && j < i + 4 && seen < 2; j++) {
      const next = tokens[j]?.classes ?? [];
      if (next.length === 0) continue;
      seen++;
      for (const a of token.classes) for (const b of next) buckets.push(mix(KIND.next, a, b));
    }
    return { token, buckets };
  });
}

/** What is known of a draft beside its words. */
export interface Frame {
  readonly surface: string;
  readonly account: string;
}

/** The buckets of a whole draft: of its words, of which classes occur and how often, of which occur together, and of its frame. */
export interface DraftFeatures {
  readonly buckets: ReadonlySet<number>;
  /** Class -> how many words carry it. */
  readonly counts: ReadonlyMap<number, number>;
}

export const classBucket = (of: number): number => mix(KIND.class, of, 0);
export const pairBucket = (a: number, b: number): number => (a < b ? mix(KIND.both, a, b) : mix(KIND.both, b, a));

export function draftFeatures(sentences: readonly (readonly Marked[])[], { surface, account }: Frame): DraftFeatures {
  const buckets = new Set<number>();
  const counts = new Map<number, number>();
  let length = 0;
  for (const sentence of sentences)
    for (const marked of sentence) {
      length += 1;
      for (const bucket of marked.buckets) buckets.add(bucket);
      for (const of of marked.token.classes) counts.set(of, (counts.get(of) ?? 0) + 1);
    }
  const present = [...counts.keys()];
  present.forEach((a, i) => {
    buckets.add(classBucket(a));
    const count = counts.get(a) ?? 0;
    if (count >= 2) buckets.add(mix(KIND.twice, a, 0));
    if (count >= 4) buckets.add(mix(KIND.often, a, 0));
    for (let j = i + 1; j < present.length; j++) buckets.add(pairBucket(a, present[j] ?? 0));
  });
  buckets.add(mix(KIND.draft, 0, 0));
  buckets.add(mix(KIND.draft, 1, hashOf(surface)));
  buckets.add(mix(KIND.draft, 2, hashOf(account)));
  buckets.add(mix(KIND.draft, 3, length < 20 ? 0 : length < 60 ? 1 : length < 150 ? 2 : 3));
  return { buckets, counts };
}

/** Number of classes, for those who size a table by them. */
export const CLASS_COUNT = CLASSES.length;
