import { describe, expect, test } from "vitest";
import { check, NO_HOUSE_RULES } from "../../src/engine/check.ts";
import type { Draft, HouseRules } from "../../src/engine/report.ts";

const verdict = (text: string, more: Partial<Draft> = {}): string => check({ text, ...more }).verdict;

describe("an identifier is marked when a patient is meant", () => {
  test.each([
    ["Mrs Achterberg in bed 12 coded last night, her daughter was with her", "phi.name"],
    ["My patient's MRN is 7730142, can someone look at the film?", "phi.mrn"],
    ["We admitted her on March 3 with a stroke", "phi.date"],
    ["He is 94 yo and had his hip done on our ward", "phi.age90"],
  ])("%s", (text, category) => expect(check({ text }).findings.map((finding) => finding.category)).toContain(category));
  test.each([
    "Thrilled that Dr Shabana Qureshi gives the keynote on March 3 in Leeds",
    "Grandma Ruth turned 94 today and had two slices of cake",
    "Call us at 541-555-0109, Mon to Thu 8 to 5. New patients welcome.",
    "Median age was 71, 12% were over 90, and mortality fell",
    "PFO closure after stroke: new consensus out today",
  ])("and not when none is: %s", (text) => expect(verdict(text)).toBe("clear"));
});

const rules = (sensitivity: "quiet" | "careful"): HouseRules => ({ ...NO_HOUSE_RULES, sensitivity: { phi: sensitivity, prof: sensitivity } });

describe("house rules", () => {
  test("careful turns a note into a warning, and leaves a stop", () => {
    const text = "Fucking idiot drivers on the way to the ward again";
    expect(verdict(text)).toBe("note");
    expect(check({ text }, rules("careful")).verdict).toBe("warn");
  });
  test("quiet turns an uncertain warning into a note, and no stop", () => {
    expect(check({ text: "Mrs Achterberg in bed 12 coded last night, her daughter was with her" }, rules("quiet")).verdict).toBe("stop");
  });
});

describe("rewording", () => {
  test("takes the name out, and nothing else", () => {
    const report = check({ text: "Mrs Achterberg coded on our ward. The team was superb." });
    expect(report.reworded).toBe("A patient coded on our ward. The team was superb.");
  });
  test("turns an exact age and a day into what tells as much", () => {
    const report = check({ text: "We intubated a 47-year-old truck driver last night, a gun shot through his neck. He died in front of his wife." });
    expect(report.verdict).toBe("warn");
    expect(report.reworded).toBe("We intubated a middle-aged patient. He died in front of his family.");
  });
  test("a draft without findings is left alone", () => expect(check({ text: "Snow again. Bike stays home." })).toMatchObject({ verdict: "clear", edits: [], reworded: "Snow again. Bike stays home." }));
});

test("support is offered outside the scale", () => {
  expect(check({ text: "Every night I hope I just don't wake up" }).support).toEqual({ kind: "distress" });
  expect(check({ text: "this shift killed me, please forward my mail" }).support).toBe(null);
});

const source = (region: "us" | "uk"): string | undefined => check({ text: "Mrs Achterberg coded on our ward last night", region }).findings.find((finding) => finding.category === "phi.name")?.source;
test("the source follows the region", () => {
  expect(source("us")).toBe("hipaa-safe-harbor");
  expect(source("uk")).toBe("gmc-confidentiality");
});
