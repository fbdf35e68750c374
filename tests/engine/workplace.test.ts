import { expect, test } from "vitest";
import { check, NO_HOUSE_RULES } from "../../src/engine/check.ts";

const STORY = "Had a 34yo firefighter come in last night with a snake bite, cracked two ribs on the way.";
test("a story that names no place is placed where the writer is known to work, and counts a smaller crowd", () => {
  const without = check({ text: STORY });
  const known = check({ text: STORY }, { ...NO_HOUSE_RULES, workplace: "Elm Teaching Hospital" });
  expect(without.crowd?.from).not.toContain("detail.place");
  expect(known.crowd?.from).toContain("detail.place");
  expect(known.crowd?.from.filter((detail) => detail !== "detail.place")).toEqual(without.crowd?.from);
});
test("a place that the story names counts once, and an empty place of work not at all", () => {
  const placed = STORY.replace("34yo", "34yo from Moosonee,");
  expect(check({ text: placed }, { ...NO_HOUSE_RULES, workplace: "Elm" }).crowd).toEqual(check({ text: placed }).crowd);
  expect(check({ text: STORY }, { ...NO_HOUSE_RULES, workplace: " " }).crowd).toEqual(check({ text: STORY }).crowd);
});
