import type { Tagged } from "../../engine/detect/tagger.ts";
import type { Labelled, Span } from "./corpora.ts";

/** Counts of exactly equal spans. */
export interface Score {
  hits: number;
  found: number;
  gold: number;
}
export const precision = ({ hits, found }: Score): number => (found === 0 ? 0 : hits / found);
export const recall = ({ hits, gold }: Score): number => (gold === 0 ? 0 : hits / gold);
export const f1 = (score: Score): number => (score.hits === 0 ? 0 : (2 * precision(score) * recall(score)) / (precision(score) + recall(score)));

/** Scores one label over a set of texts; what starts with @ counts on neither side. */
export function scored(all: readonly Labelled[], label: string, find: (text: string) => readonly (Span | Tagged)[]): Score {
  const score = { hits: 0, found: 0, gold: 0 };
  for (const { text, spans } of all) {
    const of = (some: readonly Span[]): Set<string> => new Set(some.filter((span) => span.label === label && text.charAt(span.start) !== "@").map(({ start, end }) => `${start} ${end}`));
    const gold = of(spans);
    const found = of(find(text));
    score.gold += gold.size;
    score.found += found.size;
    for (const span of found) if (gold.has(span)) score.hits++;
  }
  return score;
}
