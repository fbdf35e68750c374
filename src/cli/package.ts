/** `package [--program program.yaml]`: builds both extensions and writes to dist/package everything that a store or a program needs. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "vite";
import { newKey } from "./package/crx.ts";
import { checksums, make } from "./package/make.ts";
import { ProgramError, readProgram, SAMPLE, type Program } from "./package/program.ts";
import { sbom } from "./package/sbom.ts";

const USAGE = "usage: npm run package [-- --program program.yaml]";
const root = fileURLToPath(new URL("../..", import.meta.url));

function leave(why: string): never {
  console.error(why);
  process.exit(64);
}

/** What the program's file says, with the path of the key beside it; without a file, samples and a key of this folder. */
function given(): Program {
  try {
    const { values } = parseArgs({ options: { program: { type: "string" } } });
    if (values.program === undefined) return { ...SAMPLE, key: join(root, ".cache/package-key.pem") };
    const path = resolve(process.env["INIT_CWD"] ?? ".", values.program);
    if (!existsSync(path)) leave(`there is no file ${values.program}`);
    const program = readProgram(readFileSync(path, "utf8"), basename(path));
    return { ...program, key: resolve(dirname(path), program.key) };
  } catch (error) {
    return leave(error instanceof ProgramError ? error.lines.join("\n") : `${(error as Error).message}\n${USAGE}`);
  }
}

/** The signing key; one is made where there is none, since whoever holds it can update the extension for everybody. */
function keyAt(path: string): string {
  if (existsSync(path)) return readFileSync(path, "utf8");
  mkdirSync(dirname(path), { recursive: true });
  const pem = newKey();
  writeFileSync(path, pem, { mode: 0o600 });
  console.log(`A signing key was made: ${path}\nKeep it safe and private: the id follows from it, and whoever holds it can update the extension.`);
  return pem;
}

const program = given();
const key = keyAt(program.key);
for (const mode of ["production", "firefox"]) await build({ root, configFile: join(root, "vite.config.ts"), mode, logLevel: "error" });
const { files, chromiumId, firefoxId } = make({ chromium: join(root, "dist/chromium"), firefox: join(root, "dist/firefox"), program, key });
const all = new Map([...files, ["sbom.cdx.json", new Uint8Array(Buffer.from(sbom(root)))]]);
const out = join(root, "dist/package");
rmSync(out, { recursive: true, force: true });
for (const [path, content] of [...all, ["SHA256SUMS", Buffer.from(checksums(all))] as const]) {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), content);
}
console.log(`${all.size + 1} files in dist/package\nChromium id ${chromiumId}\nFirefox id  ${firefoxId}\nto be served at ${program.host}`);
