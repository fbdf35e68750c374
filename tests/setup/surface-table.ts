/** The table of what is guarded, made from what the browser tier just tried, and its place in the README. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { ALL } from "../browser/all-boxes.ts";
import type { Box } from "../browser/boxes.ts";

const BROWSERS = ["chromium", "firefox"] as const;
export type Browser = (typeof BROWSERS)[number];
/** Names of the boxes that passed all their tests, by browser. */
export type Passed = Readonly<Record<Browser, ReadonlySet<string>>>;

const place = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const README = place("README.md");
const MADE = place("dist/surfaces.md");
const BETWEEN = /(<!-- surfaces[^>]*-->\n)[^]*?(<!-- \/surfaces -->)/;

const NETWORKS: Readonly<Record<Box["network"], string>> = { x: "X", facebook: "Facebook, Messenger", linkedin: "LinkedIn",
  instagram: "Instagram", threads: "Threads", bluesky: "Bluesky", reddit: "Reddit", mastodon: "Mastodon", reviews: "Review pages", added: "a site that the writer adds",
};
const SURFACES: Readonly<Record<string, string>> = {
  post: "posts", reply: "replies", comment: "comments and replies", edit: "edits", dm: "private messages, where switched on", "review-reply": "answers to reviews",
};

/** The suite that tries a box which no rule knows. */
const OTHER = "a layout that no rule knows";

/** A row a network and surface: on how many local pages it was held by every way of sending, in each browser. */
export function tableOf(passed: Passed): string {
  const rows = new Map<string, Box[]>();
  for (const box of ALL) {
    const key = `| ${NETWORKS[box.network]} | ${SURFACES[box.surface ?? "post"] ?? box.surface}${box.guess ? ", by a guess" : ""} |`;
    rows.set(key, [...(rows.get(key) ?? []), box]);
  }
  const cell = (boxes: readonly Box[], browser: Browser): string => {
    const held = boxes.filter(({ name }) => passed[browser].has(name)).length;
    return held === 0 ? "not tried" : `held on ${held} of ${boxes.length} pages`;
  };
  const lines = [...rows].map(([key, boxes]) => `${key} ${BROWSERS.map((browser) => cell(boxes, browser)).join(" | ")} |`);
  const other = BROWSERS.map((browser) => (passed[browser].has(OTHER) ? "read, told, not held" : "not tried")).join(" | ");
  return ["| network | surface | Chromium | Firefox |", "|---|---|---|---|", ...lines.toSorted(), `| each of them | any other box | ${other} |`, ""].join("\n");
}

/** Keeps the table for `npm run table`, and tells whether the README has the same one. */
export function keep(table: string): boolean {
  mkdirSync(dirname(MADE), { recursive: true });
  writeFileSync(MADE, table);
  return BETWEEN.exec(readFileSync(README, "utf8"))?.[0].includes(table) === true;
}

/** Puts the table of the last whole run into the README. */
export function write(): void {
  const table = readFileSync(MADE, "utf8");
  writeFileSync(README, readFileSync(README, "utf8").replace(BETWEEN, (_, before: string, after: string) => before + table + after));
}
