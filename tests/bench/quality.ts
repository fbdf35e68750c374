import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { figures, interrupts, sets, type Scored } from "../../src/cli/score/figures.ts";
import { readLabelled } from "../../src/cli/score/labels.ts";
import { createChecker } from "../../src/engine/check.ts";
import type { Report } from "../../src/engine/report.ts";
import type { Figures } from "./figures.ts";
import type { Reader } from "./peers.ts";

/** Real posts of people who are no clinicians, or who speak of themselves; at most this many of each. */
const REAL = ["tweets-benign", "comments-benign", "reddit-ownhealth"] as const;
const MOST = 1000;
/** A checker of grammar has no opinion on what a post gives away. */
const NO_JUDGE = new Set(["harper"]);

const linesOf = (path: string): string[] => readFileSync(path, "utf8").split("\n").filter((line) => line.trim() !== "");
/** A peer says yes or no: its yes counts as an interruption. */
const reportOf = (flagged: boolean): Report => ({ verdict: flagged ? "warn" : "clear", findings: [], edits: [], crowd: null, support: null, reworded: "" });

/** Figures on drafts that nobody who writes rules has read, by contract: counts only, never a post. Returns what could not be measured. */
export async function quality(shared: string, readers: readonly Reader[], into: Figures): Promise<string[]> {
  const missing: string[] = [];
  const blind = join(shared, "posts/blind.jsonl");
  const checker = createChecker();
  const judges = readers.filter(({ name }) => !NO_JUDGE.has(name));
  if (existsSync(blind)) {
    const labels = linesOf(blind).map(readLabelled);
    into.set("blind.posts", labels.length);
    const score = (name: string, scored: readonly Scored[]): void => {
      for (const [set, some] of Object.entries(sets(scored))) {
        const { caught, "false interruptions": wrong } = figures(some);
        if (set !== "all") into.set(`caught.${set}.${name}`, percent(caught));
        else into.set(`interrupted.blind.${name}`, percent(wrong));
      }
    };
    score("ours", labels.map((label) => ({ label, report: checker.check(label.draft) })));
    for (const { name, read } of judges) {
      const scored: Scored[] = [];
      for (const label of labels) scored.push({ label, report: reportOf(await read((label.draft.parts ?? [label.draft.text ?? ""]).join("\n"))) });
      score(name, scored);
    }
  } else missing.push("blind posts");
  for (const corpus of REAL) {
    const path = join(shared, "data", `${corpus}.jsonl`);
    if (!existsSync(path)) {
      missing.push(corpus);
      continue;
    }
    const texts = linesOf(path).slice(0, MOST).map((line) => (JSON.parse(line) as { text: string }).text);
    into.set(`interrupted.${corpus}.ours`, percent({ hits: texts.filter((text) => interrupts(checker.check({ text }))).length, of: texts.length }));
    for (const { name, read } of judges) {
      let hits = 0;
      for (const text of texts) if (await read(text)) hits += 1;
      into.set(`interrupted.${corpus}.${name}`, percent({ hits, of: texts.length }));
    }
  }
  return missing;
}

const percent = (figure: { readonly hits: number; readonly of: number } | undefined): number => (figure === undefined || figure.of === 0 ? Number.NaN : (figure.hits / figure.of) * 100);
