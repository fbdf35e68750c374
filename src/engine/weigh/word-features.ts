import type { Token } from "../read/classes.ts";
import { hashOf, mix, nameHash } from "./features.ts";
import type { Passage } from "./manuscript.ts";

/** Kinds of features of one word, kept apart in the hash; they never meet those of a draft. */
const WORD = { word: 33, class: 34, beside: 35, besideClass: 36, pair: 37, sentence: 38, row: 39, cue: 40, near: 41, proposed: 42, shape: 43 } as const;
/** How near, in UTF-16 units, a rule's signal counts as beside a word. */
const NEAR = 12;

/** The buckets of one word of a sentence: itself, its classes, its neighbours and theirs, and what the rules saw on it and beside it. */
export function wordFeatures({ heard: { tokens, text }, all, first }: Passage, classes: readonly number[], i: number): number[] {
  const token = tokens[i];
  if (token === undefined) return [];
  const { start: from, end: to } = token;
  const raw = text.slice(from, to);
  const out = [mix(WORD.word, hashOf(token.word), 0), mix(WORD.shape, 0, tokens.length < 8 ? 1 : 0), mix(WORD.shape, 1, 0)];
  if (/^\p{Lu}/u.test(raw)) out.push(mix(WORD.shape, 2, i === 0 ? 1 : 0));
  if (raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase()) out.push(mix(WORD.shape, 3, 0));
  for (const step of [-2, -1, 1, 2]) {
    const other = tokens[i + step];
    if (Math.abs(step) === 1) out.push(mix(WORD.beside, step, other === undefined ? 0 : hashOf(other.word)));
    for (const of of other?.classes ?? []) {
      out.push(mix(WORD.besideClass, step, of));
      if (Math.abs(step) === 1) for (const own of token.classes) out.push(mix(WORD.pair, own * 2 + (step > 0 ? 1 : 0), of));
    }
  }
  for (const own of token.classes) {
    out.push(mix(WORD.class, own, 0));
    for (const of of classes) out.push(mix(WORD.sentence, own, of));
  }
  for (const other of all) {
    if (other.start >= to + NEAR || from >= other.end + NEAR) continue;
    const cue = nameHash(other.row.cue ?? other.row.category ?? "");
    if (other.start < to && from < other.end) out.push(mix(WORD.row, nameHash(other.row.id), 0), mix(WORD.cue, cue, 0));
    else out.push(mix(WORD.near, cue, 0));
  }
  for (const { seen: at, category } of first.value) if (at.start < to && from < at.end) out.push(mix(WORD.proposed, nameHash(category), 0));
  return [...new Set(out)];
}

/** The classes that occur in a sentence. */
export const classesOf = (tokens: readonly Token[]): number[] => [...new Set(tokens.flatMap(({ classes }) => classes))];
