/** Nothing that ships can speak to a network, run foreign code, log, or keep anything where it is not written down. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FORBIDDEN, forbiddenIn } from "./forbidden.ts";

/** Everything below src but the terminal's tools, which do not ship. Comments may speak of what code may not do. */
const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) => /\.tsx?$/.test(path) && !path.startsWith("cli/"));
const codeOf = (path: string): string => readFileSync(join("src", path), "utf8").replace(/\/\*[^]*?\*\//g, "").replace(/^\s{0,40}\/\/.*$/gm, "");

test("no source holds any of it", () => {
  expect(sources.length).toBeGreaterThan(100);
  for (const path of sources) expect(forbiddenIn(codeOf(path)), path).toEqual([]);
});

test("each of them would be seen", () => {
  const leaks = ["fetch(url)", "navigator.sendBeacon(url, draft)", "new Image().src = url", "document.createElement('img')", "import(url)", "eval(text)", "localStorage.draft = text", "chrome.storage.sync.set({ text })", "console.log(draft)"];
  for (const leak of leaks) expect(forbiddenIn(leak), leak).toHaveLength(1);
  expect(FORBIDDEN.every(([, pattern]) => leaks.some((leak) => pattern.test(leak)))).toBe(true);
});
