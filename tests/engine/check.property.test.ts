import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { check, createChecker, NO_HOUSE_RULES } from "../../src/engine/check.ts";
import type { Draft, Report } from "../../src/engine/report.ts";
import { apply } from "../../src/engine/reword/reword.ts";
import { fuzz } from "../fuzz/fuzz.ts";

const corpus = ["privacy", "conduct", "support"].flatMap((name) =>
  readFileSync(`tests/corpus/tune-${name}.jsonl`, "utf8").split("\n").filter((line) => line !== "").map((line) => (JSON.parse(line) as { text: string }).text));
const RANK = { clear: 0, note: 1, warn: 2, stop: 3 } as const;

/** Any string, and strings of the kind that the rules react to: pieces of posts with odd characters between them. */
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.array(fc.oneof(fc.constantFrom(...corpus), fc.constantFrom("\u200b", "\ud83d", "\u00a0", "\n\n", "\u0301", " Mrs Ortiz in bed 12 ", "😀", "\u0130")), { maxLength: 4 }).map((pieces) => pieces.join("")),
);

function sound(report: Report, parts: readonly string[], inParts: boolean): void {
  let last = { part: 0, start: -1 };
  for (const finding of report.findings) {
    expect("part" in finding).toBe(inParts);
    const part = finding.part ?? 0;
    const text = parts[part] ?? "";
    expect(finding.start).toBeGreaterThanOrEqual(0);
    expect(finding.end).toBeLessThanOrEqual(text.length);
    expect(finding.end).toBeGreaterThan(finding.start);
    expect(text.slice(finding.start, finding.end)).toBe(finding.text);
    expect(part > last.part || finding.start >= last.start).toBe(true);
    last = { part, start: finding.start };
  }
  for (const [i, edit] of report.edits.entries()) {
    const next = report.edits[i + 1];
    expect(report.findings[edit.finding]).toBeDefined();
    if (next !== undefined && (next.part ?? 0) === (edit.part ?? 0)) expect(next.start).toBeGreaterThanOrEqual(edit.end);
  }
  const applied = parts.map((text, part) => apply(text, report.edits.filter((edit) => (edit.part ?? 0) === part)));
  expect(report.reworded).toEqual(inParts ? applied : applied[0]);
  expect(RANK[report.verdict]).toBe(Math.max(0, ...report.findings.map((finding) => RANK[finding.severity])));
}

describe("whatever the text", () => {
  test("offsets are in range and sorted, slices are true, edits apply", async () => {
    const checker = createChecker();
    await fuzz("engine: a text", fc.property(texts, fc.constantFrom("post", "reply", "dm", "review-reply" as const), (text, surface) => sound(checker.check({ text, surface: surface as NonNullable<Draft["surface"]> }), [text], false)), { runs: 400 });
  }, 60_000);
  test("the same holds part by part", async () => {
    const checker = createChecker();
    await fuzz("engine: parts", fc.property(fc.array(texts, { maxLength: 3 }), (parts) => sound(checker.check({ parts }), parts, true)), { runs: 150 });
  }, 60_000);
  test("every post of the corpus gives a sound report, and rewording never makes it worse", () => {
    const checker = createChecker();
    let edited = 0;
    for (const text of corpus) {
      const report = checker.check({ text });
      sound(report, [text], false);
      edited += report.edits.length;
      expect(RANK[checker.check({ text: report.reworded as string }).verdict], text).toBeLessThanOrEqual(RANK[report.verdict]);
    }
    expect(edited).toBeGreaterThan(100);
  }, 60_000);
  test("a memory changes no answer", () => {
    const checker = createChecker();
    for (const text of corpus.slice(0, 60)) checker.check({ text });
    for (const text of corpus.slice(0, 60)) expect(checker.check({ text })).toEqual(check({ text }));
  });
  test("a draft that was typed, key by key, reads as one that is read at once", () => {
    const keys = fc.array(fc.record({ at: fc.nat(), cut: fc.constantFrom(0, 0, 0, 1, 3), put: fc.constantFrom("", "a", " ", ".", "\n", "4", "my patient ", "Mrs Ortiz ", "\ud83d", ", 34F,") }), { maxLength: 8 });
    fc.assert(fc.property(fc.constantFrom(...corpus), fc.constantFrom(...corpus), keys, (first, second, typed) => {
      const checker = createChecker();
      let text = `${first}\n\n${second}`;
      for (const { at, cut, put } of typed) {
        const place = at % (text.length + 1);
        text = text.slice(0, place) + put + text.slice(place + cut);
        const { verdict, findings, crowd, support } = checker.check({ text });
        const fresh = check({ text });
        expect({ verdict, findings, crowd, support }).toEqual({ verdict: fresh.verdict, findings: fresh.findings, crowd: fresh.crowd, support: fresh.support });
      }
    }), { numRuns: 60 });
  }, 60_000);
  test("an allowed phrase silences its finding, whatever its case", () => {
    let silenced = 0;
    for (const text of corpus.slice(0, 120)) {
      for (const { text: phrase, category } of check({ text }).findings) {
        const left = check({ text }, { ...NO_HOUSE_RULES, allowed: [phrase.toUpperCase()] }).findings;
        expect(left.some((finding) => finding.text === phrase && finding.category === category)).toBe(false);
        silenced += 1;
      }
    }
    expect(silenced).toBeGreaterThan(50);
  });
});

test("a draft has either a text or parts", () => {
  for (const draft of [{}, { text: "a", parts: ["b"] }, { text: 1 }, { parts: [1] }]) expect(() => check(draft as unknown as Draft)).toThrow(TypeError);
});
