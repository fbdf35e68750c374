import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, unfold } from "../../src/engine/read/fold.ts";
import { sentences } from "../../src/engine/read/sentences.ts";
import { cost } from "../setup/cost.ts";
import { isAgeOver89, isLuhn, isNhsNumber, isPhone, isSsn } from "../../src/engine/detect/checks.ts";

const sentencesTime = (length: number): number => cost(() => sentences(".".repeat(length)));

describe("folding", () => {
  test.each([
    ["Cura\u00e7ao", "Curacao"], ["\uff2d\uff32\uff2e", "MRN"], ["M\u200bR\u200bN", "MRN"], ["it\u2019s", "it's"], ["a\u00a0 b", "a b"], ["\u0441oded", "coded"], ["e\u0301", "e"], ["\u{1d400}b", "Ab"],
  ])("%j reads as %j", (text, plain) => expect(fold(text).plain).toBe(plain));
  test("every folded stretch maps back into the text, in order, and never splits a pair", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
      const folded = fold(text);
      expect(folded.lower.length).toBe(folded.plain.length);
      let last = 0;
      for (let i = 0; i < folded.plain.length; i++) {
        const { start, end } = unfold(folded, i, i + 1);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = start;
      }
    }));
  });
});

describe("sentences", () => {
  test("titles and decimals do not end one", () => expect(sentences("Ms. Ito had 3.5 litres. She left!").map(({ text }) => text)).toEqual(["Ms. Ito had 3.5 litres.", "She left!"]));
  test("each is the text at its place, in order, and only white-space lies between", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      let from = 0;
      for (const { text: sentence, start } of sentences(text)) {
        expect(text.slice(start, start + sentence.length)).toBe(sentence);
        expect(text.slice(from, start).trim()).toBe("");
        from = start + sentence.length;
      }
      expect(text.slice(from).trim()).toBe("");
    }));
  });
  test("a long run of points takes time in proportion", () => {
    sentencesTime(1000);
    // Ten times the length: ten times the work where it is in proportion, a hundred where it is squared.
    expect(sentencesTime(100_000) / sentencesTime(10_000)).toBeLessThan(40);
  });
});

test.each<[string, (text: string) => boolean, string, string]>([
  ["NHS number", isNhsNumber, "943 476 5919", "943 476 5918"],
  ["Luhn", isLuhn, "046 454 286", "046 454 287"],
  ["SSN", isSsn, "078-05-1120", "000-12-3456"],
  ["phone", isPhone, "614-555-0119", "2019 - 2024"],
  ["age over 89", isAgeOver89, "94", "89"],
])("%s", (_, check, good, bad) => {
  expect(check(good)).toBe(true);
  expect(check(bad)).toBe(false);
});
