import { expect, test } from "vitest";
import { createChecker } from "../../../src/engine/check.ts";
import { warmWord } from "../../../src/engine/reword/policy.ts";

const kept = (text: string): string | null => {
  const change = warmWord(text, { text, surface: "comment", account: "person" });
  return change && text.slice(0, change.start) + change.text + text.slice(change.end);
};

test.each([
  ["Congrats on the new baby!! So happy that third round worked", "Congrats on the new baby!!"],
  ["Aww gorgeous photo Lynne! while I've got you, you missed your smear", "Aww gorgeous photo!"],
  ["glad the new inhaler I gave you is doing the trick! tell your mum hers is ready", null],
  ["Lovely to see you finishing the Great Fen 10k! after the winter you had", null],
  ["Your scan is back. Congrats!", null],
])("a warm word may stand alone, without a name and without what was done: %s", (text, expected) => expect(kept(text)).toBe(expected));

test("a practice answers with its policy, and nobody keeps a warm word in a post", () => {
  expect(warmWord("Congrats on the baby!! See you soon", { text: "", surface: "comment", account: "practice" })).toBeNull();
  expect(warmWord("Congrats on the baby!! See you soon", { text: "", surface: "post", account: "person" })).toBeNull();
});

test("in a person's comment that confirms a patient it is all that is left", () => {
  const text = "Congrats on the new baby!! So happy that third round worked, the whole embryology lab did a dance";
  expect(createChecker().check({ text, surface: "comment", account: "person" }).reworded).toBe("Congrats on the new baby!!");
});
