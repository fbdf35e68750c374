/**
 * `npm run score -- [--json] [--misses] [--reword] FILE...`: the figures of contract.md 4, or those of rewording. --misses lists ids; use it on tuning files only.
 * `npm run score -- [--json] --spans FILE...`: of a public corpus whose lines carry `labels.spans`, how many spans are marked and how many texts without one go uninterrupted.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createChecker } from "../engine/check.ts";
import { endWithReader } from "./broken-pipe.ts";
import { byCategory, byLanguage, figures, interrupts, isQuiet, isRisky, sets, type Figure, type Figures, type Scored } from "./score/figures.ts";
import { harper } from "./score/harper.ts";
import { readLabelled } from "./score/labels.ts";
import { rewordingFigures } from "./score/rewording.ts";
import { readSpanned, spanFigures } from "./score/spans.ts";
import { wilson } from "./score/wilson.ts";

endWithReader();

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: "boolean" }, misses: { type: "boolean" }, reword: { type: "boolean" }, spans: { type: "boolean" } } });
if (positionals.length === 0) {
  console.error("usage: score [--json] [--misses] [--reword | --spans] FILE...");
  process.exit(64);
}
const checker = createChecker();
const linesOf = (file: string): string[] => readFileSync(file, "utf8").split("\n").filter((line) => line.trim() !== "");

const percent = (part: number): string => `${(part * 100).toFixed(1)} %`;
const row = (name: string, { hits, of }: Figure): string => {
  const [low, high] = wilson(hits, of);
  return `  ${name.padEnd(30)} ${of === 0 ? "-" : percent(hits / of).padStart(8)} ${`${hits}/${of}`.padStart(9)}   95 % interval ${percent(low)} to ${percent(high)}`;
};
const table = (title: string, some: Figures): string => [title, ...Object.entries(some).filter(([, figure]) => figure.of > 0).map(([name, figure]) => row(name, figure))].join("\n");

if (values.spans === true) {
  const some = spanFigures(positionals.flatMap(linesOf).map(readSpanned), checker);
  console.log(values.json === true ? JSON.stringify({ spans: some }, null, 2) : table("labelled spans", some));
  process.exit(0);
}

const scored: Scored[] = positionals.flatMap(linesOf).map((line) => {
  const label = readLabelled(line);
  return { label, report: checker.check(label.draft) };
});

if (values.reword === true) {
  const { figures: some, fails } = await rewordingFigures(scored, checker, await harper());
  if (values.json === true) console.log(JSON.stringify(values.misses === true ? { rewording: some, misses: fails } : { rewording: some }, null, 2));
  else console.log(`${scored.length} posts\n\n${table("rewording, of posts with privacy findings", some)}${values.misses === true ? `\n\n${Object.entries(fails).map(([name, ids]) => `${name}: ${ids.join(" ")}`).join("\n")}` : ""}`);
  process.exit(0);
}

const result = { ...Object.fromEntries(Object.entries({ ...sets(scored), ...byLanguage(scored) }).map(([name, set]) => [name, figures(set)])), "caught by category": byCategory(scored) };
const list = (some: readonly Scored[]): string[] => some.map(({ label }) => label.id);
const misses = { missed: list(scored.filter(({ label, report }) => isRisky(label) && !interrupts(report))), interrupted: list(scored.filter(({ label, report }) => isQuiet(label) && interrupts(report))) };
if (values.json === true) console.log(JSON.stringify(values.misses === true ? { ...result, misses } : result, null, 2));
else {
  console.log(`${scored.length} posts`);
  for (const [name, some] of Object.entries(result)) console.log(`\n${table(name, some as Figures)}`);
  if (values.misses === true) console.log(`\nmissed: ${misses.missed.join(" ")}\ninterrupted: ${misses.interrupted.join(" ")}`);
}
