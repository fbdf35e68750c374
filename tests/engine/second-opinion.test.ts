/** What a wording that is not ours must be, before a writer sees it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../../src/engine/check.ts";
import { atLeast, type Report } from "../../src/engine/report.ts";
import { admits, inventedIn, turnsAround } from "../../src/engine/second-opinion.ts";

const CASE = "My patient Maria Ortiz coded yesterday in room 12. She did not survive, and I learned to look at the potassium first.";
const STORY = "Saw a 47-year-old teacher from Duluth in clinic today who got her hand stuck in a snowblower. Lost two fingers. Please turn them off before you clear the chute.";
const RUDE = "These drug seekers are back in my ER again. Check the monitoring database before you prescribe.";
const reports = new Map<string, Report>();
/** The report on a draft, its wording with it, once. */
function before(text: string): Report {
  const known = reports.get(text) ?? check({ text });
  reports.set(text, known);
  return known;
}
const shown = (text: string, wording: string) => admits(text, before(text), wording, check({ text: wording }));

describe("shown", () => {
  test.each<[string, string, string]>([
    ["details said in general", CASE, "A patient of mine coded recently. They did not survive, and I learned to look at the potassium first."],
    ["a part of it left out", CASE, "A patient coded recently. I learned to look at the potassium first."],
    ["another order", STORY, "Please turn them off before you clear the chute: recently someone got a hand stuck."],
    ["a class that our own wording names", STORY, "Recently saw a middle-aged person who got their hand stuck in a power tool. Please turn them off before you clear the chute."],
    ["a calmer tone", RUDE, "Some people are back in my ER again. Check the monitoring database before you prescribe."],
  ])("%s", (_, text, wording) => {
    expect([inventedIn(wording, text, String(before(text).reworded)), turnsAround(wording, text)]).toEqual([[], false]);
    expect(shown(text, wording)).toBe(true);
  });
});

describe("not shown", () => {
  test.each<[string, string, string]>([
    ["a number more", CASE, "Three patients coded recently. I learned to look at the potassium first."],
    ["a figure more", CASE, "A patient coded recently. I learned to look at the potassium first, at 6.8."],
    ["a name more", CASE, "Teresa coded recently. I learned to look at the potassium first."],
    ["a consent that nobody gave", CASE, "With consent: a patient coded recently. I learned to look at the potassium first."],
    ["a composite that it is not", CASE, "A composite of patients coded. I learned to look at the potassium first."],
    ["a promise", CASE, "A patient coded recently. I learned to always look at the potassium first."],
    ["advice", CASE, "A patient coded recently. You must look at the potassium first."],
    ["a hashtag more", CASE, "A patient coded recently. I learned to look at the potassium first. #potassium"],
    ["an address more", CASE, "A patient coded recently. I learned to look at the potassium first. potassium.org/look"],
    ["somebody else as the one who acted", CASE, "A patient coded recently. We learned to look at the potassium first."],
    ["another sex", STORY, "Recently saw a person who got his hand stuck. Please turn them off before you clear the chute."],
    ["the contrary", CASE, "A patient coded recently and did survive. I learned to look at the potassium first."],
    ["the contrary, by a no of its own", STORY, "Recently saw someone. Please do not turn them off before you clear the chute."],
    ["half of a name kept", CASE, "Ortiz coded recently. I learned to look at the potassium first."],
    ["a room kept", CASE, "A patient coded recently in 12. I learned to look at the potassium first."],
    ["as loud as before", STORY, "Saw a 47-year-old teacher from Duluth in clinic recently who got her hand stuck in a snowblower. Lost two fingers."],
    ["the draft itself", CASE, CASE],
    ["our own wording again", CASE, String(before(CASE).reworded)],
    ["next to nothing", CASE, "Someone."],
    ["nothing", CASE, "  "],
    ["the same again and again", CASE, "A patient coded recently. ".repeat(10)],
    ["another language", CASE, "Un patient a fait un arrêt récemment."],
  ])("%s", (_, text, wording) => expect(shown(text, wording)).toBe(false));
});

/** Wordings that pass, some of their words left out, and others put among them. */
const GOOD: readonly (readonly [string, string])[] = [
  [CASE, "A patient of mine coded recently. They did not survive, and I learned to look at the potassium first."],
  [STORY, "Recently saw a middle-aged person who got their hand stuck in a power tool. Please turn them off before you clear the chute."],
];
const STRANGE = ["not", "7", "Anna", "Ortiz", "three", "always", "consented", "in", "Duluth", "12", "#potassium", "cured", "we", "."];
const altered = fc.constantFrom(...GOOD).chain(([text, wording]) => fc.record({
  text: fc.constant(text), kept: fc.subarray(wording.split(" "), { minLength: 8 }), more: fc.array(fc.tuple(fc.nat(30), fc.constantFrom(...STRANGE)), { maxLength: 2 }),
}));
test("whatever is shown is quieter, tells of a patient by a note at most, and holds no word of its own that claims anything", () => {
  let passed = 0;
  fc.assert(fc.property(altered, ({ text, kept, more }) => {
    const wording = more.reduce((words, [at, word]) => words.toSpliced(at, 0, word), kept).join(" ");
    if (!shown(text, wording)) return;
    passed++;
    const after = check({ text: wording });
    expect(atLeast(after.verdict, before(text).verdict)).toBe(false);
    expect(after.findings.filter(({ category, severity }) => category.startsWith("phi.") && severity !== "note")).toEqual([]);
    expect(more.map(([, word]) => word).filter((word) => !["in", "not", "."].includes(word) && !(word === "we" && /\bwe\b/i.test(text)))).toEqual([]);
  }), { numRuns: 200, seed: 5 });
  // A property that holds of nothing would hold too.
  expect(passed).toBeGreaterThan(10);
});
