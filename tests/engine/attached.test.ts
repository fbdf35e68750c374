import { expect, test } from "vitest";
import { check, createChecker } from "../../src/engine/check.ts";

const photoIn = (text: string, count?: number) =>
  check({ text, ...(count !== undefined && { attachments: { count } }) }).findings.filter(({ category }) => category === "phi.photo").map(({ severity, text: marked }) => [severity, marked]);

test.each([
  ["Guess the diagnosis! 45M, came in after two weeks in Ghana.", "warn"],
  ["Pulled this out of an ear in clinic today", "note"],
  ["Look at this fracture from the ward round", "note"],
])("words that point to a picture weigh where one goes out with them: %s", (text, severity) => {
  expect(photoIn(text)).toEqual([]);
  expect(photoIn(text, 0)).toEqual([]);
  expect(photoIn(text, 1)).toEqual([[severity, expect.any(String)]]);
});

test.each([
  "Look at this sunset after my shift on the ward",
  "Check out this cake the nurses baked for the ward",
  "Look at my own knee x-ray, arthritis at 40",
  "My patient signed a consent form for this: look at this scar, five years on",
])("a picture of nobody's body, of the writer's own, or with consent, is left alone: %s", (text) => expect(photoIn(text, 2)).toEqual([]));

test("a picture that is added or taken out is heard without a change of the text", () => {
  const checker = createChecker();
  const text = "Pulled this out of an ear in clinic today";
  const told = [undefined, { count: 1 }, undefined].map((attachments) => checker.check({ text, ...(attachments && { attachments }) }).findings.some(({ category }) => category === "phi.photo"));
  expect(told).toEqual([false, true, false]);
});
