/**
 * Makes the folder ready for the tests, before anything is installed: the packages of package-lock.json,
 * and with `--browsers` Chromium and Firefox. Does nothing when all is there.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium, findFirefox } from "./find-browsers.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const debianPackages = ["chromium", "firefox-esr", "xvfb", "fonts-dejavu-core", "fonts-noto-color-emoji"];

/** @param {string} text */
const say = (text) => process.stderr.write(`ready: ${text}\n`);

/**
 * Runs a command with its output on standard error.
 * @param {string[]} command
 * @param {Record<string, string>} [environment]
 */
function run(command, environment = {}) {
  const [program = "", ...rest] = command;
  say(command.join(" "));
  const { status } = spawnSync(program, rest, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    env: { ...process.env, ...environment },
  });
  return status === 0;
}

/** @param {string} reason */
function fail(reason) {
  say(reason);
  process.exit(1);
}

/** Installs the locked packages, none of which needs to run a script of its own for it, when node_modules is missing or belongs to another lock file. */
function readyPackages() {
  const hash = createHash("sha256").update(readFileSync(join(root, "package-lock.json"))).digest("hex");
  const mark = join(root, "node_modules", ".crowded-elevator-lock");
  if (existsSync(mark) && readFileSync(mark, "utf8") === hash) return;
  if (!run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"])) fail("npm ci failed");
  writeFileSync(mark, hash);
}

/** How to run a command as root: directly, by passwordless sudo, or not at all. */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  return spawnSync("sudo", ["-n", "true"]).status === 0 ? ["sudo", "-n"] : undefined;
}

/** Installs the browsers where that is possible without asking. */
function readyBrowsers() {
  const missing = [
    ...(findChromium() === undefined ? ["Chromium (or set CHROMIUM)"] : []),
    ...(findFirefox() === undefined ? ["Firefox ESR or Firefox 140 or later (or set FIREFOX)"] : []),
  ];
  if (missing.length === 0) return;
  const request = `please install ${missing.join(" and ")}`;
  const prefix = asRoot();
  if (prefix === undefined || !existsSync("/usr/bin/apt-get")) {
    fail(`${request}; on Debian: apt-get install ${debianPackages.join(" ")}`);
    return;
  }
  say(`missing: ${missing.join(", ")}; installing with apt-get`);
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  const done =
    run([...prefix, "apt-get", "update"], quiet) &&
    run([...prefix, "apt-get", "install", "-y", "--no-install-recommends", ...debianPackages], quiet);
  if (!done || findChromium() === undefined || findFirefox() === undefined) fail(`apt-get did not help; ${request}`);
}

readyPackages();
if (process.argv.includes("--browsers")) readyBrowsers();
