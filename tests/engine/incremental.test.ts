import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { check, createChecker, NO_HOUSE_RULES } from "../../src/engine/check.ts";
import type { Draft, HouseRules } from "../../src/engine/report.ts";
import { fuzz } from "../fuzz/fuzz.ts";

const corpus = ["privacy", "conduct", "support"].flatMap((name) =>
  readFileSync(`tests/corpus/tune-${name}.jsonl`, "utf8").split("\n").filter((line) => line !== "").map((line) => (JSON.parse(line) as { text: string }).text));
/** What a keystroke, a paste, a return key or a cut may put in the place of something: quotation marks, ends of sentences, cues that tell on their neighbours, and whole posts. */
const pieces = fc.oneof(
  fc.constantFrom("", "", "a", " ", "\n", "\n\n", ".", ". ", "\"", "'", " '", "! ", "\u{1f64f}", "\ud83d", "\u3002", "\r", "@dr_b ", "(", ")", "my patient ", "Hypothetically, ", "She ", "my mother ", "lol ", "\u201cidiot\u201d ", "sue me. ", "MRN 4471920 ", "Mrs Ortiz in bed 12. ", "the word \"crazy\" "),
  fc.constantFrom(...corpus),
);
/** One edit: what stands from a place on, as a share of the draft, is replaced for so many units. */
const edits = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), out: fc.constantFrom(0, 0, 1, 2, 7, 60, 400), put: pieces }), { minLength: 1, maxLength: 12 });
const short = fc.array(fc.constantFrom(...corpus), { maxLength: 3 });
const long = fc.array(fc.constantFrom(...corpus), { minLength: 20, maxLength: 60 });
const joins = fc.constantFrom("\n", " ", "\n\n");

const RULES: readonly HouseRules[] = [
  NO_HOUSE_RULES,
  { sensitivity: { phi: "quiet", prof: "careful" }, allowed: ["my patient", "idiot"], workplace: "Mercy" },
  { sensitivity: { phi: "careful", prof: "balanced" }, allowed: [], terms: [{ text: "bed", kind: "place", by: "writer", severity: "warn" }, { text: "lol", kind: "slang", by: "program", severity: "note" }, { text: "mother", kind: "name", by: "program", severity: "note" }] },
];
const rules = fc.constantFrom(...RULES);

function typed(text: string, { at, out, put }: { readonly at: number; readonly out: number; readonly put: string }): string {
  const from = Math.round(at * text.length);
  return text.slice(0, from) + put + text.slice(from + out);
}

/** What is asked of a report at each key: all but the wording. */
const marks = (draft: Draft, house: HouseRules, checker = { check }): string => {
  const { verdict, findings, crowd, support } = checker.check(draft, house);
  return JSON.stringify({ verdict, findings, crowd, support });
};

/** Sentences are remembered, drafts are not: as far as a checker's answer goes, one without a memory. */
const freshly = { check: (draft: Draft, house?: HouseRules) => { shared.check({ text: "", surface: "dm" }); return shared.check(draft, house); } };
const shared = createChecker();

describe("a checker that remembers a draft reports what one without a memory does", () => {
  test.each([["short", short, 60], ["long", long, 12]] as const)("through edits of %s drafts", async (name, drafts, runs) => {
    await fuzz(`engine: edits of ${name} drafts`, fc.property(drafts, joins, edits, rules, (posts, join, changes, house) => {
      const checker = createChecker();
      let text = posts.join(join);
      checker.check({ text }, house);
      for (const edit of changes) {
        text = typed(text, edit);
        expect(marks({ text }, house, checker)).toBe(marks({ text }, house));
      }
    }), { runs });
  }, 120_000);

  test("where a mark of quotation sentences before turns what is said into what is quoted, and back", () => {
    const before = corpus.slice(0, 30).join("\n");
    const [opened, closed] = ["It was a long night. The", "It was a \" long night. The"].map((start) => `${before}\n${start} ward was full. That word, a "gomer", came up again. We moved on.\nNext day.`) as [string, string];
    const checker = createChecker();
    const seen = new Set([opened, closed, opened].map((text) => {
      expect(marks({ text }, NO_HOUSE_RULES, checker)).toBe(marks({ text }, NO_HOUSE_RULES));
      return marks({ text }, NO_HOUSE_RULES);
    }));
    expect(seen.size).toBe(2);
  });

  test("where a sentence some way off is what a finding leans on", () => {
    const cues = ["My patient was admitted last night.", "Sue me.", "My mother told me so.", "Our clinic is open on Monday.", "lol", "I had two glasses of wine.", "I am on call until six.", "The word itself is what they objected to."];
    const found = ["Margaret Ellison asked me again.", "Call (212) 555-0143 for more.", "What a gomer.", "The prosecco is open.", "She drove in from Dunmore on June 3."];
    const around = Array.from({ length: 8 }, () => "The night was long.");
    const checker = createChecker();
    for (const cue of cues)
      for (const one of found)
        for (let away = 1; away <= 4; away++) {
          const filler = Array.from({ length: away - 1 }, () => "The weather was fine.").join(" ");
          // The cues stand elsewhere too, so that only nearness tells.
          const draft = (here: string): string => [...cues, ...around, `${here} ${filler} ${one}`, ...around].join("\n");
          for (const text of [draft("The weather was fine."), draft(cue)]) expect(marks({ text }, NO_HOUSE_RULES, checker), `${cue} / ${one} / ${String(away)}`).toBe(marks({ text }, NO_HOUSE_RULES, freshly));
        }
  }, 60_000);

  test("through edits of parts, other boxes, other rules and rewordings in between", async () => {
    const checker = createChecker();
    await fuzz("engine: edits of parts", fc.property(fc.array(fc.tuple(short, edits), { minLength: 1, maxLength: 3 }), fc.constantFrom("post", "reply", "review-reply" as const), rules, (threads, surface, house) => {
      const parts = threads.map(([posts]) => posts.join(" "));
      threads.forEach(([, changes], part) => {
        for (const edit of changes.slice(0, 4)) {
          parts[part] = typed(parts[part] ?? "", edit);
          const draft: Draft = { parts: [...parts], surface: surface as NonNullable<Draft["surface"]> };
          const report = checker.check(draft, house);
          expect(marks(draft, house, checker)).toBe(marks(draft, house));
          const { reworded } = report;
          expect(JSON.stringify(reworded)).toBe(JSON.stringify(check(draft, house).reworded));
          expect(marks({ text: parts.join("\n") }, NO_HOUSE_RULES, checker)).toBe(marks({ text: parts.join("\n") }, NO_HOUSE_RULES));
        }
      });
    }), { runs: 15 });
  }, 120_000);
});
