import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { harper } from "../../../src/cli/score/harper.ts";
import { readLabelled } from "../../../src/cli/score/labels.ts";
import { rewordingFigures, type Grammar } from "../../../src/cli/score/rewording.ts";
import { createChecker } from "../../../src/engine/check.ts";

let grammar: Grammar;
beforeAll(async () => {
  grammar = await harper();
}, 120_000);

test("the judge complains of broken English, so that its silence says something", async () => {
  expect(await grammar("She is an nurse and it was was late.")).not.toEqual([]);
});

/** What was reached on posts that were read while writing, less two points: it guards against loss and proves nothing more. */
test("rewording the tuning posts keeps its promises", async () => {
  const checker = createChecker();
  const scored = readFileSync("tests/corpus/tune-privacy.jsonl", "utf8").split("\n").filter((line) => line !== "").map((line) => {
    const label = readLabelled(line);
    return { label, report: checker.check(label.draft) };
  });
  const { figures } = await rewordingFigures(scored, checker, grammar);
  const percent = (name: string): number => (100 * (figures[name]?.hits ?? 0)) / (figures[name]?.of ?? 1);
  expect(figures["privacy at most a note"]?.of).toBeGreaterThan(100);
  for (const name of ["reworded twice is once", "unchanged outside the edits", "never louder"]) expect(percent(name), name).toBe(100);
  expect(percent("privacy at most a note")).toBeGreaterThanOrEqual(96);
  expect(percent("spans found and gone")).toBeGreaterThanOrEqual(94);
  expect(percent("no new fault of our own checks")).toBeGreaterThanOrEqual(97);
  expect(percent("no new grammar complaint")).toBeGreaterThanOrEqual(97);
}, 120_000);
