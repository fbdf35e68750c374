import type { Token } from "../read/classes.ts";
import { eachPiece, hashOf, mix, nameHash } from "./features.ts";
import type { Passage } from "./manuscript.ts";

/** Kinds of features of one word, kept apart in the hash; they never meet those of a draft. */
const WORD = { word: 33, class: 34, beside: 35, besideClass: 36, pair: 37, sentence: 38, row: 39, cue: 40, near: 41, proposed: 42, shape: 43, piece: 44 } as const;
/** How near, in UTF-16 units, a rule's signal counts as beside a word. */
const NEAR = 12;
/** The words beside one that tell of it. */
const BESIDE = [-2, -1, 1, 2];

/** The buckets of one word of a sentence: itself, its pieces, its classes, its neighbours and theirs, and what the rules saw on it and beside it. */
export function wordFeatures({ heard: { tokens, text }, all, first }: Passage, classes: readonly number[], i: number): number[] {
  const token = tokens[i];
  if (token === undefined) return [];
  const { start: from, end: to } = token;
  const raw = text.slice(from, to);
  const out = [mix(WORD.word, hashOf(token.word), 0)];
  const add = (kind: number, a: number, b: number): void => {
    const bucket = mix(kind, a, b);
    if (!out.includes(bucket)) out.push(bucket);
  };
  add(WORD.shape, 0, tokens.length < 8 ? 1 : 0);
  add(WORD.shape, 1, 0);
  eachPiece(token.word, (piece) => add(WORD.piece, piece, 0));
  if (/^\p{Lu}/u.test(raw)) add(WORD.shape, 2, i === 0 ? 1 : 0);
  if (raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase()) add(WORD.shape, 3, 0);
  for (const step of BESIDE) {
    const other = tokens[i + step];
    const next = step === 1 || step === -1;
    if (next) add(WORD.beside, step, other === undefined ? 0 : hashOf(other.word));
    if (other === undefined) continue;
    for (const of of other.classes) {
      add(WORD.besideClass, step, of);
      if (next) for (const own of token.classes) add(WORD.pair, own * 2 + (step > 0 ? 1 : 0), of);
    }
  }
  for (const own of token.classes) {
    add(WORD.class, own, 0);
    for (const of of classes) add(WORD.sentence, own, of);
  }
  for (const other of all) {
    if (other.start >= to + NEAR || from >= other.end + NEAR) continue;
    const cue = nameHash(other.row.cue ?? other.row.category ?? "");
    if (other.start < to && from < other.end) {
      add(WORD.row, nameHash(other.row.id), 0);
      add(WORD.cue, cue, 0);
    } else add(WORD.near, cue, 0);
  }
  for (const { seen: at, category } of first.value) if (at.start < to && from < at.end) add(WORD.proposed, nameHash(category), 0);
  return out;
}

/** The classes that occur in a sentence. */
export const classesOf = (tokens: readonly Token[]): number[] => [...new Set(tokens.flatMap(({ classes }) => classes))];
