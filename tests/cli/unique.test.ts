import { expect, test } from "vitest";
import { PUBLISHED, uniqueShare } from "../../src/cli/crowd/unique.ts";

test("alone with birth date and sex: everybody in an area of one, hardly anybody in a million", () => {
  expect(uniqueShare([1])).toBe(1);
  expect(uniqueShare([1_000_000])).toBeLessThan(0.0001);
});
test("people count, not areas: one city among ten hamlets decides", () => {
  expect(uniqueShare([...Array.from({ length: 10 }, () => 10), 200_000])).toBeLessThan(0.05);
});
test("at ZIP and county level the published figures lie within what areas of average size and uneven ones explain", () => {
  const [zip, , county] = PUBLISHED.map(({ people }) => uniqueShare([people]));
  expect(zip).toBeCloseTo(0.86, 1);
  expect(county).toBeCloseTo(0.2, 1);
  // Half the people in areas three times as large: Golle's 63 % at ZIP level.
  expect(uniqueShare([...Array.from({ length: 3 }, () => 8_470), 3 * 8_470])).toBeLessThan(0.8);
});
