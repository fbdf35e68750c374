/** Terms of the writer's and her program's lists: whole words, weighed as what they are, and a program's never louder than it may be. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { check, NO_HOUSE_RULES } from "../../src/engine/check.ts";
import { termsIn } from "../../src/engine/detect/terms.ts";
import type { HouseRules, Term } from "../../src/engine/report.ts";

const term = (text: string, more: Partial<Term> = {}): Term => ({ text, kind: "slang", by: "program", severity: "note", ...more });
const rules = (terms: readonly Term[], more: Partial<HouseRules> = {}): HouseRules => ({ ...NO_HOUSE_RULES, terms, ...more });
const found = (text: string, ...terms: readonly Term[]) =>
  check({ text }, rules(terms)).findings.filter((f) => f.rule.startsWith("term-")).map((f) => `${f.severity} ${f.category} ${f.text}`);

test.each([
  ["the Snake Pit", "the  snake\u00a0pit", "was full in the  Snake\u00a0Pit today", 1],
  ["case and signs", "Élan-7", "up on ELAN\u20117, again", 1],
  ["inside a word", "elm", "an elmwood desk, an overwhelm", 0],
  ["a possessive", "Elm Seven", "Elm Seven's night", 1],
  ["a sign at its beginning", "#elmlife", "so tired #ElmLife", 1],
  ["words of several terms", "elm", "elm and elm", 2],
  ["no word at all", "!!!", "what!!!", 0],
])("%s", (_name, text, sentence, times) => {
  const signals = termsIn(sentence, [term(text)]);
  expect(signals.length).toBe(times);
  for (const { start, end } of signals) expect(sentence.slice(start, end).trim()).not.toBe("");
});
test("spans are true for any list and any text", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { maxLength: 4 }), (sentence, texts) => {
    for (const { start, end } of termsIn(sentence, texts.map((text) => term(text)))) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(sentence.length);
      expect(start).toBeLessThan(end);
    }
  }));
});

const PIT = term("Snake Pit", { kind: "place", severity: "warn" });
test("a place of a list counts where a patient is spoken of, and nowhere else", () => {
  expect(found("My patient up in the snake pit coded last night.", PIT)).toEqual(["warn phi.location snake pit"]);
  expect(found("The Snake Pit has new chairs, and the coffee is better.", PIT)).toEqual([]);
  expect(found("Thirty hours in the Snake Pit, paid for eighteen. Join the union.", PIT)).toEqual([]);
});
test("slang of a program is a note, however careful the writer, and not where a sentence speaks of the word", () => {
  const careful = rules([term("gomerville")], { sensitivity: { phi: "careful", prof: "careful" } });
  const { verdict, findings } = check({ text: "Another one for gomerville on the ward tonight." }, careful);
  expect(findings.filter((f) => f.rule.startsWith("term-")).map((f) => f.severity)).toEqual(["note"]);
  expect(verdict).toBe(check({ text: "Another one for gomerville on the ward tonight." }, { ...careful, terms: [] }).verdict === "clear" ? "note" : verdict);
  expect(found("We should retire the word \"gomerville\".", term("gomerville"))).toEqual([]);
});
test("the writer's own terms reach what she chose", () => {
  for (const severity of ["note", "warn"] as const)
    expect(found("Another one for gomerville tonight.", term("gomerville", { by: "writer", severity }))).toEqual([`${severity} prof.patient-disparagement gomerville`]);
});
test("a listed name takes nothing from a stop, and never makes one", () => {
  const name = term("Ortiz", { kind: "name", severity: "warn" });
  const text = "My patient Maria Ortiz coded yesterday in room 12.";
  expect(check({ text }, rules([name])).verdict).toBe(check({ text }).verdict);
  expect(found("My patient in the elm project died last night.", term("Elm Project", { kind: "name", severity: "warn" }))).toEqual(["warn phi.name elm project"]);
});
test("the writer silences a term of her program's like any other phrase", () => {
  const text = "My patient up in the snake pit coded last night.";
  expect(check({ text }, rules([PIT], { allowed: ["snake pit"] })).findings.filter((f) => f.rule.startsWith("term-"))).toEqual([]);
});
