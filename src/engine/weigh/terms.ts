import { termsIn } from "../detect/terms.ts";
import type { Term } from "../report.ts";
import type { Gathered, Read, Seen } from "./gather.ts";
import { propose, type Proposal } from "./proposal.ts";

/** What the lists of the writer and her program add to a draft. */
export interface WithTerms<R extends Read> {
  /** The sentences with listed places and names among their signals: they are weighed like every other place and name. */
  readonly parts: readonly (readonly R[])[];
  readonly slang: readonly Seen[];
}

/** Looks for listed terms in every sentence of a draft. */
export function withTerms<R extends Read>(parts: readonly (readonly R[])[], terms: readonly Term[] = []): WithTerms<R> {
  if (terms.length === 0) return { parts, slang: [] };
  const slang: Seen[] = [];
  let sentence = 0;
  const added = parts.map((reads, part) => reads.map((read) => {
    const found = termsIn(read.stretch.text, terms);
    const { start: at } = read.stretch;
    for (const { row, start, end, certainty } of found) if (isSlang(row.category)) slang.push({ row, certainty, part, sentence, start: at + start, end: at + end });
    sentence += 1;
    return { ...read, signals: [...read.signals, ...found.filter(({ row }) => !isSlang(row.category))] };
  }));
  return { parts: added, slang };
}

const isSlang = (category: string | undefined): boolean => category?.startsWith("prof.") === true;

/** Listed slang is proposed wherever it is meant: not where a sentence speaks about the word. It is a cue for nothing else. */
export const slangTerms = (slang: readonly Seen[], gathered: Gathered): Proposal[] =>
  slang.filter((seen) => !gathered.has("mention", seen.sentence, 0)).map((seen) => propose(seen, seen.row.severity ?? "note"));
