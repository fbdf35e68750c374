import { describe, expect, test } from "vitest";
import { createChecker } from "../../src/engine/check.ts";
import { byCategory, byLanguage, figures, sets } from "../../src/cli/score/figures.ts";
import { readLabelled } from "../../src/cli/score/labels.ts";
import { readSpanned, spanFigures } from "../../src/cli/score/spans.ts";
import { wilson } from "../../src/cli/score/wilson.ts";

const line = (text: string, min: string, max: string, more: object = {}): string => JSON.stringify({ id: text, text, expect: { min, max }, ...more });
const checker = createChecker();
const scored = [
  line("Mrs Achterberg in bed 12 coded last night, her daughter was with her", "stop", "stop", { categories: ["phi.name"], must_mark: [{ text: "Achterberg", category: "phi.name" }] }),
  line("Snow again. Bike stays home.", "clear", "clear", { support: false }),
  line("Nothing here that a rule would know, yet it is labelled risky", "warn", "warn", { categories: ["prof.employer"], must_mark: [{ text: "Nothing", category: "prof.employer" }] }),
].map((one) => { const label = readLabelled(one); return { label, report: checker.check(label.draft) }; });

describe("the figures of contract.md 4", () => {
  test("count what they say", () => expect(figures(scored)).toMatchObject({
    caught: { hits: 1, of: 2 }, "at the due level": { hits: 1, of: 2 }, "within range": { hits: 2, of: 3 }, "false interruptions": { hits: 0, of: 1 }, marks: { hits: 0, of: 1 },
    "spans found": { hits: 1, of: 2 }, "right category": { hits: 1, of: 1 }, "support wrongly offered": { hits: 0, of: 1 },
  }));
  test("each set holds its own risky posts and all quiet ones", () => {
    expect(sets(scored).privacy).toHaveLength(2);
    expect(sets(scored).conduct).toHaveLength(2);
  });
  test("by category", () => expect(byCategory(scored)).toEqual({ "phi.name": { hits: 1, of: 1 }, "prof.employer": { hits: 0, of: 1 } }));
  test("labels: author practice is account practice", () => expect(readLabelled(line("a", "clear", "note", { author: "practice" })).draft.account).toBe("practice"));
});

test("Wilson's interval", () => {
  const [low, high] = wilson(8, 10);
  expect(low).toBeCloseTo(0.4902, 3);
  expect(high).toBeCloseTo(0.9433, 3);
  expect(wilson(0, 0)).toEqual([0, 1]);
});

test("drafts in French and Spanish are told apart, by their tags or by their small words", () => {
  const some = [line("Garde calme", "clear", "clear", { tags: ["lang-fr"] }), line("Tuve una guardia con los de siempre y se me hizo larga", "clear", "clear"), line("A calm night", "clear", "clear")]
    .map((one) => { const label = readLabelled(one); return { label, report: checker.check(label.draft) }; });
  expect(Object.entries(byLanguage(some)).map(([name, set]) => [name, set.length])).toEqual([["French", 1], ["Spanish", 1]]);
});

test("spans of a public corpus", () => {
  const text = "Our patient, Mrs Achterberg, coded last night";
  const lines = [{ text, labels: { spans: [{ start: text.indexOf("Ach"), end: text.indexOf(", coded"), label: "NAME" }] } }, { text: "The dose of heparin in sepsis", labels: { spans: [] } }];
  expect(spanFigures(lines.map((one) => readSpanned(JSON.stringify(one))), checker)).toEqual({ "spans found": { hits: 1, of: 1 }, "... NAME": { hits: 1, of: 1 }, "with spans: interrupted": { hits: 1, of: 1 }, "without spans: uninterrupted": { hits: 1, of: 1 } });
  expect(() => readSpanned("{}")).toThrow("no text");
});
