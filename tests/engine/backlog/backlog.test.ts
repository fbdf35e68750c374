import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readLabelled, type Labelled } from "../../../src/cli/score/labels.ts";
import { interrupts, isQuiet, isRisky } from "../../../src/cli/score/figures.ts";
import { createChecker } from "../../../src/engine/check.ts";
import { FirstReading, placed } from "../../../src/engine/weigh/first-reading.ts";
import { hear } from "../../../src/engine/weigh/heard.ts";
import { Manuscript } from "../../../src/engine/weigh/manuscript.ts";

/** Rounds that those who write rules have read. */
const READ = ["tune-privacy", "tune-conduct", "tune-support", "round-1", "round-3", "round-4", "round-16"];
const checker = createChecker();

/** Why a risky draft goes by, as far as the first reading tells. */
function causeOf({ draft, categories }: Labelled): string {
  const text = draft.text ?? "";
  const where = placed(draft, [text]);
  const manuscript = new Manuscript(hear);
  manuscript.read([text], where);
  const { meant, told } = new FirstReading().read(manuscript, [text], where);
  const proposals = manuscript.passages.flatMap(({ first }) => first.value);
  const seen = manuscript.passages.flatMap(({ all }) => all);
  if (proposals.some(({ severity }) => severity !== "note")) return "the rules warn, what is learned lets them down";
  if (meant.invented) return "taken for invented";
  if (categories.some((category) => category.startsWith("prof."))) return seen.some(({ row }) => row.category?.startsWith("prof.") === true) ? "conduct: pieces seen, too few" : "conduct: no piece seen";
  if (!meant.clinical) return "privacy: no word of the clinic known";
  if (seen.some(({ row }) => row.category?.startsWith("phi.") === true)) return "privacy: an identifier seen, nobody's patient meant";
  return told.severity !== null ? "privacy: a story told too faintly" : "privacy: details unknown";
}

test("what is missed, by cause (nothing here fails)", () => {
  const causes = new Map<string, string[]>();
  const note = (cause: string, id: string): void => void causes.set(cause, [...(causes.get(cause) ?? []), id]);
  const labels = READ.flatMap((name) => readFileSync(`tests/corpus/${name}.jsonl`, "utf8").split("\n").filter((line) => line !== "").map(readLabelled));
  for (const label of labels) {
    const report = checker.check(label.draft);
    if (isRisky(label) && !interrupts(report)) note(`${label.language === "en" ? "" : `(${label.language}) `}${causeOf(label)}`, label.id);
    if (isQuiet(label) && interrupts(report)) note("quiet, interrupted", label.id);
  }
  expect(labels.length).toBeGreaterThan(1000);
  const rows = [...causes].toSorted((a, b) => b[1].length - a[1].length);
  process.stdout.write(`\nbacklog over ${labels.length} drafts that were read\n${rows.map(([cause, ids]) => `  ${String(ids.length).padStart(3)}  ${cause}: ${ids.slice(0, 6).join(" ")}${ids.length > 6 ? " ..." : ""}`).join("\n")}\n`);
}, 240_000);
