/** Each bundle takes the words that it shows and no more: what it takes is all that the modules it is made of import. */
import { readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import { expect, test } from "vitest";
import { en } from "../../src/words/en/index.ts";
import { helpPages } from "../../src/words/en/help-pages.ts";
import { TEXT_KINDS } from "../../src/help/texts.ts";
import { pages } from "../../src/words/en/pages.ts";
import { settings } from "../../src/words/en/settings.ts";

const EVERY = { ...en, ...helpPages, ...pages, ...settings };

/** The modules that an entry is made of. */
function modulesOf(entry: string, known = new Set<string>()): Set<string> {
  if (known.has(entry) || !/\.tsx?$/.test(entry)) return known;
  known.add(entry);
  for (const [, from] of readFileSync(entry, "utf8").matchAll(/(?:^|\n)(?:import|export) [^;"]{0,999}"(\.[^"]{1,99})"/g)) modulesOf(normalize(join(entry, "..", from ?? "")), known);
  return known;
}
/** The keys that stand in the code of modules, and of those made there from a beginning all that begin so. */
function keysIn(modules: Iterable<string>): string[] {
  const code = [...modules].filter((path) => !path.startsWith("src/words/") && !path.includes("/generated/")).map((path) => readFileSync(path, "utf8")).join("\n");
  const begun = [...code.matchAll(/`([a-z]{3,9}\.[a-z.-]{0,40})\$\{/gi)].map(([, start]) => start ?? "").filter((start) => start !== "settings.");
  return Object.keys(EVERY).filter((key) => code.includes(`"${key}"`) || begun.some((start) => key.startsWith(start)));
}

test("the content script has the words of every key that stands in its code, and loads no others' words", () => {
  const modules = modulesOf("src/guard/content.ts");
  expect(modules.size).toBeGreaterThan(100);
  expect([...modules].filter((path) => /words\/.*pages|words\/.*settings/.test(path))).toEqual([]);
  const keys = keysIn(modules);
  expect(keys).toContain("guard.edit");
  expect(keys.length).toBeGreaterThan(150);
  expect([...keys, ...TEXT_KINDS.map((kind) => `settings.${kind}`)].filter((key) => en[key] === undefined)).toEqual([]);
});
test("a key that only our own pages have would be found", () => expect(keysIn(["src/pages/popup/popup.tsx"]).filter((key) => en[key] === undefined).length).toBeGreaterThan(5));
test.each(["options", "popup", "posted", "practice", "seen", "welcome"])("the page %s has all words", (page) => expect(modulesOf(`src/pages/${page}/main.tsx`)).toContain("src/words/with-pages.ts"));
test("so has the toolbar", () => expect(modulesOf("src/background/background.ts")).toContain("src/words/with-pages.ts"));
