/** `npm run package` as a coordinator runs it: twice the same bytes, sums that match, and nothing that Mozilla's linter calls an error. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { sha256 } from "../../src/cli/package/make.ts";
import { filesIn } from "../../src/cli/package/zip.ts";

const folder = mkdtempSync(join(tmpdir(), "program-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const run = (...command: string[]) => {
  const { status, stdout, stderr } = spawnSync(command[0] ?? "", command.slice(1), { encoding: "utf8" });
  return { status, said: stdout + stderr };
};

const sums = (path: string) => [...filesIn(path)].map(([name, content]) => `${sha256(content)}  ${name}`);

/** The program's file as the admin page gives it. */
const EXAMPLE = (/```yaml\n([\s\S]*?)```/.exec(readFileSync("src/settings/ADMIN.md", "utf8")) ?? [])[1] ?? "";

test("the admin page's own example makes packages, twice with the same bytes", () => {
  const program = join(folder, "program.yaml");
  writeFileSync(program, EXAMPLE);
  expect(run("npm", "run", "--silent", "package", "--", "--program", program)).toMatchObject({ status: 0 });
  cpSync("dist/package", join(folder, "first"), { recursive: true });
  expect(run("npm", "run", "--silent", "package", "--", "--program", program)).toMatchObject({ status: 0 });
  const second = sums("dist/package");
  expect(second).toEqual(sums(join(folder, "first")));
  const listed = readFileSync("dist/package/SHA256SUMS", "utf8").trim().split("\n");
  expect(second.filter((line) => !line.endsWith("SHA256SUMS"))).toEqual(listed.toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)));
});
test("the bill of materials names what ships and nothing of this machine", () => {
  const text = readFileSync("dist/package/sbom.cdx.json", "utf8");
  const names = (JSON.parse(text) as { components: { name: string }[] }).components.map(({ name }) => name);
  for (const name of Object.keys(JSON.parse(readFileSync("package.json", "utf8")).dependencies)) expect(names).toContain(name);
  expect(text).not.toContain(process.cwd());
});
test("a mistake in the program's file is named with its line, and nothing is made", () => {
  const program = join(folder, "wrong.yaml");
  writeFileSync(program, EXAMPLE.replace("region:", "regoin:"));
  const line = EXAMPLE.split("\n").findIndex((l) => l.includes("region:")) + 1;
  const { status, said } = run("npm", "run", "--silent", "package", "--", "--program", program);
  expect([status, said]).toEqual([64, expect.stringContaining(`wrong.yaml:${line}: there is no setting "regoin"`)]);
});
/** Each warning that stands, and why. */
const EXPLAINED: Readonly<Record<string, string>> = {
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: "Firefox for Android reads the data declaration from 142 on and ignores it before",
  UNSAFE_VAR_ASSIGNMENT: "the drawing library's own branch for raw HTML, which none of our pages uses",
};
test("web-ext lint finds no error in the Firefox build, and no warning that is not explained", () => {
  const { said } = run(process.execPath, "node_modules/web-ext/bin/web-ext.js", "lint", "--source-dir", "dist/firefox", "--output", "json", "--no-config-discovery");
  const { errors, warnings } = JSON.parse(said.slice(said.indexOf("{"))) as { errors: { code: string }[]; warnings: { code: string }[] };
  expect(errors).toEqual([]);
  expect(warnings.map(({ code }) => code).filter((code) => EXPLAINED[code] === undefined)).toEqual([]);
});
