import type { Token } from "../read/classes.ts";

/** Buckets of the hashed features of a draft: two bytes. */
export const BUCKETS = 1 << 16;

/** Kinds of features, kept apart in the hash. */
export const KIND = {
  class: 1, twice: 2, often: 3, next: 4, both: 5, word: 6, words: 7, draft: 8,
  row: 9, firm: 10, cue: 11, cues: 12, classCue: 13, story: 14, points: 15, proposed: 16, piece: 17,
} as const;

/** The bucket of a feature. */
export const mix = (kind: number, a: number, b: number): number => {
  let h = Math.imul(kind * 0x9e3779b1 + a, 0x85ebca6b) ^ (b + 0x7f4a7c15);
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
  return (h ^ (h >>> 13)) & (BUCKETS - 1);
};

const hashes = new Map<string, number>();
/** A number for a word or a name, or for what of it stands between two places; names of rows and cues are few and remembered, words of drafts never are. */
export const hashOf = (word: string, from = 0, to = word.length): number => {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h | 0;
};
export const nameHash = (name: string): number => {
  const known = hashes.get(name);
  if (known !== undefined) return known;
  const made = hashOf(name);
  hashes.set(name, made);
  return made;
};

/** Letters of a piece of a word. */
const PIECE = 4;
/** What stands for the edges of a word in its pieces. */
const EDGE = "^";

/** Tells of the hashes of the pieces of a word, four letters each with its edges: what words that were never met share with those that were. None of a word too short to have two. */
export function eachPiece(word: string, each: (piece: number) => void): void {
  if (word.length < PIECE) return;
  const edged = EDGE + word + EDGE;
  for (let from = 0; from + PIECE <= edged.length; from++) each(hashOf(edged, from, from + PIECE));
}

/** The buckets of a sentence's words: each word, its pieces, the pair with the next word, its classes before those of the next two meaningful words. */
export function bucketsOf(tokens: readonly Token[]): number[] {
  const out: number[] = [];
  const add = (piece: number): void => void out.push(mix(KIND.piece, piece, 0));
  let word = tokens[0] === undefined ? 0 : hashOf(tokens[0].word);
  for (let i = 0; i < tokens.length; i++) {
    out.push(mix(KIND.word, word, 0));
    eachPiece((tokens[i] as Token).word, add);
    const next = tokens[i + 1];
    if (next !== undefined) {
      const following = hashOf(next.word);
      out.push(mix(KIND.words, word, following));
      word = following;
    }
    const own = (tokens[i] as Token).classes;
    if (own.length === 0) continue;
    for (let j = i + 1, seen = 0; j < tokens.length && j < i + 4 && seen < 2; j++) {
      const beside = (tokens[j] as Token).classes;
      if (beside.length === 0) continue;
      seen++;
      for (const a of own) for (const b of beside) out.push(mix(KIND.next, a, b));
    }
  }
  return out;
}

/** What is known of a draft beside its words. */
export interface Frame {
  readonly surface: string;
  readonly account: string;
}

/** Bucket -> value; 1 for what is there, a number where it is a matter of how much. */
export type Features = Map<number, number>;

/** The features of a draft as a whole: what it is, where it goes, how long it is in words. */
export function frameFeatures(words: number, { surface, account }: Frame): Features {
  const length = words < 20 ? 0 : words < 60 ? 1 : words < 150 ? 2 : 3;
  return new Map([mix(KIND.draft, 0, 0), mix(KIND.draft, 1, hashOf(surface)), mix(KIND.draft, 2, hashOf(account)), mix(KIND.draft, 3, length)].map((bucket) => [bucket, 1]));
}
