/** The whole engine under fuzz: any draft with any house rules, and one checker through a session of typing. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createChecker, check } from "../../src/engine/check.ts";
import { ACCOUNTS, AUDIENCES, REGIONS, SENSITIVITIES, SURFACES, TERM_KINDS, type Draft, type HouseRules } from "../../src/engine/report.ts";
import { fuzz } from "./fuzz.ts";

const posts = ["privacy", "conduct"].flatMap((name) => readFileSync(`tests/corpus/tune-${name}.jsonl`, "utf8").split("\n").filter((line) => line !== "").slice(0, 120).map((line) => (JSON.parse(line) as { text: string }).text));
const ODD = ["\u200b", "\ud83d", "\u00a0", "\n\n", "\u0301", "\u202e", "\u0130", "\u{1f469}\u200d\u2695\ufe0f", " Mrs Ortiz in bed 12 ", ".", "\"", "(", "@a ", "#a ", "https://", "34yo ", "\uff11"];
const pieces = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...posts) }, { weight: 2, arbitrary: fc.constantFrom(...ODD) }, { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) });
const text = fc.array(pieces, { maxLength: 4 }).map((some) => some.join(""));
const short = fc.oneof(fc.constantFrom("Ortiz", "room 12", "Elm", "", " ", "."), fc.string({ unit: "grapheme", maxLength: 12 }));

const draft: fc.Arbitrary<Draft> = fc.tuple(
  fc.oneof(text.map((given) => ({ text: given })), fc.array(text, { maxLength: 3 }).map((parts) => ({ parts }))),
  fc.record({
    site: fc.constantFrom("x", "facebook", "linkedin", "anything"), surface: fc.constantFrom(...SURFACES), account: fc.constantFrom(...ACCOUNTS), region: fc.constantFrom(...REGIONS), audience: fc.constantFrom(...AUDIENCES),
    context: fc.record({ text, author: short }, { requiredKeys: [] }), attachments: fc.record({ count: fc.nat(9), seen: fc.array(short, { maxLength: 2 }) }, { requiredKeys: ["count"] }),
  }, { requiredKeys: [] }),
).map(([said, about]) => ({ ...said, ...about }));

const rules: fc.Arbitrary<HouseRules> = fc.record({
  sensitivity: fc.record({ phi: fc.constantFrom(...SENSITIVITIES), prof: fc.constantFrom(...SENSITIVITIES) }),
  allowed: fc.array(short, { maxLength: 3 }),
  terms: fc.array(fc.record({ text: short, kind: fc.constantFrom(...TERM_KINDS), by: fc.constantFrom("writer" as const, "program" as const), severity: fc.constantFrom("note" as const, "warn" as const) }), { maxLength: 3 }),
  workplace: short,
});

test("any draft under any rules: a report whose findings stand in the text, and whose edits make the wording given", async () => {
  const checker = createChecker();
  await fuzz("engine: any draft", fc.property(draft, rules, (given, house) => {
    const report = checker.check(given, house);
    const parts = given.parts ?? [given.text ?? ""];
    for (const { part = 0, start, end, text: marked } of report.findings) expect(parts[part]?.slice(start, end)).toBe(marked);
    const worded = parts.map((whole, part) => report.edits.filter((edit) => (edit.part ?? 0) === part).reduceRight((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), whole));
    expect(report.reworded).toEqual(given.parts ? worded : worded[0]);
  }), { share: 0.5 });
}, 1_800_000);

/** One change to a text: so many characters from here on become these. */
const change = fc.record({ at: fc.nat(400), out: fc.nat(20), put: fc.oneof(pieces, fc.string({ unit: "grapheme", maxLength: 3 })) });

test("after any typing and deleting, the checker that followed it says what a fresh one says", async () => {
  await fuzz("engine: a session of typing", fc.property(text, fc.array(change, { minLength: 1, maxLength: 6 }), (start, changes) => {
    const checker = createChecker();
    let now = start;
    checker.check({ text: now });
    for (const { at, out, put } of changes) {
      const from = Math.min(at, now.length);
      now = now.slice(0, from) + put + now.slice(from + out);
      const report = checker.check({ text: now });
      expect({ ...report }).toEqual({ ...check({ text: now }) });
    }
  }), { runs: 100, share: 0.25 });
}, 1_800_000);
