import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { hasWords } from "../../src/words/say.ts";
import { learnPages } from "../../src/words/with-pages.ts";
import { SHOWN, valueWord } from "../../src/pages/options/words.ts";
import { KEYS, TABLE, isUsers, type Row } from "../../src/settings/table.ts";

learnPages();

const sources = readdirSync("src/pages", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".tsx")).map((path) => `src/pages/${path}`);
test.each(sources)("no sentence stands in %s itself", (path) => {
  const source = readFileSync(path, "utf8");
  const written = [...source.matchAll(/[">}]\s{0,40}([A-Z][a-z]{2,20}(?: [a-z]{1,20}){1,20}[^<{>"=;()]{0,60})[<{]/g)].map((m) => m[1]);
  expect(written).toEqual([]);
});
test.each(sources.flatMap((path) => [...readFileSync(path, "utf8").matchAll(/say\((?:\{ key: )?"([^"]{1,60})"/g)].map((m) => m[1] ?? "")))("%s has words", (key) => expect(hasWords(key)).toBe(true));
test("every setting, and every value that is chosen from a list, has words", () => {
  for (const key of KEYS.filter((k) => SHOWN.includes(k) || TABLE[k].policy)) expect(hasWords(`settings.${key}`), key).toBe(true);
  for (const key of SHOWN) {
    const row: Row = TABLE[key];
    const values = row.type === "choice" ? row.values : row.type === "list" ? (row.of ?? []) : [];
    for (const value of values) expect(() => valueWord(key, value)).not.toThrow();
  }
});
test("the options page shows every setting that is the user's, but for a rest that is running and a reminder", () => {
  expect([...SHOWN, "pausedUntil", "remindAt"].toSorted()).toEqual(KEYS.filter(isUsers).toSorted());
});
