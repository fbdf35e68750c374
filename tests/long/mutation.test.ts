/** Every pattern of the rules taken away, one at a time: an example of its row must miss it. Which ones no example misses is printed, and may only become fewer. */
import { expect, test } from "vitest";
import { compileRows } from "../../src/cli/rules/compile.ts";
import { readRules } from "../../src/cli/rules/read.ts";
import { wholeOf } from "../../src/engine/detect/ways.ts";
import { fold } from "../../src/engine/read/fold.ts";
import { sentences } from "../../src/engine/read/sentences.ts";

/** The share of patterns that no example needed when this was first counted, in percent: the backlog of examples to write. */
const SURVIVE = Number(process.env["SURVIVE"] ?? 58);

test("a pattern that is taken away is missed by an example of its row", () => {
  let all = 0;
  const survivors = new Map<string, number>();
  for (const row of compileRows(readRules("rules"))) {
    const folded = row.fires.map((text) => sentences(text).map((stretch) => fold(stretch.text)));
    const matched = folded.map((example) => row.patterns.map((pattern) => example.some(({ plain, lower }) => new RegExp(wholeOf(pattern.source)).test(pattern.case === true ? plain : lower))));
    row.patterns.forEach((_, index) => {
      all += 1;
      const missed = matched.some((by) => by[index] === true && by.filter(Boolean).length === 1);
      if (!missed) survivors.set(row.id, (survivors.get(row.id) ?? 0) + 1);
    });
  }
  const survived = [...survivors.values()].reduce((total, count) => total + count, 0);
  console.log(`${survived} of ${all} patterns could go without an example noticing: ${[...survivors].map(([id, count]) => `${id} ${count}`).join(", ")}`);
  expect(all).toBeGreaterThan(500);
  expect((survived / all) * 100).toBeLessThanOrEqual(SURVIVE);
});
