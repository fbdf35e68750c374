import type { Category, Severity } from "../report.ts";
import type { Signal } from "../detect/rows.ts";

/** A finding before the verdict: what a detector saw, once it is known who is meant. */
export interface Proposal {
  /** Where it stands in its sentence. */
  readonly seen: Signal;
  readonly category: Category;
  readonly severity: Severity;
  readonly certainty: number;
  /** Key of the sentence that says why, without its prefix. */
  readonly reason: string;
  readonly group: string | null;
}

export const propose = (seen: Signal, severity: Severity, more: Partial<Proposal> = {}): Proposal => ({
  seen, category: seen.row.category ?? "phi.story", severity, certainty: seen.certainty, reason: seen.row.reason, group: null, ...more,
});

/** One for all sentences in which nothing is proposed. */
export const NO_PROPOSALS: readonly Proposal[] = [];
