import type { Category, Severity } from "../report.ts";
import type { Seen } from "./gather.ts";

/** A finding before the verdict: what a detector saw, once it is known who is meant. */
export interface Proposal {
  readonly seen: Seen;
  readonly category: Category;
  readonly severity: Severity;
  readonly certainty: number;
  /** Key of the sentence that says why, without its prefix. */
  readonly reason: string;
  readonly group: string | null;
}

export const propose = (seen: Seen, severity: Severity, more: Partial<Proposal> = {}): Proposal => ({
  seen, category: seen.row.category ?? "phi.story", severity, certainty: seen.certainty, reason: seen.row.reason, group: null, ...more,
});
