import { finderOf, keysFrom, unpack, type Column } from "./tagger-code.ts";

/** What is known about words: a cluster of like words, and how likely a first name, a surname, a place. Only hashes are kept. */
export interface PackedLexicon {
  readonly lowBits: number;
  readonly high: Column;
  readonly low: Column;
  /** first + 4 * surname + 16 * place, each 0 (not) to 3 (nearly always). */
  readonly kind: Column;
  readonly cluster: Column;
  /** Coarse cluster of each cluster. */
  readonly coarse: readonly number[];
}

export const LEXICON_BITS = 22;

/** Hash of a word in lower case, 32 bits. */
export function hashOf(word: string, from = 0, to = word.length): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) | 0;
}

/** One hash of two. */
export function mixed(a: number, b: number): number {
  const h = Math.imul(a ^ Math.imul(b ^ (b >>> 15), 0x85ebca6b), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}

export const lexiconKey = (hash: number): number => hash >>> (32 - LEXICON_BITS);

export interface Lexicon {
  /** Position of a word, or -1. */
  find(hash: number): number;
  readonly kind: Uint16Array;
  readonly cluster: Uint16Array;
  readonly coarse: readonly number[];
}

export function lexiconFrom(packed: PackedLexicon): Lexicon {
  const find = finderOf(keysFrom(packed.high, packed.low, packed.lowBits));
  return { find: (hash) => find(lexiconKey(hash)), kind: unpack(packed.kind), cluster: unpack(packed.cluster), coarse: packed.coarse };
}
