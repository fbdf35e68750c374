import fc from "fast-check";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CodeWriter } from "../../src/cli/rules/writer.ts";
import { shipped, weightsOf, type Trained } from "../../src/cli/rules/weights.ts";
import { CodeReader } from "../../src/engine/coder.ts";
import { BUCKETS } from "../../src/engine/weigh/features.ts";
import { carryWeights, CONTEXTS } from "../../src/engine/weigh/weights.ts";

const trained = JSON.parse(readFileSync("rules/weights/learned.json", "utf8")) as Readonly<Record<string, Trained>>;

function readBack(text: string, questions: number): Int8Array[] {
  const lists = Array.from({ length: questions }, () => new Int8Array(BUCKETS));
  carryWeights(new CodeReader(text, CONTEXTS), lists);
  return lists;
}

const same = (a: Int8Array | undefined, b: Int8Array): boolean => a !== undefined && Buffer.compare(Buffer.from(a), Buffer.from(b)) === 0;

test("what was trained is what ships, weight by weight", () => {
  const { text, scales } = shipped(trained);
  const read = readBack(text, Object.keys(trained).length);
  Object.entries(trained).forEach(([question, one], i) => {
    expect(scales[question]).toBe(one.scale);
    expect(same(read[i], weightsOf(one))).toBe(true);
  });
});

test("any weights come back, the least and the largest too", () => {
  const weight = fc.record({ question: fc.nat(2), bucket: fc.nat(BUCKETS - 1), value: fc.oneof(fc.integer({ min: -128, max: 127 }), fc.constantFrom(-128, 127, -1, 1)) });
  fc.assert(fc.property(fc.array(weight, { maxLength: 300 }), (some) => {
    const lists = [0, 1, 2].map(() => new Int8Array(BUCKETS));
    for (const { question, bucket, value } of some) (lists[question] as Int8Array)[bucket] = value;
    const writer = new CodeWriter(CONTEXTS);
    carryWeights(writer, lists);
    const read = readBack(writer.text(), 3);
    for (const [i, list] of lists.entries()) expect(same(read[i], list)).toBe(true);
  }), { numRuns: 20 });
});

test("bits of any likelihood are carried in signs that stand for themselves in code", () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(1)), { maxLength: 3000 }), (bits) => {
    const writer = new CodeWriter(4);
    for (const [context, bit] of bits) {
      if (context === 3) writer.plain(3, bit * 5);
      else writer.bit(context, bit);
    }
    const text = writer.text();
    expect(text).toMatch(/^[(-[a-l]*$/);
    const reader = new CodeReader(text, 4);
    for (const [context, bit] of bits) expect(context === 3 ? reader.plain(3) : reader.bit(context)).toBe(context === 3 ? bit * 5 : bit);
  }), { numRuns: 200 });
});
