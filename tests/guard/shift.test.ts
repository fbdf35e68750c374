import fc from "fast-check";
import { expect, test } from "vitest";
import { shift } from "../../src/guard/marks/shift.ts";

const on = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test.each([
  ["moves a mark behind what was typed", "Mr Ortiz coded", "Dear all, Mr Ortiz coded", "Ortiz", true],
  ["leaves a mark before what was typed", "Mr Ortiz coded", "Mr Ortiz coded tonight", "Ortiz", true],
  ["drops a mark that was typed into", "Mr Ortiz coded", "Mr Ortxiz coded", "Ortiz", false],
  ["drops a mark that was taken out", "Mr Ortiz coded", "Mr coded", "Ortiz", false],
  ["drops all marks of a draft that was cleared", "Mr Ortiz coded", "", "Ortiz", false],
])("%s", (_, before, after, words, kept) => {
  const moved = shift([on(before, words)], before, after);
  expect(moved).toEqual(kept ? [on(after, words)] : []);
});

test("a carried mark always stands on the same characters", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(), fc.nat(), fc.nat(), fc.nat(), (text, typed, a, b, c, d) => {
      const [from, to] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y) as [number, number];
      const [start, end] = [c % (text.length + 1), d % (text.length + 1)].toSorted((x, y) => x - y) as [number, number];
      const after = text.slice(0, from) + typed + text.slice(to);
      for (const span of shift([{ start, end }], text, after)) expect(after.slice(span.start, span.end)).toBe(text.slice(start, end));
    }),
  );
});
