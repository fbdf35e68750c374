/**
 * `npx tsx src/cli/train-scorecard.ts [--quiet-from FOLDER] [--false 0.02] [--real 0.004] [--l2 3] LABELLED...`: fits the weights of rules/story/scorecard.yaml.
 * A logistic regression over classes of cues: what speaks for a patient may not count against one, and the other way round.
 * FOLDER holds *.jsonl of real posts (`text` a line) that no clinician wrote about a patient. Deterministic.
 */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { rows as rules } from "../engine/generated/rows.ts";
import type { Draft } from "../engine/report.ts";
import { featuresOf } from "../engine/weigh/story-features.ts";
import { hear } from "../engine/weigh/heard.ts";
import { Manuscript } from "../engine/weigh/manuscript.ts";
import { isQuiet, isRisky } from "./score/figures.ts";
import { readLabelled } from "./score/labels.ts";

interface Example {
  readonly features: ReadonlyMap<string, number>;
  readonly risky: 0 | 1;
  readonly weight: number;
}
const { values, positionals } = parseArgs({ allowPositionals: true, options: { "quiet-from": { type: "string" }, false: { type: "string", default: "0.02" }, skip: { type: "string" }, l2: { type: "string", default: "3" }, real: { type: "string", default: "0.004" }, weight: { type: "string", default: "0.5" } } });
const lines = (file: string): string[] => readFileSync(file, "utf8").split("\n").filter((line) => line.trim() !== "");
/** A draft of one text as the rules read it. */
function readAs(draft: Draft): Manuscript {
  const manuscript = new Manuscript(hear);
  manuscript.read([draft.text ?? ""], draft);
  return manuscript;
}
const plain = ({ sums: { cues } }: Manuscript): boolean => !cues.has("hypothetical") && !cues.has("fiction") && !cues.has("pet");
const skip = values.skip === undefined ? null : new RegExp(values.skip);

const examples: Example[] = [];
for (const file of positionals)
  for (const label of lines(file).map(readLabelled)) {
    const story = isRisky(label) && label.categories.includes("phi.story");
    if ((!story && !isQuiet(label)) || skip?.test(label.id) === true) continue;
    const read = readAs(label.draft);
    if (plain(read)) examples.push({ features: featuresOf(read.told), risky: story ? 1 : 0, weight: 1 });
  }
const real: Example[] = [];
if (values["quiet-from"] !== undefined)
  for (const name of readdirSync(values["quiet-from"]).filter((file) => file.endsWith(".jsonl")).toSorted())
    for (const line of lines(`${values["quiet-from"]}/${name}`)) {
      const read = readAs({ text: (JSON.parse(line) as { text: string }).text });
      if (plain(read)) real.push({ features: featuresOf(read.told), risky: 0, weight: Number(values.weight) });
    }
const all = [...examples, ...real];

const cueOf = new Map(rules().map((row) => [row.id, row.cue]));
const FOR = new Set(["patient", "person", "clinical"]);
/** Classes that may count either way. */
const FREE = new Set(["first-person", "length", "she-nobody", "clinician-words"]);
const signOf = (name: string): 1 | -1 | 0 => {
  if (FREE.has(name)) return 0;
  const cue = cueOf.get(name);
  return name === "she-other" || (cue !== undefined && !FOR.has(cue)) ? -1 : 1;
};
const names = [...new Set(all.flatMap(({ features }) => [...features.keys()]))].toSorted();
const index = new Map(names.map((name, i) => [name, i]));
const rows = all.map(({ features }) => [...features].map(([name, value]) => [index.get(name) ?? 0, value] as const));

/** Accelerated gradient descent with the weights kept to their signs. */
function fit(l2: number): { bias: number; weights: number[] } {
  const size = names.length;
  let now = Array.from({ length: size + 1 }, () => 0);
  let ahead = [...now];
  const step = 1 / (all.reduce((sum, { weight }) => sum + weight, 0) * 2);
  for (let round = 1; round <= 3000; round++) {
    const slope = ahead.map((weight, i) => (i < size ? l2 * weight : 0));
    all.forEach(({ risky, weight }, n) => {
      const row = rows[n] ?? [];
      const score = row.reduce((sum, [i, value]) => sum + (ahead[i] ?? 0) * value, ahead[size] ?? 0);
      const error = weight * (1 / (1 + Math.exp(-score)) - risky);
      for (const [i, value] of row) slope[i] = (slope[i] ?? 0) + error * value;
      slope[size] = (slope[size] ?? 0) + error;
    });
    const next = ahead.map((weight, i) => {
      const moved = weight - step * (slope[i] ?? 0);
      const sign = i < size ? signOf(names[i] ?? "") : 0;
      return sign === 1 ? Math.max(0, moved) : sign === -1 ? Math.min(0, moved) : moved;
    });
    const speed = (round - 1) / (round + 2);
    ahead = next.map((weight, i) => weight + speed * (weight - (now[i] ?? 0)));
    now = next;
  }
  return { bias: now[size] ?? 0, weights: now.slice(0, size) };
}

const { bias, weights } = fit(Number(values.l2));
const scoreOf = (n: number): number => (rows[n] ?? []).reduce((sum, [i, value]) => sum + (weights[i] ?? 0) * value, bias);
const round = (value: number): number => Math.round(value * 100) / 100;
// The level that interrupts: no more of the labelled quiet posts than `--false`, and no more of the real ones than `--real`.
const quiet = examples.flatMap((one, n) => (one.risky === 0 ? [scoreOf(n)] : [])).toSorted((a, b) => b - a);
const others = real.map((_, n) => scoreOf(examples.length + n)).toSorted((a, b) => b - a);
const share = Number(values.false);
const warn = Math.max(quiet[Math.floor(quiet.length * share)] ?? 0, others[Math.floor(others.length * Number(values.real))] ?? -9);
const caught = examples.filter((one, n) => one.risky === 1 && scoreOf(n) >= warn).length;
console.log(`${examples.length} labelled (${examples.length - quiet.length} stories), ${real.length} real; level ${round(warn)}: ${caught} stories caught, ${quiet.filter((score) => score >= warn).length} quiet and ${others.filter((score) => score >= warn).length} real interrupted`);

const file = new URL("../../rules/story/scorecard.yaml", import.meta.url);
const head = readFileSync(file, "utf8").split("\n").filter((line) => /^(?:#|addressed|crowd|person|likely|certain)/.test(line)).join("\n");
const table = names.map((name, i) => [name, round(weights[i] ?? 0)] as const).filter(([, weight]) => weight !== 0).toSorted((a, b) => b[1] - a[1]);
writeFileSync(file, `${head}\nwarn: ${round(warn)}\nnote: ${round(warn - 1)}\nbias: ${round(bias)}\nweights:\n${table.map(([name, weight]) => `  ${name}: ${weight}`).join("\n")}\n`);
