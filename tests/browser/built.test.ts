/** The packages as they ship: no way out, no foreign code, no address. What the sources cannot show, a library may have brought in. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { addressesIn, forbiddenIn } from "../security/forbidden.ts";
import { builtExtension } from "../setup/builds.ts";

/** Addresses that a writer may copy or open herself, as rules/help lists them; nothing asks for them. */
const SHOWN = new Set(readdirSync("rules/help").filter((path) => path.endsWith(".json")).flatMap((path) => addressesIn(readFileSync(join("rules/help", path), "utf8"))));

test.each(["chromium", "firefox"] as const)("%s: every script and page", (browser) => {
  const folder = builtExtension(browser);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => /\.(?:js|html|css)$/.test(path));
  expect(files.length).toBeGreaterThan(6);
  for (const path of files) {
    const text = readFileSync(join(folder, path), "utf8");
    expect(forbiddenIn(text).filter((found) => !found.startsWith("an element") && !found.startsWith("a log")), path).toEqual([]);
    expect(addressesIn(text).filter((address) => !SHOWN.has(address)), path).toEqual([]);
    expect(path.endsWith(".html") ? /<script(?![^>]{0,200}\bsrc=)|\son\w{2,20}=/.test(text) : false, path).toBe(false);
  }
});

test("an address, and code from afar, would be seen", () => {
  expect(addressesIn("x(`https://collector.example/a`)")).toEqual(["https://collector.example"]);
  expect(addressesIn("http://www.w3.org/2000/svg")).toEqual([]);
});
