import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "../../src/engine/reword/reword.ts";
import { inverseOf } from "../../src/guard/writer.ts";

/** A text and stretches of it that are sorted and do not overlap. */
const given = fc.tuple(fc.string({ maxLength: 60 }), fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.string({ maxLength: 8 })), { maxLength: 5 })).map(([text, gaps]) => {
  let at = 0;
  const stretches = gaps.map(([skip, length, put]) => {
    const start = Math.min(text.length, at + skip);
    at = Math.min(text.length, start + length);
    return { start, end: at, text: put };
  });
  return { text, stretches };
});

test("what undoes the stretches gives the text back, whatever they were", () => {
  fc.assert(fc.property(given, ({ text, stretches }) => {
    expect(apply(apply(text, stretches), inverseOf(text, stretches))).toBe(text);
  }));
});
