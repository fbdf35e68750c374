/** What we offer as a text to post passes our own reading, and never promises too much. */
import { expect, test } from "vitest";
import LINKS from "../../rules/help/links.json" with { type: "json" };
import PLACES from "../../rules/help/secure-places.json" with { type: "json" };
import { check } from "../../src/engine/check.ts";
import { REGIONS } from "../../src/engine/report.ts";
import { builtIn, TEXT_KINDS, textsOf } from "../../src/help/texts.ts";
import { effective } from "../../src/settings/effective.ts";
import { isValid } from "../../src/settings/table.ts";
import { en } from "../../src/words/en/index.ts";
import { helpPages } from "../../src/words/en/help-pages.ts";
import { hasWords } from "../../src/words/say.ts";
import { learnPages } from "../../src/words/with-pages.ts";

learnPages();

test.each(TEXT_KINDS)("every text of ours in %s is one that the settings take, and draws no mark", (kind) => {
  for (const region of REGIONS) {
    const texts = builtIn(kind, region);
    expect(texts.length).toBeGreaterThan(2);
    expect(isValid(kind, texts)).toBe(true);
    for (const text of texts) expect(check({ text, region }).findings.map((finding) => finding.text), text).toEqual([]);
  }
});

test("hers stand in place of ours, and ours are back when hers are gone", () => {
  const { settings } = effective({}, { replies: ["Out until Monday."] });
  expect(textsOf("replies", settings)).toEqual(["Out until Monday."]);
  expect(textsOf("replies", effective({}, { replies: [] }).settings)).toEqual(builtIn("replies", "us"));
});

test("no program sets them", () => {
  const { settings, ignored } = effective({ replies: ["Ask our press office."], starters: ["x"], patientLinks: ["x"], remindAt: 5 }, {});
  expect([settings.replies, settings.starters, settings.patientLinks, settings.remindAt]).toEqual([[], [], [], 0]);
  expect(ignored.map(({ why }) => why)).toEqual(["not-theirs", "not-theirs", "not-theirs", "not-theirs"]);
});

test("every address is https, every place has words", () => {
  for (const { url } of Object.values(LINKS).flat()) expect(url).toMatch(/^https:\/\/[^?#]+$/);
  for (const { name, url } of PLACES) {
    expect(url).toMatch(/^(https:\/\/[^?#]+)?$/);
    expect(hasWords(`help.place.${name.toLowerCase().replaceAll(" ", "-")}`)).toBe(true);
  }
});

test("no word of ours calls a draft or a place safe", () => {
  for (const [key, words] of Object.entries({ ...en, ...helpPages })) if (/^(help|posted|guard)\./.test(key)) expect(words, key).not.toMatch(/\bsafe\b|compliant|de-identified/i);
});
