import type { Finding, Report } from "../engine/report.ts";

/** A report's sentences, in the reader's language; handed to the guard by its entry file. */
export interface Says {
  /** Words of the catalogue. */
  readonly word: (key: string, params?: Readonly<Record<string, string>>) => string;
  /** Are there words for this key? */
  readonly has: (key: string) => boolean;
  readonly why: (finding: Finding) => string;
  readonly suggestion: (finding: Finding) => string | null;
  readonly source: (finding: Finding) => string;
}

/** "{key}.one" or "{key}.many" (".none" for zero), as the number asks. */
export const counted = (says: Says, key: string, count: number): string =>
  says.word(`${key}.${count === 0 ? "none" : count === 1 ? "one" : "many"}`, { count: String(count) });

/** The one replacement that carries out every edit of a finding, or null where there is none. Offsets are UTF-16, within the finding's part. */
export function wordingFor(report: Report, index: number, text: string): { start: number; end: number; text: string } | null {
  const edits = report.edits.filter((edit) => edit.finding === index);
  const first = edits[0];
  const last = edits.at(-1);
  if (!first || !last) return null;
  let out = "";
  let at = first.start;
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return { start: first.start, end: last.end, text: out };
}
