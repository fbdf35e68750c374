import { expect, test } from "vitest";
import { createChecker } from "../../../src/engine/check.ts";
import { promiseChange } from "../../../src/engine/reword/promises.ts";

/** The text with the promise in or beside a marked stretch softened. */
function softened(text: string, marked: string): string {
  const start = text.indexOf(marked);
  const change = promiseChange(start, start + marked.length, text);
  return change === null ? text : text.slice(0, change.start) + change.text + text.slice(change.end);
}

test.each([
  ["Our laser is guaranteed to clear your acne.", "guaranteed to clear", "Our laser may clear your acne."],
  ["It's guaranteed to work for everyone.", "guaranteed to work", "It may work for everyone."],
  ["We guarantee you will be pain free.", "guarantee you will", "you may be pain free."],
  ["I guarantee this supplement will fix your thyroid.", "guarantee this", "this supplement may fix your thyroid."],
  ["A guaranteed cure for migraines.", "cure for migraines", "a possible treatment for migraines."],
  ["100% guaranteed weight loss.", "guaranteed weight", "possible weight loss."],
  ["Success guaranteed!", "Success guaranteed", "Success possible!"],
  ["You'll be cured in 3 sessions, guaranteed.", "cured in 3", "You may feel better in 3 sessions, guaranteed."],
  ["It will cure your asthma.", "will cure", "It may help with your asthma."],
  ["Our drip guarantees better sleep.", "guarantees better", "Our drip may bring better sleep."],
  ["Lasting results or your money back!", "or your money back", "Lasting results!"],
])("a promise becomes what the evidence allows: %s", (text, marked, expected) => expect(softened(text, marked)).toBe(expected));

test("no cure that is a noun becomes a verb, and none is left where it was found", () => {
  const { reworded } = createChecker().check({ text: "A guaranteed cure for migraines, only at our clinic.", account: "practice" });
  expect(reworded).toBe("A possible treatment for migraines, only at our clinic.");
});
