import fc from "fast-check";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CodeWriter } from "../../src/cli/rules/writer.ts";
import { shipped, weightsOf, type Trained } from "../../src/cli/rules/weights.ts";
import { CodeReader } from "../../src/engine/coder.ts";
import { BUCKETS } from "../../src/engine/weigh/features.ts";
import { unpackWeights } from "../../src/engine/weigh/weights.ts";

const trained = JSON.parse(readFileSync("rules/weights/learned.json", "utf8")) as Readonly<Record<string, Trained>>;

function expectBack(some: Readonly<Record<string, Trained>>): void {
  const ships = shipped(some);
  const read = Object.keys(some).map(() => new Int8Array(BUCKETS));
  const { rows, weights } = unpackWeights(ships);
  read.forEach((list, question) => rows.forEach((row, bucket) => void (list[bucket] = weights[row * read.length + question] as number)));
  Object.entries(some).forEach(([question, one], i) => {
    expect(ships.scales[question]).toBe(one.scale);
    expect(Buffer.compare(Buffer.from(read[i] as Int8Array), Buffer.from(weightsOf(one))), question).toBe(0);
  });
}

test("what was trained is what ships, weight by weight", () => {
  expect(Object.keys(trained).length).toBeGreaterThan(10);
  expectBack(trained);
});

test("any weights come back, the least and the largest too", () => {
  const weight = fc.record({ bucket: fc.nat(BUCKETS - 1), value: fc.oneof(fc.integer({ min: -128, max: 127 }).filter((value) => value !== 0), fc.constantFrom(-128, 127, -1, 1)) });
  const question = fc.uniqueArray(weight, { maxLength: 150, selector: ({ bucket }) => bucket }).map((some): Trained => {
    const bytes = some.toSorted((a, b) => a.bucket - b.bucket).flatMap(({ bucket, value }) => [bucket & 255, bucket >> 8, value & 255]);
    return { scale: some.length, data: Buffer.from(bytes).toString("base64") };
  });
  fc.assert(fc.property(question, question, question, (a, b, c) => expectBack({ a, b, c })), { numRuns: 20 });
});

test("bits of any likelihood are carried in signs that stand for themselves in code", () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(1)), { maxLength: 3000 }), (bits) => {
    const writer = new CodeWriter(4);
    for (const [context, bit] of bits) writer.bit(context, bit);
    const text = writer.text();
    expect(text).toMatch(/^[(-[a-l]*$/);
    const reader = new CodeReader(text, 4);
    for (const [context, bit] of bits) expect(reader.bit(context)).toBe(bit);
  }), { numRuns: 200 });
});
