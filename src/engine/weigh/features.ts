import type { Token } from "../read/classes.ts";

/** Buckets of the hashed features of a draft: two bytes. */
export const BUCKETS = 1 << 16;

/** Kinds of features, kept apart in the hash. */
export const KIND = {
  class: 1, twice: 2, often: 3, next: 4, both: 5, word: 6, words: 7, draft: 8,
  row: 9, firm: 10, cue: 11, cues: 12, classCue: 13, story: 14, points: 15, proposed: 16,
} as const;

/** The bucket of a feature. */
export const mix = (kind: number, a: number, b: number): number => {
  let h = Math.imul(kind * 0x9e3779b1 + a, 0x85ebca6b) ^ (b + 0x7f4a7c15);
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
  return (h ^ (h >>> 13)) & (BUCKETS - 1);
};

const hashes = new Map<string, number>();
/** A number for a word or a name; names of rows and cues are few and remembered, words of drafts never are. */
export const hashOf = (word: string): number => {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h | 0;
};
export const nameHash = (name: string): number => {
  const known = hashes.get(name);
  if (known !== undefined) return known;
  const made = hashOf(name);
  hashes.set(name, made);
  return made;
};

/** A token with the buckets that it alone stands for: its word, the pair with the next word, its classes before those of the next two meaningful words. */
export interface Marked {
  readonly token: Token;
  readonly buckets: readonly number[];
}

/** What one sentence contributes; depends on nothing but the sentence, so that it can be remembered. */
export function featuresOf(tokens: readonly Token[]): readonly Marked[] {
  const own = tokens.map(({ word }) => hashOf(word));
  return tokens.map((token, i) => {
    const word = own[i] ?? 0;
    const buckets = [mix(KIND.word, word, 0)];
    if (i + 1 < tokens.length) buckets.push(mix(KIND.words, word, own[i + 1] ?? 0));
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

/** Bucket -> value; 1 for what is there, a number where it is a matter of how much. */
export type Features = Map<number, number>;

/** The features of a draft's words: which occur, which classes and how often, which occur together; and of its frame. */
export function draftFeatures(sentences: readonly (readonly Marked[])[], { surface, account }: Frame): Features {
  const out: Features = new Map();
  const counts = new Map<number, number>();
  let length = 0;
  for (const sentence of sentences)
    for (const marked of sentence) {
      length += 1;
      for (const bucket of marked.buckets) out.set(bucket, 1);
      for (const of of marked.token.classes) counts.set(of, (counts.get(of) ?? 0) + 1);
    }
  const present = [...counts.keys()];
  present.forEach((a, i) => {
    out.set(mix(KIND.class, a, 0), 1);
    const count = counts.get(a) ?? 0;
    if (count >= 2) out.set(mix(KIND.twice, a, 0), 1);
    if (count >= 4) out.set(mix(KIND.often, a, 0), 1);
    for (let j = i + 1; j < present.length; j++) {
      const b = present[j] ?? 0;
      out.set(a < b ? mix(KIND.both, a, b) : mix(KIND.both, b, a), 1);
    }
  });
  out.set(mix(KIND.draft, 0, 0), 1);
  out.set(mix(KIND.draft, 1, hashOf(surface)), 1);
  out.set(mix(KIND.draft, 2, hashOf(account)), 1);
  out.set(mix(KIND.draft, 3, length < 20 ? 0 : length < 60 ? 1 : length < 150 ? 2 : 3), 1);
  return out;
}
