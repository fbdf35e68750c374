import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** The first Firefox release that the extension supports. */
const firefoxFloor = 140;

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The first of some program names on the PATH.
 * @param {string[]} names
 */
function onPath(names) {
  const folders = ["/usr/bin", ...(process.env.PATH ?? "").split(delimiter)];
  for (const name of names)
    for (const folder of folders) {
      const path = join(folder, name);
      if (isExecutable(path)) return path;
    }
  return undefined;
}

/**
 * Whether a Firefox is new enough; asked only of a plain `firefox`, since starting it costs a moment.
 * @param {string} path
 */
function isRecentFirefox(path) {
  const { stdout } = spawnSync(path, ["--version"], { encoding: "utf8" });
  return Number(/^Mozilla Firefox (\d{1,4})\./.exec(stdout ?? "")?.[1] ?? 0) >= firefoxFloor;
}

/** The path of Chromium: the environment's CHROMIUM, or what is installed; undefined if there is none. */
export function findChromium() {
  return process.env.CHROMIUM ?? onPath(["chromium", "chromium-browser", "google-chrome"]);
}

/** The path of Firefox: the environment's FIREFOX, or what is installed; undefined if there is none. */
export function findFirefox() {
  if (process.env.FIREFOX !== undefined) return process.env.FIREFOX;
  const extended = onPath(["firefox-esr"]);
  if (extended !== undefined) return extended;
  const plain = onPath(["firefox"]);
  return plain !== undefined && isRecentFirefox(plain) ? plain : undefined;
}
