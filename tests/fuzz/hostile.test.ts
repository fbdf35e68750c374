/** No input makes it slow. The exact figure is the bench's; here a coarse guard, as a ratio within one run. */
import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { createChecker } from "../../src/engine/check.ts";
import { rows } from "../../src/engine/generated/rows.ts";
import { cost } from "../setup/cost.ts";
import { HOSTILE, HOSTILE_LENGTH, prose } from "../bench/texts.ts";

test("inputs made to be slow cost no more than ten times prose of their length", () => {
  const ordinary = cost(() => createChecker().check({ text: prose(HOSTILE_LENGTH, 7) }));
  for (const [name, text] of Object.entries(HOSTILE)) expect(cost(() => createChecker().check({ text })) / ordinary, name).toBeLessThan(10);
}, 120_000);

/** Quantifiers are bounded and sentences end after 600 characters, so a pattern's cost has an end; this is how far it may reach. */
const LONGEST_SENTENCE = 600;
const PUMPS = ["a", "a ", "1", "1 ", "A", "Aa ", "my ", "the patient ", "-", "'", ".", "@a", "the my our ", "34 ", "he said "];

test("no pattern, those kept as data included, takes longer over one sentence than the engine over a page", () => {
  const page = cost(() => createChecker().check({ text: prose(3000, 8) }));
  const slow: string[] = [];
  for (const { id, patterns } of rows())
    for (const { source } of patterns) {
      const regex = new RegExp(source, "g");
      // What the pattern itself begins with, again and again, is what keeps it busy longest.
      const own = /[a-z]{3,12}/.exec(source)?.[0] ?? "a";
      for (const pump of [...PUMPS, `${own} `, own]) {
        const text = pump.repeat(LONGEST_SENTENCE).slice(0, LONGEST_SENTENCE);
        if (cost(() => text.replace(regex, "")) > page) slow.push(`${id}: "${pump}"`);
      }
    }
  expect(slow).toEqual([]);
}, 120_000);

test("patterns in the code have bounds too, as the linter demands of what it can see", () => {
  const rules = JSON.parse(readFileSync(".oxlintrc.json", "utf8")) as { rules: Readonly<Record<string, string>> };
  expect(rules.rules["regexp/no-super-linear-backtracking"]).toBe("error");
  expect(rules.rules["regexp/no-super-linear-move"]).toBe("error");
  expect(readdirSync("src/engine").length).toBeGreaterThan(5);
});
