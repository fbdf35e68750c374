import fc from "fast-check";
import nlp from "compromise/one";
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { split } from "../../src/engine/read/split.ts";

type Splitter = (text: string, world: unknown) => readonly string[];
const library = nlp as unknown as { methods(): { one: { tokenize: { splitSentences: Splitter } } }; world(): unknown };
const theirs = (line: string): string[] => library.methods().one.tokenize.splitSentences(line, library.world()).map((piece) => piece.trim()).filter((piece) => piece !== "");
const ours = (line: string): string[] => split(line).map((piece) => piece.trim()).filter((piece) => piece !== "");

const PIECES = ["Dr. ", "Lee ", "e.g. ", "no. ", "J. ", "F.B.I. ", "waited... ", "\u2026 ", "Really?! ", "he said \"no. ", "I won't.\" and left. ", "\u201cSo. ", "it is.\u201d ", "(an aside. ", "in brackets) ", "98.6. ", "\u{1f64f} ", "! ", "etc. ", "a", "B", ".", " ", "\t", "'", "\"", "(", ")", "\u00e9t\u00e9. ", "3 pm. ", "mrs. "];

describe("sentences are those that compromise's splitter finds", () => {
  test("in every line of the corpus", () => {
    const lines = readdirSync("tests/corpus").filter((file) => file.endsWith(".jsonl"))
      .flatMap((file) => readFileSync(`tests/corpus/${file}`, "utf8").split("\n").filter((line) => line !== "").map((line) => (JSON.parse(line) as { text: string }).text))
      .flatMap((text) => text.split("\n")).filter((line) => line.length <= 600);
    expect(lines.length).toBeGreaterThan(1500);
    for (const line of lines) expect(ours(line)).toEqual(theirs(line));
  });
  test("in whatever is made of the pieces that make splitting hard", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join("")), (line) => void expect(ours(line)).toEqual(theirs(line))), { numRuns: 3000 });
  });
});

test("the pieces together are the line", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (line) => void expect(split(line).join("")).toBe(line)), { numRuns: 1000 });
});
