import fc from "fast-check";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { cost } from "../setup/cost.ts";
import { tag, tokens } from "../../src/engine/detect/tagger.ts";

const found = (text: string): string[] => tag(tokens(text)).map(({ start, end, label }) => `${label} ${text.slice(start, end)}`);

const tagTime = (length: number): number => cost(() => tag(tokens("a".repeat(length) + "@".repeat(length) + "A.".repeat(length))));

describe("the committed weights tag invented sentences", () => {
  const table: [string, string[]][] = [
    ["Lost Kenzie Albright last night after six hours of surgery.", ["PER Kenzie Albright"]],
    ["my patient priya finally got her kidney", ["PER priya"]],
    ["MY PATIENT MARCUS DIED THIS MORNING", ["PER MARCUS"]],
    ["Mrs. Okafor cried when I told her.", ["PER Okafor"]],
    ["Shout out to Siobhan for beating leukemia!", ["PER Siobhan"]],
    ["so denise from room 12 is back again", ["PER denise"]],
    ["We flew her from Yellowknife to Edmonton overnight.", ["LOC Yellowknife", "LOC Edmonton"]],
    ["I work nights in a small ER in Tulsa.", ["LOC Tulsa"]],
    ["Miguel Santos and his wife moved to New Zealand.", ["PER Miguel Santos", "LOC New Zealand"]],
    ["Will you be at the ward tonight? I hope so.", []],
    ["Gave Zofran and a litre of fluids for the vomiting.", []],
    ["Parkinson's is harder to treat than people think.", []],
    ["Never skip your flu shot, please.", []],
  ];
  it.each(table)("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("whatever the text", () => {
  const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ unit: "grapheme", maxLength: 200 }), fc.array(fc.constantFrom("John", "smith", "@x", "#Y", "http://z", ".", "'s", "O'", "\ud800", "5", "U.S.A.", "\n"), { maxLength: 40 }).map((parts) => parts.join(" ")));

  it("tokens are the text without its white-space, in order", () => {
    fc.assert(fc.property(anyText, (text) => {
      let last = 0;
      for (const token of tokens(text)) {
        expect(token.start).toBeGreaterThanOrEqual(last);
        expect(token.end).toBeGreaterThan(token.start);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        last = token.end;
      }
    }));
  });

  it("spans lie in the text, apart and in order, start and end with a token, and are never a handle", () => {
    fc.assert(fc.property(anyText, (text) => {
      const words = tokens(text);
      let last = 0;
      for (const { start, end, certainty } of tag(words)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(words.some((word) => word.start === start) && words.some((word) => word.end === end)).toBe(true);
        expect(certainty).toBeGreaterThanOrEqual(0);
        expect(certainty).toBeLessThanOrEqual(1);
        last = end;
      }
    }));
  });

  it("the same text is tagged the same way twice", () => {
    fc.assert(fc.property(anyText, (text) => {
      expect(tag(tokens(text))).toEqual(tag(tokens(text)));
    }));
  });

  it("costs grow with the length and no faster", () => {
    tagTime(500);
    expect(tagTime(50_000) / tagTime(5000)).toBeLessThan(40);
  });
});

it("words without signs, as other detectors read them, are tagged too", () => {
  const text = "My patient Kenzie Albright died";
  const words = [...text.matchAll(/[A-Za-z]{1,20}/g)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
  expect(tag(words).map(({ start, end }) => text.slice(start, end))).toEqual(["Kenzie Albright"]);
  expect(tag([])).toEqual([]);
});

it("the committed weights stay within their share of the content script", () => {
  expect(gzipSync(readFileSync(new URL("../../rules/weights/tagger.json", import.meta.url))).length).toBeLessThan(200_000);
});
