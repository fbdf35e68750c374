/**
 * `npm run train -- FOLDER [--leave FILE]... [--to PATH]`: learns the weights of the second reading from the labelled drafts of tests/corpus and from real
 * quiet posts in FOLDER (the files of REAL below: one JSON object a line with "text"), and writes rules/weights/learned.json.
 * `--leave` leaves a file of the corpus out, to be scored as an unseen author's; `--to` writes elsewhere. The card beside the weights names data and licences.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { CATEGORIES, familyOf, type Category, type Family } from "../engine/report.ts";
import { BUCKETS } from "../engine/weigh/features.ts";
import { lengthScale } from "../engine/weigh/learned.ts";
import { isQuiet, isRisky } from "./score/figures.ts";
import { readLabelled, type Labelled as Label } from "./score/labels.ts";
import { readAsEngine, type Word } from "./train/examples.ts";
import { pack, regressWith, type Example } from "./train/regression.ts";

const corpus = fileURLToPath(new URL("../../tests/corpus/", import.meta.url));
const { values: flags, positionals: [folder] } = parseArgs({
  allowPositionals: true,
  options: { leave: { type: "string", multiple: true, default: [] }, to: { type: "string", default: fileURLToPath(new URL("../../rules/weights/learned.json", import.meta.url)) } },
});
if (folder === undefined) {
  console.error("usage: train FOLDER [--leave FILE]... [--to PATH]");
  process.exit(64);
}

/** Real posts, all but a few of which are quiet: how many of each are learned from, and how much one counts beside a labelled draft. What resembles drafts counts more. */
const REAL = [
  ["tweets-benign", 3700, 0.6], ["comments-benign", 1500, 0.9], ["reddit-ownhealth", 740, 1], ["reddit-clinician", 1600, 0.6], ["ner-btc.train", 6000, 0.3], ["ner-wnut17.train", 3300, 0.3],
] as const;
/** Posts of REAL that were labelled one by one to measure with: not learned from. */
const MEASURED = ["clinicians-tune", "clinicians-blind"];
/** What a draft that is risky for another reason counts against a category: little, for it need not have been asked. */
const OTHER_WEIGHT = 0.1;
const PENALTY = 2;
const CONDUCT_PENALTY = 1;

interface Known {
  readonly label: Label | null;
  /** How much it counts. */
  readonly weight: number;
  readonly buckets: Uint16Array;
  readonly values: Float32Array;
  readonly words: () => readonly Word[];
}
function knownOf(label: Label | null, weight: number, draft: Label["draft"]): Known {
  const { features, words } = readAsEngine(draft);
  return { label, weight, buckets: Uint16Array.from(features.keys()), values: Float32Array.from(features.values()), words };
}
const linesOf = (path: string): string[] => readFileSync(path, "utf8").split("\n").filter((line) => line.trim() !== "");

const textsOf = (name: string): string[] => {
  const path = join(folder, `${name}.jsonl`);
  if (!existsSync(path)) throw new Error(`${path} is missing`);
  return linesOf(path).map((line) => (JSON.parse(line) as { text: string }).text);
};

const known: Known[] = readdirSync(corpus).filter((file) => file.endsWith(".jsonl") && !flags.leave.includes(file)).toSorted().flatMap((file) =>
  linesOf(join(corpus, file)).map((line) => {
    const label = readLabelled(line);
    return knownOf(label, 1, label.draft);
  }),
);
const measured = new Set(MEASURED.flatMap(textsOf));
for (const [name, most, weight] of REAL) {
  for (const text of textsOf(name).filter((each) => !measured.has(each)).slice(0, most)) known.push(knownOf(null, weight, { text }));
}

const has = (label: Label, family: string): boolean => label.categories.some((category) => category.startsWith(family));
/** Examples of a question about drafts: `answer` says how much one counts for yes (above nought) or for no (below). */
const examples = (answer: (label: Label) => number): Example[] =>
  known.flatMap(({ label, weight: counts, buckets, values }) => {
    const weight = counts * (label === null ? -1 : answer(label));
    return weight === 0 ? [] : [{ buckets, values, scale: lengthScale(buckets.length), yes: weight > 0, weight: Math.abs(weight) }];
  });
/** Examples of the question which words to mark: the words of drafts in which something of the family has to be marked. */
const wordExamples = (family: Family): Example[] =>
  known.flatMap(({ label, words }) => {
    const must = label?.mustMark.filter(({ category }) => category.startsWith(family)) ?? [];
    if (must.length === 0) return [];
    return words().map(({ part, start, end, buckets }) => ({ buckets: Uint16Array.from(buckets), scale: 1, yes: part === 0 && must.some((span) => span.start < end && start < span.end), weight: 1 }));
  });

const risk = (label: Label): number => (isRisky(label) ? (has(label, "phi.") ? 1 : -1) : isQuiet(label) ? -1 : 0);
const support = (label: Label): number => (label.support === null ? 0 : label.support ? 1 : -1);
const told = (of: Category) => (label: Label): number => (label.categories.includes(of) && label.max !== "clear" ? 1 : isQuiet(label) || isRisky(label) ? -1 : 0);
/** Of conduct each category is asked by itself whether it is worth an interruption: what they have in common is little. */
const conduct = (of: Category) => (label: Label): number => (isRisky(label) ? (has(label, of) ? 1 : -OTHER_WEIGHT) : isQuiet(label) ? -1 : 0);
const out: Record<string, object> = {};
function learn(question: string, from: readonly Example[], how: { penalty: number; most: number; free?: boolean }): void {
  out[question] = pack(regressWith(from, BUCKETS, how));
  console.error(`${question}: ${from.length} examples`);
}
learn("phi", examples(risk), { penalty: PENALTY, most: 8000, free: true });
learn("support", examples(support), { penalty: PENALTY, most: 1000 });
for (const family of ["phi", "prof"] as const) learn(`span.${family}`, wordExamples(family), { penalty: PENALTY, most: 3500 });
for (const of of ["phi.acknowledgement", "phi.story"] as const) learn(of, examples(told(of)), { penalty: PENALTY, most: 1000 });
for (const of of CATEGORIES.filter((category) => familyOf(category) === "prof")) learn(of, examples(conduct(of)), { penalty: CONDUCT_PENALTY, most: 1800 });
writeFileSync(flags.to, `${JSON.stringify(out, null, 1)}\n`);
console.log(`${known.length} drafts; ${Object.keys(out).length} questions; ${JSON.stringify(out).length} bytes`);
