import { GUIDANCE } from "../engine/generated/guidance.ts";
import type { Edit, Finding, Report } from "../engine/report.ts";
import { say, wordsIn } from "./say.ts";

/** A finding as contract.md 2 shows it: its messages as plain sentences in the reader's language. */
export interface WordedFinding extends Omit<Finding, "why" | "suggestion" | "source"> {
  readonly why: string;
  readonly suggestion: string | null;
  readonly source: string;
}
/** A report that can leave the engine: nothing but plain values. */
export interface WordedReport extends Omit<Report, "findings" | "edits"> {
  readonly findings: readonly WordedFinding[];
  readonly edits: readonly Edit[];
}

const guidance: Readonly<Record<string, { readonly cite: string } | undefined>> = GUIDANCE;

/** The citation of an entry of `rules/guidance.yaml`, in a language (that of the reader). Throws on an id that is not there. */
export function sourceOf(id: string, language?: string): string {
  const entry = guidance[id];
  if (entry === undefined) throw new Error(`no guidance "${id}"`);
  return wordsIn(`source.${id}`, language) ?? entry.cite;
}

/** The report of contract.md 2 in a language. */
export function inWords(report: Report, language = "en"): WordedReport {
  return {
    ...report,
    findings: report.findings.map((finding) => ({
      ...finding,
      why: say(finding.why, language),
      suggestion: finding.suggestion === null ? null : say(finding.suggestion, language),
      source: sourceOf(finding.source, language),
    })),
  };
}
