import { fold, unfold } from "../read/fold.ts";
import type { Category, Term, TermKind } from "../report.ts";
import type { Row, Signal } from "./rows.ts";

const CATEGORY: Readonly<Record<TermKind, Category>> = { place: "phi.location", name: "phi.name", slang: "prof.patient-disparagement" };
/** Sure enough to count, and never surer than a rule that saw the same words: a listed name takes nothing from a stop. */
const CERTAINTY = 0.7;

/** The row of a listed term: what it reaches is its own severity, which for a program's slang is a note. */
export const termRow = ({ kind, by, severity }: Omit<Term, "text">): Row => ({
  id: `term-${by}-${kind}`, category: CATEGORY[kind], severity, certainty: CERTAINTY, reason: `${by}-${kind}`,
  source: kind === "slang" ? `${by}-list` : "hipaa-safe-harbor", patterns: [],
  term: by === "writer" || kind === "slang" ? "exact" : "weighed",
});

interface Listed {
  readonly folded: string;
  /** Where the term's first word stands in it. */
  readonly at: number;
  readonly row: Row;
}
const WORD = /[\p{L}\p{N}]{1,200}/gu;
const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** Terms by their first word. A list stays the same from key to key, and so is indexed once. */
const indexes = new WeakMap<readonly Term[], ReadonlyMap<string, readonly Listed[]>>();
function indexOf(terms: readonly Term[]): ReadonlyMap<string, readonly Listed[]> {
  const known = indexes.get(terms);
  if (known) return known;
  const index = new Map<string, Listed[]>();
  for (const term of terms) {
    const folded = fold(term.text).lower.trim();
    const [first] = folded.matchAll(WORD);
    if (!first) continue;
    const listed = { folded, at: first.index, row: termRow(term) };
    index.set(first[0], [...(index.get(first[0]) ?? []), listed]);
  }
  indexes.set(terms, index);
  return index;
}

/** The terms of a list in one sentence: whole words, folded like all that is read. Linear in the sentence. */
export function termsIn(sentence: string, terms: readonly Term[]): Signal[] {
  if (terms.length === 0) return [];
  const index = indexOf(terms);
  const folded = fold(sentence);
  const out: Signal[] = [];
  for (const word of folded.lower.matchAll(WORD)) {
    for (const { folded: term, at, row } of index.get(word[0]) ?? []) {
      const from = word.index - at;
      const to = from + term.length;
      if (from < 0 || !folded.lower.startsWith(term, from) || isWord(folded.lower[to]) || isWord(folded.lower[from - 1])) continue;
      out.push({ row, ...unfold(folded, from, to), certainty: row.certainty });
    }
  }
  return out;
}
