import { hashOf, lexiconKey, mixed, type Lexicon } from "../../engine/detect/tagger-lexicon.ts";
import type { Names } from "./names.ts";

/** One entry of the table of words: only the key of its hash is kept. */
export interface Entry {
  readonly key: number;
  readonly kind: number;
  readonly cluster: number;
}

/** How many words of each kind are kept, the commonest first. */
export const KEPT = { first: 10_000, last: 13_000, place: 6_000, cluster: 45_000 };

const top = (map: ReadonlyMap<string, number>, count: number): Map<string, number> =>
  new Map([...map].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, count));

/** 1 rare against the word's other uses, 2 about as common, 3 much commoner. `per` is per million. */
const strength = (per: number, asWord: number): number => {
  const ratio = per / (asWord + 0.3);
  return ratio > 30 ? 3 : ratio > 1 ? 2 : 1;
};

/** Builds the table. `usage`: how often per million a word stands in small letters in ordinary text. */
export function entriesOf(names: Names, clusters: ReadonlyMap<string, number>, usage: ReadonlyMap<string, number>): Entry[] {
  const first = top(names.first, KEPT.first);
  const last = top(names.last, KEPT.last);
  const place = top(names.place, KEPT.place);
  const out = new Map<number, Entry>();
  const put = (hash: number, kind: number, cluster: number): void => {
    const key = lexiconKey(hash);
    if (!out.has(key)) out.set(key, { key, kind, cluster });
  };
  const singles = new Set([...clusters.keys(), ...first.keys(), ...last.keys(), ...place.keys()].filter((word) => !word.includes(" ")));
  for (const word of singles) {
    const other = usage.get(word) ?? 0;
    const of = (map: ReadonlyMap<string, number>, unit: number): number => (map.has(word) ? strength((map.get(word) ?? 0) / unit, other) : 0);
    put(hashOf(word), of(first, 1) + 4 * of(last, 1) + 16 * of(place, 5000), clusters.get(word) ?? 0);
  }
  // Of a place of several words, each pair of neighbours.
  for (const whole of place.keys()) {
    const words = whole.split(/[ -]+/);
    for (let i = 0; i + 1 < words.length; i++) put(mixed(hashOf(words[i] ?? ""), hashOf(words[i + 1] ?? "")), 48, 0);
  }
  return [...out.values()].toSorted((a, b) => a.key - b.key);
}

/** The table as the engine reads it, before it is packed. */
export function lexiconOf(entries: readonly Entry[], coarse: readonly number[]): Lexicon {
  const at = new Map(entries.map(({ key }, i) => [key, i]));
  return {
    find: (hash) => at.get(lexiconKey(hash)) ?? -1,
    kind: Uint16Array.from(entries, ({ kind }) => kind), cluster: Uint16Array.from(entries, ({ cluster }) => cluster), coarse,
  };
}
