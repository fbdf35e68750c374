import { EDGE, HANDLE, caseOf, looks, type Look } from "./tagger-looks.ts";
import { hashOf, mixed, type Lexicon } from "./tagger-lexicon.ts";

/** Bits of a feature's key. */
export const FEATURE_BITS = 24;
export const featureKey = (hash: number): number => hash >>> (32 - FEATURE_BITS);

const STOPS = new Set([".", "!", "?", ":", "\"", "\u201c", "\u2026", "...", "!!", "!!!", "??"]);

/** Features a token: the same number for every token. */
export const FEATURES = 49;

/** Hashes of the features of all tokens, FEATURES a token. */
export function featuresOf(words: readonly string[], lexicon: Lexicon): Int32Array {
  const all = looks(words, lexicon);
  const casing = caseOf(all);
  const out = new Int32Array(all.length * FEATURES);
  let at = 0;
  let template = 0;
  const add = (value: number): void => {
    out[at++] = mixed(value, ++template);
  };
  for (let i = 0; i < all.length; i++) {
    const b2 = all[i - 2] ?? EDGE;
    const b = all[i - 1] ?? EDGE;
    const w = all[i] as Look;
    const a = all[i + 1] ?? EDGE;
    const a2 = all[i + 2] ?? EDGE;
    const starts = i === 0 || b.shape === HANDLE || STOPS.has(b.lower) ? 1 : 0;
    const cased = (w.shape * 4 + casing) * 2 + starts;
    const { lower } = w;
    const n = lower.length;
    template = 0;
    add(0);
    add(w.word);
    add(b.word);
    add(a.word);
    add(b2.word);
    add(a2.word);
    add(mixed(b.word, w.word));
    add(mixed(w.word, a.word));
    add(mixed(w.word, cased));
    for (let k = 1; k < 5; k++) {
      add(hashOf(lower, 0, Math.min(n, k)));
      add(hashOf(lower, Math.max(0, n - k), n));
    }
    add(cased);
    add(mixed(cased, b.shape * 16 + a.shape));
    add(mixed(cased, b.shape));
    add(mixed(cased, a.shape));
    add(mixed(cased, Math.min(n, 12)));
    add(w.cluster);
    add(b.cluster);
    add(a.cluster);
    add(b2.cluster);
    add(a2.cluster);
    add(w.coarse * 16 + casing);
    add(b.coarse);
    add(a.coarse);
    add(mixed(w.cluster, cased));
    add(mixed(b.cluster * 1024 + w.cluster, 1));
    add(mixed(w.cluster * 1024 + a.cluster, 2));
    add(mixed(b.coarse * 256 + w.coarse, a.coarse));
    add(mixed(b2.coarse * 256 + b.coarse, w.coarse));
    add(mixed(w.coarse * 256 + a.coarse, a2.coarse));
    add(w.kind);
    add(mixed(w.kind, cased));
    add(mixed(b.kind * 64 + w.kind, cased));
    add(mixed(w.kind * 64 + a.kind, cased));
    add(mixed(b.kind * 4096 + w.kind * 64 + a.kind, casing));
    add(mixed(w.kind, b.word));
    add(mixed(w.kind, a.word));
    add(mixed(w.kind, b.cluster));
    add(mixed(w.kind, a.cluster));
    add(mixed(cased, b.word));
    add(mixed(cased, a.word));
    add(w.place * 16 + w.shape);
    add(mixed(w.kind * 256 + w.coarse, cased));
  }
  return out;
}
