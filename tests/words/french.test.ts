import { readdirSync, readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { GUIDANCE } from "../../src/engine/generated/guidance.ts";
import { engine } from "../../src/words/en/engine.ts";
import { guard } from "../../src/words/en/guard.ts";
import { help } from "../../src/words/en/help.ts";
import { helpPages } from "../../src/words/en/help-pages.ts";
import { outline } from "../../src/words/en/outline.ts";
import { pages } from "../../src/words/en/pages.ts";
import { shared } from "../../src/words/en/shared.ts";
import { settings } from "../../src/words/en/settings.ts";
import { engine as engineFr } from "../../src/words/fr/engine.ts";
import { guard as guardFr } from "../../src/words/fr/guard.ts";
import { help as helpFr } from "../../src/words/fr/help.ts";
import { helpPages as helpPagesFr } from "../../src/words/fr/help-pages.ts";
import { outline as outlineFr } from "../../src/words/fr/outline.ts";
import { pages as pagesFr } from "../../src/words/fr/pages.ts";
import { shared as sharedFr } from "../../src/words/fr/shared.ts";
import { settings as settingsFr } from "../../src/words/fr/settings.ts";
import { sources } from "../../src/words/fr/sources.ts";
import { check } from "../../src/engine/check.ts";
import { inWords, sourceOf } from "../../src/words/report.ts";
import { say, speak } from "../../src/words/say.ts";

afterEach(() => void speak("en"));
const gaps = (words: string) => [...words.matchAll(/\{[a-zA-Z]+\}/g)].map(String).toSorted();

test.each([["engine", engine, engineFr], ["guard", guard, guardFr], ["help", help, helpFr], ["help-pages", helpPages, helpPagesFr], ["shared", shared, sharedFr], ["outline", outline, outlineFr], ["pages", pages, pagesFr], ["settings", settings, settingsFr]] as const)("the French words of %s have the English keys and gaps", (_name, en, fr) => {
  expect(Object.keys(fr).toSorted()).toEqual(Object.keys(en).toSorted());
  for (const [key, words] of Object.entries(en)) expect(gaps(fr[key] ?? "")).toEqual(gaps(words));
});
test("every source that a finding can cite has its French line", () => {
  expect(Object.keys(sources).toSorted()).toEqual(Object.keys(GUIDANCE).map((id) => `source.${id}`).toSorted());
  speak("fr-CA");
  expect(sourceOf("writer-list")).toBe("Votre propre liste de termes");
  expect(sourceOf("writer-list", "en")).toBe("Your own list of terms");
});
test("the engine's French sentences are sentences, none is the English one, and none promises safety", () => {
  for (const [key, words] of Object.entries(engineFr)) {
    expect(words, key).toMatch(/^\p{Lu}.*[.?]$/u);
    expect(words, key).not.toBe(engine[key]);
    expect(words, key).not.toMatch(/conforme|anonymis|dépersonnalis|en toute sécurité|sans risque/i);
  }
});
test("a report is French from end to end", () => {
  speak("fr-CA");
  expect(say("guard.edit")).toBe("Modifier");
  const { findings } = inWords(check({ text: "My patient Maria Ortiz coded yesterday in room 12.", region: "ca" }), "fr");
  expect(findings.length).toBeGreaterThan(0);
  const spoken = new Set(Object.values({ ...engineFr, ...sources }));
  for (const { why, suggestion, source } of findings) for (const sentence of [why, suggestion, source]) expect(spoken.has(sentence ?? "")).toBe(true);
});
test.each([[["auto", "fr"], "fr"], [["auto", "de-CH"], "en"], [["en", "fr"], "en"], [["fr_CA"], "fr"], [[], "en"]])("of %j it speaks %s", (tags, language) => expect(speak(...tags)).toBe(language));
test("each language of the catalogue has its _locales with the same keys", () => {
  const keys = readdirSync("public/_locales").map((name) => Object.keys(JSON.parse(readFileSync(`public/_locales/${name}/messages.json`, "utf8"))).toSorted());
  expect(keys.length).toBe(2);
  expect(keys[0]).toEqual(keys[1]);
});
