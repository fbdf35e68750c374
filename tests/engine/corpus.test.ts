import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createChecker } from "../../src/engine/check.ts";
import { figures, sets } from "../../src/cli/score/figures.ts";
import { readLabelled } from "../../src/cli/score/labels.ts";

const checker = createChecker();
const scored = ["privacy", "conduct", "support"].flatMap((name) =>
  readFileSync(`tests/corpus/tune-${name}.jsonl`, "utf8").split("\n").filter((line) => line !== "").map((line) => {
    const label = readLabelled(line);
    return { label, report: checker.check(label.draft) };
  }));
const by = Object.fromEntries(Object.entries(sets(scored)).map(([name, set]) => [name, figures(set)]));
const percent = (set: string, figure: string): number => {
  const { hits, of } = by[set]?.[figure] ?? { hits: 0, of: 0 };
  expect(of).toBeGreaterThan(10);
  return (hits / of) * 100;
};

/** What was reached, less a point: these posts were read while writing the rules, so the figures guard against loss and prove nothing more. */
describe("figures on the tuning posts do not fall", () => {
  test.each([
    ["privacy", "caught", 89], ["conduct", "caught", 88], ["privacy", "spans found", 76], ["conduct", "spans found", 81], ["all", "within range", 89], ["all", "right category", 95], ["all", "support found", 90],
  ])("%s: %s at least %d %%", (set, figure, floor) => expect(percent(set, figure)).toBeGreaterThanOrEqual(floor));
  test.each([["all", "false interruptions", 2.8], ["all", "marks", 5], ["all", "support wrongly offered", 2]])("%s: %s at most %d %%", (set, figure, ceiling) => expect(percent(set, figure)).toBeLessThanOrEqual(ceiling));
});
