import { readdirSync, readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { guard } from "../../src/words/en/guard.ts";
import { help } from "../../src/words/en/help.ts";
import { pages } from "../../src/words/en/pages.ts";
import { settings } from "../../src/words/en/settings.ts";
import { guard as guardFr } from "../../src/words/fr/guard.ts";
import { help as helpFr } from "../../src/words/fr/help.ts";
import { pages as pagesFr } from "../../src/words/fr/pages.ts";
import { settings as settingsFr } from "../../src/words/fr/settings.ts";
import { say, speak } from "../../src/words/say.ts";

afterEach(() => void speak("en"));
const gaps = (words: string) => [...words.matchAll(/\{[a-zA-Z]+\}/g)].map(String).toSorted();

test.each([["guard", guard, guardFr], ["help", help, helpFr], ["pages", pages, pagesFr], ["settings", settings, settingsFr]] as const)("the French words of %s have the English keys and gaps", (_name, en, fr) => {
  expect(Object.keys(fr).toSorted()).toEqual(Object.keys(en).toSorted());
  for (const [key, words] of Object.entries(en)) expect(gaps(fr[key] ?? "")).toEqual(gaps(words));
});
test("what French does not have yet is said in English", () => {
  speak("fr-CA");
  expect(say("guard.edit")).toBe("Modifier");
  expect(say("why.name")).toBe(say("why.name", "en"));
});
test.each([[["auto", "fr"], "fr"], [["auto", "de-CH"], "en"], [["en", "fr"], "en"], [["fr_CA"], "fr"], [[], "en"]])("of %j it speaks %s", (tags, language) => expect(speak(...tags)).toBe(language));
test("each language of the catalogue has its _locales with the same keys", () => {
  const keys = readdirSync("public/_locales").map((name) => Object.keys(JSON.parse(readFileSync(`public/_locales/${name}/messages.json`, "utf8"))).toSorted());
  expect(keys.length).toBe(2);
  expect(keys[0]).toEqual(keys[1]);
});
