import { isWordAt, KINDS, readKeys, type KeyKind } from "./anchors.ts";
import type { Pattern } from "./rows.ts";

const [WORD, START, ANY] = (["word", "start", "any"] satisfies KeyKind[]).map((kind) => KINDS.indexOf(kind)) as [number, number, number];
const DIGIT = KINDS.indexOf("digit");
/** How much of a key that is no whole word is looked up; what follows is compared. */
const LOOKED_UP: Readonly<Record<number, number>> = { [START]: 6, [ANY]: 3 };
/** Longer than any word that a pattern knows. */
const LONGEST_WORD = 40;
const BITS = 15;

const seed = (kind: number): number => Math.imul(kind + 1, 0x9e3779b1);
const more = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & ((1 << BITS) - 1);

/** Takes one key found: the number of its pattern, the first and the last place where a match of that may start. */
export type Hit = (pattern: number, from: number, to: number) => void;
/** Is told of each key once, when it is first found: the number of its pattern, and where it stands in its source. */
export type First = (pattern: number, place: number) => void;

/** The keys of all patterns in one table: a few bytes each, since there are more of them than of anything else. */
export class Keys {
  /** The patterns' sources, their keys in lower case. */
  private readonly sources: readonly string[];
  /** First key of each slot, counted from 1; then the next of the same slot. */
  private readonly heads = new Uint16Array(1 << BITS);
  private readonly nexts: Uint16Array;
  private readonly patterns: Uint16Array;
  private readonly froms: Uint16Array;
  private readonly lengths: Uint8Array;
  /** What of a key's hash tells no slot. */
  private readonly tags: Uint16Array;
  private readonly mins: Uint8Array;
  private readonly maxs: Uint8Array;
  private readonly digits: number[] = [];
  /** 1 where a key has been found before. */
  private readonly known: Uint8Array;
  private readonly first: First;

  constructor(patterns: readonly Pattern[], first: First) {
    this.first = first;
    this.sources = patterns.map(({ source, case: cased }) => (cased ? source.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : source));
    // An anchor has at least a number a key, and one more.
    const most = patterns.reduce((sum, { anchor }) => sum + anchor.length, 0);
    if (most >= 0xffff) throw new RangeError("too many keys");
    const small = (): Uint8Array => new Uint8Array(most);
    const wide = (): Uint16Array => new Uint16Array(most);
    [this.nexts, this.patterns, this.froms, this.tags] = [wide(), wide(), wide(), wide()];
    [this.lengths, this.mins, this.maxs, this.known] = [small(), small(), small(), small()];
    let key = 0;
    patterns.forEach((one, pattern) => readKeys(one, (kind, from, length, min, max) => {
      key++;
      this.patterns[key] = pattern;
      this.froms[key] = from;
      this.lengths[key] = length;
      this.mins[key] = min;
      this.maxs[key] = max;
      if (kind === DIGIT) this.digits.push(key);
      else this.enter(key, kind);
    }));
  }

  private enter(key: number, kind: number): void {
    const source = this.sources[this.patterns[key] as number] as string;
    const from = this.froms[key] as number;
    const to = from + Math.min(this.lengths[key] as number, LOOKED_UP[kind] ?? LONGEST_WORD);
    let hash = seed(kind);
    for (let i = from; i < to; i++) hash = more(hash, source.charCodeAt(i));
    const slot = slotOf(hash);
    this.tags[key] = hash >>> 16;
    this.nexts[key] = this.heads[slot] as number;
    this.heads[slot] = key;
  }

  /** Every key that stands in a text in lower case; one more may be told once in thousands of texts, where two hashes are the same: there its pattern is tried in vain. */
  find(lower: string, hit: Hit): void {
    const { length } = lower;
    let before = false;
    for (let at = 0; at < length; at++) {
      const unit = lower.charCodeAt(at);
      const isWord = isWordAt(lower, at);
      let hash = seed(ANY);
      for (let i = 0; i < 3 && at + i < length; i++) {
        hash = more(hash, lower.charCodeAt(at + i));
        if (i === 2 || (!isWord && unit !== 32)) this.probe(hash, i + 1, lower, at, hit);
      }
      if (isWord && unit >= 48 && unit <= 57) for (const key of this.digits) this.tell(key, at, hit);
      if (isWord && !before) this.findWord(lower, at, hit);
      before = isWord;
    }
  }

  /** The keys that are the word at a place, or its beginning. */
  private findWord(lower: string, at: number, hit: Hit): void {
    const { length } = lower;
    let hash = seed(START);
    for (let i = 0; i < 6 && at + i < length; i++) {
      hash = more(hash, lower.charCodeAt(at + i));
      if (i > 0) this.probe(hash, i + 1, lower, at, hit);
    }
    hash = seed(WORD);
    let end = at;
    while (end - at < LONGEST_WORD && end < length && isWordAt(lower, end)) hash = more(hash, lower.charCodeAt(end++));
    this.probe(hash, end - at, lower, at, hit);
  }

  /** The keys of which so much as is looked up has a hash; `known`: how many units that is, and of longer ones what follows is compared. */
  private probe(hash: number, known: number, lower: string, at: number, hit: Hit): void {
    const tag = hash >>> 16;
    for (let key = this.heads[slotOf(hash)] as number; key !== 0; key = this.nexts[key] as number)
      if (this.tags[key] === tag && ((this.lengths[key] as number) <= known || this.goesOn(key, known, lower, at))) this.tell(key, at, hit);
  }

  /** Does a key stand at a place where its first units do? */
  private goesOn(key: number, known: number, lower: string, at: number): boolean {
    const source = this.sources[this.patterns[key] as number] as string;
    const from = this.froms[key] as number;
    const length = this.lengths[key] as number;
    let i = known;
    while (i < length && at + i < lower.length && source.charCodeAt(from + i) === lower.charCodeAt(at + i)) i++;
    return i === length;
  }

  private tell(key: number, at: number, hit: Hit): void {
    if (this.known[key] === 0) {
      this.known[key] = 1;
      this.first(this.patterns[key] as number, this.froms[key] as number);
    }
    hit(this.patterns[key] as number, at - (this.maxs[key] as number), at - (this.mins[key] as number));
  }
}
