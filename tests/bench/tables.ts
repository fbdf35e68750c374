/** The figures as tables that read well in a terminal and in the README. */
import { readFileSync, writeFileSync } from "node:fs";
import type { Held } from "./budgets.ts";
import type { Figures } from "./figures.ts";

const README = new URL("../../README.md", import.meta.url);
const BETWEEN = /(<!-- bench[^>]*-->\n)[^]*?(<!-- \/bench -->)/;

const WHO = ["ours", "compromise", "openredaction", "redactpii", "alex", "harper"] as const;
const LABELS: Readonly<Record<string, string>> = { ours: "**ours**", compromise: "compromise, full", redactpii: "@redactpii/node", harper: "harper.js" };

/** Two figures that count, without exponents. */
const short = (value: number): string => (Number.isNaN(value) ? "-" : value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value === 0 ? "0" : value.toFixed(2));
const percent = (value: number | undefined): string => (value === undefined || Number.isNaN(value) ? "-" : value.toFixed(1));

/** Rows in columns of equal width. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]): string => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [head = [], ...rest] = rows;
  return [line(head), `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`, ...rest.map(line)].join("\n");
}

export function budgetTable(held: readonly Held[]): string {
  return aligned([["budget", "now", "at most", "aim", ""], ...held.map(({ budget, value, kept }) => [budget.says, short(value), String(budget.most), String(budget.aim), kept ? "kept" : "BROKEN"])]);
}

/** Times as multiples of ours, so that the table says the same on any machine. */
export function speedTable(figures: Figures): string {
  const sizes = [280, 3000, 20_000, 100_000];
  const cell = (who: string, size: number): string => short((figures.get(`first.${size}.${who}`) ?? Number.NaN) / (figures.get(`first.${size}.ours`) ?? Number.NaN));
  return aligned([["first check, ours = 1", ...sizes.map((size) => size.toLocaleString("en")), "kB after gzip"], ...WHO.map((who) => [LABELS[who] ?? who, ...sizes.map((size) => cell(who, size)), short(figures.get(`size.content.${who}`) ?? Number.NaN)])]);
}

export function qualityTable(figures: Figures): string {
  const columns = [["caught, privacy", "caught.privacy"], ["caught, conduct", "caught.conduct"], ["quiet interrupted", "interrupted.blind"], ["of 100 tweets", "interrupted.tweets-benign"], ["of 100 comments", "interrupted.comments-benign"], ["of 100 on own illness", "interrupted.reddit-ownhealth"]] as const;
  if (!columns.some(([, name]) => figures.has(`${name}.ours`))) return "";
  return aligned([["percent", ...columns.map(([title]) => title)], ...WHO.filter((who) => who !== "harper").map((who) => [LABELS[who] ?? who, ...columns.map(([, name]) => percent(figures.get(`${name}.${who}`)))])]);
}

/** Puts the tables of this run into the README. */
export function intoReadme(tables: string): void {
  writeFileSync(README, readFileSync(README, "utf8").replace(BETWEEN, (_, before: string, after: string) => `${before}${tables}\n${after}`));
}
