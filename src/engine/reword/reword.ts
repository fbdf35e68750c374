import type { Assessor } from "../findings.ts";
import { VERDICTS, type Draft, type Edit, type Finding, type HouseRules } from "../report.ts";
import { changeFor } from "./change.ts";
import { repaired } from "./grammar.ts";
import { tongueOf } from "./tongue.ts";

/** The edits, sorted and without overlap, and the texts with the edits applied. */
export interface Reworded {
  readonly edits: readonly Edit[];
  readonly reworded: readonly string[];
}

/** Applies the edits of one part. They are sorted and do not overlap. */
export function apply(text: string, edits: readonly Pick<Edit, "start" | "end" | "text">[]): string {
  let out = "";
  let from = 0;
  for (const edit of edits) {
    out += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return out + text.slice(from);
}

/** A finding weighs more the louder it is; a reworded draft may not weigh more than the draft. */
const weightOf = (findings: readonly Finding[]): number => findings.reduce((sum, finding) => sum + 10 ** (VERDICTS.indexOf(finding.severity) - 1), 0);

/** The smallest honest change for each finding, kept only as far as the reworded draft is read as no riskier than the draft. */
export function reword(findings: readonly Finding[], texts: readonly string[], draft: Draft, rules: HouseRules, assess: Assessor): Reworded {
  if (findings.length === 0) return { edits: [], reworded: texts };
  let edits = proposed(findings, texts, draft);
  const applied = (some: readonly Edit[]): string[] => texts.map((text, part) => apply(text, some.filter((edit) => (edit.part ?? 0) === part)));
  const risk = (some: readonly Edit[]): number => weightOf(assess(applied(some), draft, rules).findings);
  const before = weightOf(findings);
  if (edits.length > 0 && risk(edits) > before) {
    // Some replacement made it worse (a new word that a rule knows): keep only what helps by itself.
    edits = edits.filter((edit) => risk([edit]) < before);
    if (edits.length > 0 && risk(edits) > before) edits = [];
  }
  return { edits, reworded: applied(edits) };
}

function proposed(findings: readonly Finding[], texts: readonly string[], draft: Draft): Edit[] {
  const tongues = texts.map(tongueOf);
  const out: Edit[] = [];
  const order = findings.map((_, i) => i).toSorted((a, b) => VERDICTS.indexOf(findings[b]?.severity ?? "note") - VERDICTS.indexOf(findings[a]?.severity ?? "note") || a - b);
  for (const index of order) {
    const finding = findings[index];
    if (finding === undefined || (finding.severity === "note" && finding.category === "phi.story")) continue;
    const part = finding.part ?? 0;
    const text = texts[part] ?? "";
    const change = changeFor(finding, text, tongues[part] ?? "en");
    if (change === null) continue;
    const { start, end, text: put } = repaired(change, text);
    if (start < 0 || text.slice(start, end) === put) continue;
    if (out.some((edit) => (edit.part ?? 0) === part && edit.start < end && start < edit.end)) continue;
    out.push({ start, end, text: put, finding: index, ...(draft.parts === undefined ? {} : { part }) });
  }
  return out.toSorted((a, b) => (a.part ?? 0) - (b.part ?? 0) || a.start - b.start);
}
