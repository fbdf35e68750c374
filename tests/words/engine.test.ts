import { describe, expect, test } from "vitest";
import { check } from "../../src/engine/check.ts";
import { rows } from "../../src/engine/generated/rows.ts";
import { GUIDANCE } from "../../src/engine/generated/guidance.ts";
import { termRow } from "../../src/engine/detect/terms.ts";
import { TERM_KINDS } from "../../src/engine/report.ts";
import { keysFor } from "../../src/engine/messages.ts";
import { engine } from "../../src/words/en/engine.ts";
import { inWords, sourceOf } from "../../src/words/report.ts";

const TERMS = (["writer", "program"] as const).flatMap((by) => TERM_KINDS.map((kind) => termRow({ kind, by, severity: "note" })));

describe("the engine's words", () => {
  test("every key that the rules can emit has words, and every word is used", () => expect(Object.keys(engine).toSorted()).toEqual([...keysFor([...rows(), ...TERMS])].toSorted()));
  test("are single sentences that never promise safety", () => {
    for (const [key, words] of Object.entries(engine)) {
      expect(words, key).toMatch(/[.?]$/);
      expect(words, key).not.toMatch(/compliant|\bsafe\b/i);
    }
  });
});

test("a report in words has nothing but plain sentences", () => {
  const worded = inWords(check({ text: "Mrs Achterberg coded on our ward last night" }));
  expect(worded.findings.length).toBeGreaterThan(0);
  for (const finding of worded.findings) {
    expect(finding.why).toMatch(/^[A-Z].*\.$/);
    expect(typeof finding.suggestion).toBe("string");
    expect(Object.values(GUIDANCE).map(({ cite }) => cite as string)).toContain(finding.source);
  }
  expect(() => sourceOf("nobody")).toThrow("nobody");
});
