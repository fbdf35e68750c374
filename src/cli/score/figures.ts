import { atLeast, type Finding, type Report } from "../../engine/report.ts";
import type { Labelled } from "./labels.ts";

/** A figure: how many of how many. */
export interface Figure {
  readonly hits: number;
  readonly of: number;
}
export type Figures = Readonly<Record<string, Figure>>;
export interface Scored {
  readonly label: Labelled;
  readonly report: Report;
}

export const isRisky = (label: Labelled): boolean => atLeast(label.min, "warn");
export const isQuiet = (label: Labelled): boolean => !atLeast(label.max, "warn");
export const interrupts = (report: Report): boolean => atLeast(report.verdict, "warn");

/** Does a finding mark the span without marking half the post? At most four times as long plus 40 characters (contract.md 4). */
export const marks = (finding: Finding, span: { start: number; end: number }): boolean =>
  finding.start < span.end && span.start < finding.end && finding.end - finding.start <= 4 * (span.end - span.start) + 40;

/** The figures of contract.md 4 over a set of scored posts. */
export function figures(scored: readonly Scored[]): Figures {
  const count = (of: readonly Scored[], hit: (one: Scored) => boolean): Figure => ({ hits: of.filter(hit).length, of: of.length });
  const risky = scored.filter(({ label }) => isRisky(label));
  const quiet = scored.filter(({ label }) => isQuiet(label));
  const spans = scored.flatMap(({ label, report }) => label.mustMark.map((span) => ({ span, found: report.findings.filter((finding) => marks(finding, span)) })));
  const found = spans.filter((one) => one.found.length > 0);
  return {
    caught: count(risky, ({ report }) => interrupts(report)),
    "at the due level": count(risky, ({ label, report }) => atLeast(report.verdict, label.min)),
    "within range": count(scored, ({ label, report }) => atLeast(report.verdict, label.min) && atLeast(label.max, report.verdict)),
    "false interruptions": count(quiet, ({ report }) => interrupts(report)),
    marks: count(scored.filter(({ label }) => label.max === "clear"), ({ report }) => report.verdict !== "clear"),
    "spans found": { hits: found.length, of: spans.length },
    "right category": { hits: found.filter((one) => one.found.some((finding) => finding.category === one.span.category)).length, of: found.length },
    "support found": count(scored.filter(({ label }) => label.support === true), ({ report }) => report.support !== null),
    "support wrongly offered": count(scored.filter(({ label }) => label.support === false), ({ report }) => report.support !== null),
  };
}

/** The posts of the privacy set, the conduct set, and all of them. */
export function sets(scored: readonly Scored[]): Readonly<Record<"privacy" | "conduct" | "all", readonly Scored[]>> {
  const family = (prefix: string): Scored[] => scored.filter(({ label }) => isQuiet(label) || label.categories.some((category) => category.startsWith(prefix)));
  return { privacy: family("phi."), conduct: family("prof."), all: scored };
}

/** Risky posts caught, by category of the label. */
export function byCategory(scored: readonly Scored[]): Figures {
  const out: Record<string, Figure> = {};
  for (const { label, report } of scored.filter((one) => isRisky(one.label)))
    for (const category of label.categories) {
      const known = out[category] ?? { hits: 0, of: 0 };
      out[category] = { hits: known.hits + (interrupts(report) ? 1 : 0), of: known.of + 1 };
    }
  return Object.fromEntries(Object.entries(out).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
