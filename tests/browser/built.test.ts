/** The packages as they ship: no way out, no foreign code, no address, no permission that is not written down. What the sources cannot show, a library or a build may have brought in. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { newKey } from "../../src/cli/package/crx.ts";
import { make } from "../../src/cli/package/make.ts";
import { filesIn } from "../../src/cli/package/zip.ts";
import { askedBy } from "../security/asked.ts";
import { addressesIn, forbiddenIn } from "../security/forbidden.ts";
import { builtExtension } from "../setup/builds.ts";

/** Addresses that a writer may copy or open herself, as rules/help lists them; nothing asks for them. */
const SHOWN = new Set(readdirSync("rules/help").filter((path) => path.endsWith(".json")).flatMap((path) => addressesIn(readFileSync(join("rules/help", path), "utf8"))));
const WRITTEN_DOWN = JSON.parse(readFileSync("tests/security/permissions.json", "utf8")) as unknown;
const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? "").toString("utf8");

describe.each(["chromium", "firefox"] as const)("%s", (browser) => {
  const files = filesIn(builtExtension(browser));

  test("no file that is no script, page, style, picture or word of ours", () => {
    expect(files.size).toBeGreaterThan(15);
    for (const path of files.keys()) expect(path).toMatch(/\.(?:js|html|css|png|svg)$|^(?:manifest|managed-schema|_locales\/\w{2}\/messages)\.json$|^NOTICE\.txt$/);
  });

  test("every text in it: no way out, no foreign code, no address", () => {
    for (const [path, bytes] of files) {
      if (path.endsWith(".png")) continue;
      const content = text(bytes);
      expect(forbiddenIn(content).filter((found) => !found.startsWith("an element") && !found.startsWith("a log")), path).toEqual([]);
      if (path !== "manifest.json") expect(addressesIn(content).filter((address) => !SHOWN.has(address)), path).toEqual([]);
      expect(path.endsWith(".html") ? /<script(?![^>]{0,200}\bsrc=)|\son\w{2,20}=/.test(content) : false, path).toBe(false);
    }
  });

  test("its manifest asks for what is written down, and names no address but the networks'", () => {
    expect(askedBy(JSON.parse(text(files.get("manifest.json"))))).toEqual(WRITTEN_DOWN);
    expect(addressesIn(text(files.get("manifest.json"))).filter((address) => address !== "https://")).toEqual([]);
  });
});

test("what is packed is what was looked through, byte for byte, but for a manifest that asks for the same", () => {
  const program = { host: "https://program.example/ce", settings: {} };
  const made = make({ chromium: builtExtension("chromium"), firefox: builtExtension("firefox"), key: newKey(), program });
  const packages = [...made.files].filter(([path]) => /\.(?:zip|xpi|crx)$/.test(path));
  expect(packages).toHaveLength(4);
  for (const [path, bytes] of packages) {
    // A signed package is a zip behind a header that says how long it is.
    const packed = unzipSync(path.endsWith(".crx") ? bytes.slice(12 + Buffer.from(bytes).readUInt32LE(8)) : bytes);
    const built = filesIn(builtExtension(path.endsWith(".xpi") ? "firefox" : "chromium"));
    expect(Object.keys(packed).toSorted(), path).toEqual([...built.keys()].toSorted());
    for (const [name, content] of Object.entries(packed)) {
      if (name !== "manifest.json") expect(Buffer.compare(content, built.get(name) ?? new Uint8Array()), `${path}: ${name}`).toBe(0);
    }
    expect(askedBy(JSON.parse(text(packed["manifest.json"]))), path).toEqual(WRITTEN_DOWN);
  }
});

test("an address, and code from afar, would be seen", () => {
  expect(addressesIn("x(`https://collector.example/a`)")).toEqual(["https://collector.example"]);
  expect(addressesIn("http://www.w3.org/2000/svg")).toEqual([]);
});
