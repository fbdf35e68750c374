import { describe, expect, test } from "vitest";
import { check } from "../../../src/engine/check.ts";
import { outlineOf } from "../../../src/engine/reword/outline.ts";
import { hasWords } from "../../../src/words/say.ts";

const outline = (text: string): Record<string, string> => Object.fromEntries(outlineOf({ text }, check({ text })).sections.map(({ key, text: own }) => [key, own]));

describe("an outline keeps the writer's own general sentences and leaves the rest to her", () => {
  test("advice is kept, the patient is not", () => {
    const own = outline("Admitted a 61 year old electrician this morning with a STEMI. He drove himself in. Please call 911 if you have chest pain.");
    expect(own["outline.ask"]).toBe("Please call 911 if you have chest pain.");
    expect(Object.values(own).join(" ")).not.toMatch(/electrician|61|drove/);
  });
  test("a link is kept apart", () => expect(outline("Chest pain in the young is common. Never skip the ECG, see https://example.org/ecg")["outline.link"]).toBe("https://example.org/ecg"));
  test("what only the patient says is a gap", () => expect(outline("Mrs Achterberg in bed 12 coded last night.")).toEqual({ "outline.finding": "", "outline.looks": "", "outline.ask": "", "outline.link": "" }));
  test("each part has words", () => {
    for (const { key } of outlineOf({ text: "" }, check({ text: "" })).sections) expect(hasWords(key)).toBe(true);
  });
});
