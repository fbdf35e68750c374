import fc from "fast-check";
import { expect, test } from "vitest";
import { added, apply, type Entry } from "../../../src/engine/reword/ledger.ts";

const steps = fc.array(fc.tuple(fc.nat(60), fc.nat(12), fc.string({ maxLength: 6 })), { maxLength: 8 });

test("changes made one after another are, as edits of the text given, the same text; sorted, apart, and none without effect", () => {
  fc.assert(fc.property(fc.string({ maxLength: 60 }), steps, (text, changes) => {
    let now = text;
    let entries: readonly Entry[] = [];
    for (const [at, length, put] of changes) {
      const start = Math.min(at, now.length);
      const end = Math.min(start + length, now.length);
      entries = added(entries, text, { start, end, text: put, finding: 0 });
      now = now.slice(0, start) + put + now.slice(end);
      expect(apply(text, entries)).toBe(now);
    }
    entries.forEach((entry, i) => {
      expect(text.slice(entry.start, entry.end)).not.toBe(entry.text);
      const next = entries[i + 1];
      if (next !== undefined) expect(next.start).toBeGreaterThanOrEqual(entry.end);
    });
  }), { numRuns: 1000 });
});
