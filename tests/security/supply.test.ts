/** What comes from others: pinned, licensed so that it may be used, installed without running any of it, and each of it for a reason that the README gives. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import own from "../../package.json" with { type: "json" };
import { isAllowed, licenceOf, locked, ships } from "./licences.ts";

/** Nothing of these reaches beyond the package's own files. */
const SHIPS = new Set(["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "MPL-2.0"]);
/** Tools are used, not passed on. */
const TOOLS = new Set([...SHIPS, "BlueOak-1.0.0", "CC0-1.0", "CC-BY-3.0", "Python-2.0", "Zlib", "BSD", "Apache2", "WTFPL"]);

describe("the lock file", () => {
  test("pins every package to its bytes, and takes none from a repository", () => {
    expect(locked().length).toBeGreaterThan(500);
    for (const [folder, { version, integrity, resolved = "https:" }] of locked()) {
      expect(version, folder).toMatch(/^\d{1,5}\./);
      expect(integrity, folder).toMatch(/^sha512-/);
      expect(resolved, folder).toMatch(/^https:/);
    }
  });

  test("two packages ship, under licences that let them", () => {
    const shipped = locked().filter(([, entry]) => ships(entry));
    expect(shipped.map(([folder]) => folder)).toEqual(Object.keys(own.dependencies).map((name) => `node_modules/${name}`));
    for (const [folder, entry] of shipped) expect(isAllowed(licenceOf(folder, entry), SHIPS), `${folder}: ${licenceOf(folder, entry)}`).toBe(true);
  });

  test("what is only used to build and to test leaves a choice that is allowed", () => {
    const others = locked().filter(([folder, entry]) => !ships(entry) && (entry.optional !== true || entry.license !== undefined || existsSync(folder)));
    const refused = others.map(([folder, entry]) => [folder, licenceOf(folder, entry)] as const).filter(([, licence]) => !isAllowed(licence, TOOLS));
    expect(refused).toEqual([]);
  });

  test("a licence that reaches further would be seen", () => {
    for (const licence of ["GPL-3.0-or-later", "AGPL-3.0", "", "MIT AND GPL-2.0"]) expect(isAllowed(licence, TOOLS), licence).toBe(false);
    expect(isAllowed("(MIT OR GPL-3.0-or-later)", SHIPS)).toBe(true);
  });
});

test("packages are installed without any script of theirs, and none that ships has one", () => {
  expect(readFileSync("tests/setup/ready.mjs", "utf8")).toContain('"npm", "ci", "--ignore-scripts"');
  expect(locked().filter(([, entry]) => ships(entry) && entry.hasInstallScript).map(([folder]) => folder)).toEqual([]);
});

test("each direct dependency has its line in the README, and no line has none", () => {
  const table = /<!-- dependencies -->([^]*?)<!-- \/dependencies -->/.exec(readFileSync("README.md", "utf8"))?.[1] ?? "";
  const lines = [...table.matchAll(/^\| `([^`]{1,60})` \| .{10,200} \|$/gm)].map(([, name]) => name);
  expect(lines.toSorted()).toEqual([...Object.keys(own.dependencies), ...Object.keys(own.devDependencies)].toSorted());
});

interface Audit {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>;
  readonly message?: string;
  readonly error?: { readonly summary?: string };
}

test("no advisory is known against what ships, where the registry answers that question", ({ skip }) => {
  const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--package-lock-only", "--json", "--fetch-retries=0", "--fetch-timeout=20000"], { encoding: "utf8" });
  const answer = (stdout.startsWith("{") ? JSON.parse(stdout) : { message: stdout || "npm gave no answer" }) as Audit;
  if (!answer.vulnerabilities) {
    const reason = `advisories NOT checked, the registry does not answer: ${answer.message ?? answer.error?.summary ?? "no reason given"}`;
    console.warn(reason);
    return skip(reason);
  }
  expect(Object.entries(answer.vulnerabilities).map(([name, { severity }]) => `${name}: ${severity}`)).toEqual([]);
});
