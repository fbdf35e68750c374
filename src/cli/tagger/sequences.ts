import { FEATURES, FEATURE_BITS, featureKey, featuresOf } from "../../engine/detect/tagger-features.ts";
import { TAGS } from "../../engine/detect/tagger-lattice.ts";
import type { Lexicon } from "../../engine/detect/tagger-lexicon.ts";
import { tokens, type Token } from "../../engine/detect/tagger-words.ts";
import type { Labelled } from "./corpora.ts";
import type { Sequence } from "./crf.ts";

/** A feature that occurs less often is not learned. */
const RARE = 2;
/** Places of the features that each set learns for itself too: the constant, capitals, coarse cluster, kind of name. */
const OWN = [0, 17, 27, 36] as const;

/** The tag of each token: a token belongs to the span that holds its middle. */
export function tagsOf(words: readonly Token[], one: Labelled): Uint8Array {
  const out = new Uint8Array(words.length);
  for (const { start, end, label } of one.spans) {
    let begun = false;
    words.forEach((word, i) => {
      const middle = (word.start + word.end) / 2;
      if (middle < start || middle >= end) return;
      out[i] = TAGS.indexOf(`${begun ? "I" : "B"}-${label}` as (typeof TAGS)[number]);
      begun = true;
    });
  }
  return out;
}

export interface Prepared {
  readonly sequences: readonly Sequence[];
  /** Key of each feature number, ascending. */
  readonly keys: Int32Array;
  /** How often each occurs, at most 255. */
  readonly counts: Uint8Array;
  /** Features in all, those of single sets included; and how many a token has. */
  readonly size: number;
  readonly width: number;
}

/** Turns texts into numbered features; `weightOf` weighs a set. */
export function prepare(all: readonly Labelled[], lexicon: Lexicon, weightOf: (set: string) => number): Prepared {
  const counts = new Uint8Array(1 << FEATURE_BITS);
  const raw = all.map((one) => {
    const words = tokens(one.text);
    const keys = featuresOf(words.map(({ text }) => text), lexicon).map(featureKey);
    for (const key of keys) if ((counts[key] as number) < 255) counts[key] = (counts[key] as number) + 1;
    return { keys, tags: tagsOf(words, one), weight: weightOf(one.set), set: one.set };
  });
  const numbers = new Int32Array(1 << FEATURE_BITS).fill(-1);
  const keys: number[] = [];
  counts.forEach((count, key) => {
    if (count >= RARE) numbers[key] = keys.push(key) - 1;
  });
  // A few features once more for each set alone: what only one set's labellers did is learned there, and is not packed.
  const own = new Map<string, number>();
  const width = FEATURES + OWN.length;
  const sequences = raw.filter(({ tags }) => tags.length > 0).map((one) => {
    const features = new Int32Array(one.tags.length * width);
    for (let i = 0; i < one.tags.length; i++) {
      for (let k = 0; k < FEATURES; k++) features[i * width + k] = numbers[one.keys[i * FEATURES + k] as number] as number;
      OWN.forEach((k, n) => {
        const name = `${one.set} ${one.keys[i * FEATURES + k]}`;
        const number = own.get(name) ?? keys.length + own.size;
        own.set(name, number);
        features[i * width + FEATURES + n] = number;
      });
    }
    return { features, tags: one.tags, weight: one.weight };
  });
  return { sequences, keys: Int32Array.from(keys), counts: Uint8Array.from(keys, (key) => counts[key] as number), size: keys.length + own.size, width };
}
