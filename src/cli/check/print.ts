import type { Report } from "../../engine/report.ts";
import { inWords } from "../../words/report.ts";
import { say } from "../../words/say.ts";

/** A report for a person at a terminal. */
export function print(report: Report): string {
  const worded = inWords(report);
  const lines = [worded.verdict === "clear" ? "clear: nothing recognised. You know more than this tool does." : `${worded.verdict}:`];
  for (const finding of worded.findings) {
    lines.push(`  ${finding.severity.padEnd(4)}  ${finding.category}  ${JSON.stringify(finding.text)}`, `        ${finding.why} (${finding.source})`);
    if (finding.suggestion !== null) lines.push(`        -> ${finding.suggestion}`);
  }
  if (report.crowd !== null) lines.push(`  crowd: ${report.crowd.band} people may fit`);
  if (report.support !== null) lines.push(`  ${say(`support.${report.support.kind}`)}`);
  if (report.edits.length > 0) lines.push("  safer wording:", ...[report.reworded].flat().map((text) => `    ${text.replaceAll("\n", "\n    ")}`));
  return lines.join("\n");
}
