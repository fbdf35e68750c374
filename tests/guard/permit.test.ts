import { beforeEach, expect, test } from "vitest";
import { Permits } from "../../src/guard/gate/permit.ts";

const box = {} as Element;
const other = {} as Element;
let permits: Permits;
beforeEach(() => {
  permits = new Permits();
  permits.grant(box, "as written", 0);
});

test("a permit passes its text from its box once", () => {
  expect(permits.use([box], "as written", 1)).toBe(true);
  expect(permits.use([box], "as written", 2)).toBe(false);
});
test("a permit passes no other text and no other box", () => {
  expect(permits.use([box], "as written!", 1)).toBe(false);
  expect(permits.use([other], "as written", 1)).toBe(false);
});
test("a permit ends when its text becomes another, even if it comes back", () => {
  permits.observe([box], "");
  expect(permits.use([box], "as written", 1)).toBe(false);
});
test("a permit outlives what happens in another box", () => {
  permits.observe([other], "");
  expect(permits.use([box], "as written", 1)).toBe(true);
});
test("a permit grows old", () => expect(permits.use([box], "as written", 120_000)).toBe(false));
