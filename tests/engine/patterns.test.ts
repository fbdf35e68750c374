import fc from "fast-check";
import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { Gate } from "../../src/engine/detect/gate.ts";
import { runPatterns } from "../../src/engine/detect/patterns.ts";
import { CHECKS } from "../../src/engine/detect/checks.ts";
import { wholeOf } from "../../src/engine/detect/ways.ts";
import { rows } from "../../src/engine/generated/rows.ts";
import { fold, unfold } from "../../src/engine/read/fold.ts";
import { sentences } from "../../src/engine/read/sentences.ts";

const gate = new Gate(rows());
const patterns = rows().flatMap((row) => row.patterns.map((pattern) => ({ row, case: pattern.case === true, regex: new RegExp(wholeOf(pattern.source), "dg") })));

/** Every pattern searched for in the whole text, without knowing where it can match. */
function everywhere(text: string): string[] {
  const folded = fold(text);
  const out: string[] = [];
  for (const { row, case: keeps, regex } of patterns) {
    const searched = keeps ? folded.plain : folded.lower;
    for (const found of [...searched.matchAll(regex)].slice(0, 12)) {
      if (found[0] === "") break;
      const [from, to] = found.indices?.groups?.["span"] ?? [found.index, found.index + found[0].length];
      const { start, end } = unfold(folded, from, to);
      if (row.check === undefined || CHECKS[row.check]?.(searched.slice(from, to))) out.push(`${row.id} ${start}-${end}`);
    }
  }
  return out;
}
const anchored = (text: string): string[] => runPatterns(fold(text), gate).map(({ row, start, end }) => `${row.id} ${start}-${end}`);

const texts = readdirSync("tests/corpus").filter((file) => file.endsWith(".jsonl"))
  .flatMap((file) => readFileSync(`tests/corpus/${file}`, "utf8").split("\n").filter((line) => line !== "").map((line) => (JSON.parse(line) as { text: string }).text));

test("trying patterns only where their keys let them start finds what searching everywhere finds", () => {
  const some = texts.filter((_, i) => i % 24 === 0).flatMap((text) => sentences(text).map((stretch) => stretch.text));
  expect(some.length).toBeGreaterThan(500);
  for (const sentence of some) expect(anchored(sentence)).toEqual(everywhere(sentence));
});

test("the same holds for words of the corpora in any order, and odd signs between them", () => {
  const words = [...new Set(texts.flatMap((text) => text.split(/\s/)))].filter((word) => word !== "");
  const any = fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom("@", "#", "\u{1f644}", "34", "yo", "Mrs", "'", "\"", "pt", "\u0130", "_", "-")), { maxLength: 16 });
  fc.assert(fc.property(any, fc.constantFrom(" ", "", ", "), (some, gap) => void expect(anchored(some.join(gap))).toEqual(everywhere(some.join(gap)))), { numRuns: 400 });
}, 30_000);
