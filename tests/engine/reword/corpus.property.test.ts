import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readLabelled } from "../../../src/cli/score/labels.ts";
import { createChecker } from "../../../src/engine/check.ts";
import { VERDICTS, type Draft, type Report } from "../../../src/engine/report.ts";
import { apply } from "../../../src/engine/reword/ledger.ts";
import { tongueOf } from "../../../src/engine/reword/tongue.ts";

const FOLDER = new URL("../../corpus/", import.meta.url);
const drafts: readonly Draft[] = readdirSync(FOLDER).filter((name) => name.endsWith(".jsonl")).flatMap((name) =>
  readFileSync(new URL(name, FOLDER), "utf8").split("\n").filter((line) => line.trim() !== "").map((line) => readLabelled(line).draft));
const checker = createChecker();
const some = (kept: (draft: Draft) => boolean = () => true): fc.Arbitrary<Draft> => fc.constantFrom(...drafts.filter(kept));
const loudness = ({ verdict }: Report): number => VERDICTS.indexOf(verdict);

test("the draft with its edits is the rewording, which is no louder, and reworded again stays as it is", () => {
  fc.assert(fc.property(some(), (draft) => {
    const text = draft.text ?? "";
    const report = checker.check(draft);
    expect(apply(text, report.edits)).toBe(report.reworded);
    report.edits.forEach((edit, i) => {
      expect(edit.start).toBeGreaterThanOrEqual(report.edits[i - 1]?.end ?? 0);
      expect(report.findings[edit.finding]).toBeDefined();
    });
    const again = checker.check({ ...draft, text: report.reworded as string });
    expect(loudness(again)).toBeLessThanOrEqual(loudness(report));
    expect(again.reworded).toBe(report.reworded);
  }), { numRuns: 300 });
});

test("drafts put one behind the other keep to that", () => {
  fc.assert(fc.property(some(), some(), fc.constantFrom(" ", "\n", "\n\n"), (one, other, between) => {
    const text = `${one.text ?? ""}${between}${other.text ?? ""}`;
    const report = checker.check({ text });
    expect(apply(text, report.edits)).toBe(report.reworded);
    expect(loudness(checker.check({ text: report.reworded as string }))).toBeLessThanOrEqual(loudness(report));
  }), { numRuns: 100 });
});

/** English that a replacement could bring along. */
const ENGLISH = /\b(?:the|our|patient|young|older|elderly|middle-aged|someone|family|many|few|road|child|vehicle|number|the main point)\b/i;
test("French and Spanish drafts are reworded in their own language, or by leaving out", () => {
  fc.assert(fc.property(some(({ text }) => tongueOf(text ?? "") !== "en"), (draft) => {
    for (const { text } of checker.check(draft).edits) expect(text.replace(/\bpatiente?\b/gi, "")).not.toMatch(ENGLISH);
  }), { numRuns: 200 });
});
