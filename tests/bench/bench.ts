/**
 * `npm run bench -- [--json] [--write] [--no-browser] [--shared FOLDER]`: what it costs and what it catches, ours beside the peers' in one run.
 * Ends with 1 where a budget of budgets.json is broken. --write puts the tables into the README.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { held } from "./budgets.ts";
import { inBrowser } from "./browser.ts";
import type { Figures } from "./figures.ts";
import { peers } from "./peers.ts";
import { quality } from "./quality.ts";
import { sizes } from "./sizes.ts";
import { firstChecks, hostile, keystrokes } from "./speed.ts";
import { budgetTable, intoReadme, qualityTable, speedTable } from "./tables.ts";

const { values } = parseArgs({ options: { json: { type: "boolean" }, write: { type: "boolean" }, "no-browser": { type: "boolean" }, shared: { type: "string" } } });
const shared = values.shared ?? fileURLToPath(new URL("../../../shared/", import.meta.url));
const say = (what: string): void => void process.stderr.write(`bench: ${what}\n`);

const figures: Figures = new Map();
const readers = await peers();
say("bundle sizes");
await sizes(figures);
say("first checks, in turn");
await firstChecks(readers, figures);
say("keystrokes");
await keystrokes(figures);
say("inputs made to be slow");
await hostile(figures);
if (!existsSync(shared)) say(`${shared} is not there: no figures on blind and real posts (--shared FOLDER)`);
else {
  say("blind and real posts");
  for (const missing of await quality(shared, readers, figures)) say(`no ${missing} in ${shared}`);
}
if (values["no-browser"] === true) say("no browser: its figures are left out");
else {
  say("in Chromium");
  await inBrowser(figures);
}

const kept = held(figures, ({ figure }) => values["no-browser"] !== true || !figure.startsWith("page."));
const tables = [budgetTable(kept), speedTable(figures), qualityTable(figures)].filter((table) => table !== "").join("\n\n");
if (values.json === true) console.log(JSON.stringify({ figures: Object.fromEntries(figures), budgets: kept }, null, 2));
else console.log(`\n${tables}`);
if (values.write === true) intoReadme(tables);
const broken = kept.filter((one) => !one.kept);
if (broken.length > 0) say(`${broken.length} of ${kept.length} budgets broken`);
process.exit(broken.length > 0 ? 1 : 0);
