/**
 * `npm run train -- FOLDER`: learns the weights of the scorer from the labelled drafts of tests/corpus and from real quiet posts in FOLDER
 * (tweets-benign, comments-benign, reddit-ownhealth: one JSON object a line with "text"), and writes rules/weights/learned.json.
 * The card beside it names data and licences.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CATEGORIES, type Category } from "../engine/report.ts";
import { tokensOf } from "../engine/read/classes.ts";
import { sentences } from "../engine/read/sentences.ts";
import { draftFeatures, featuresOf } from "../engine/weigh/features.ts";
import { isQuiet, isRisky } from "./score/figures.ts";
import { readLabelled, type Labelled as Label } from "./score/labels.ts";
import { pack, regress, type Example } from "./train/regression.ts";

const corpus = fileURLToPath(new URL("../../tests/corpus/", import.meta.url));
const target = fileURLToPath(new URL("../../rules/weights/learned.json", import.meta.url));
const folder = process.argv[2];
if (folder === undefined) {
  console.error("usage: train FOLDER");
  process.exit(64);
}

/** Real posts, all but a few of which are quiet: how many of each, and how much one counts beside a labelled draft. */
const REAL = [["tweets-benign", 900], ["comments-benign", 400], ["reddit-ownhealth", 600]] as const;
const REAL_WEIGHT = 0.5;

interface Known {
  readonly label: Label | null;
  readonly buckets: readonly number[];
}
const bucketsOf = (texts: readonly string[], surface: string, account: string): number[] =>
  [...draftFeatures(texts.flatMap((text) => sentences(text).map((s) => featuresOf(tokensOf(s.text)))), { surface, account }).buckets];
const linesOf = (path: string): string[] => readFileSync(path, "utf8").split("\n").filter((line) => line.trim() !== "");

const known: Known[] = readdirSync(corpus).filter((file) => file.endsWith(".jsonl")).toSorted().flatMap((file) =>
  linesOf(join(corpus, file)).map((line) => {
    const label = readLabelled(line);
    const { draft } = label;
    return { label, buckets: bucketsOf(draft.parts ?? [draft.text ?? ""], draft.surface ?? "post", draft.account ?? "person") };
  }),
);
for (const [name, most] of REAL) {
  const path = join(folder, `${name}.jsonl`);
  if (!existsSync(path)) throw new Error(`${path} is missing`);
  for (const line of linesOf(path).slice(0, most)) known.push({ label: null, buckets: bucketsOf([(JSON.parse(line) as { text: string }).text], "post", "person") });
}

const has = (label: Label, family: string): boolean => label.categories.some((category) => category.startsWith(family));
/** Examples of a question: what answers yes, what no, and what is left out. */
const examples = (answer: (label: Label) => boolean | null): Example[] =>
  known.flatMap(({ label, buckets }) => {
    const yes = label === null ? false : answer(label);
    return yes === null ? [] : [{ buckets, yes, weight: label === null ? REAL_WEIGHT : 1 }];
  });

const risk = (family: string) => (label: Label): boolean | null => (isRisky(label) ? has(label, family) : isQuiet(label) ? false : null);
const category = (of: Category) => (label: Label): boolean | null => label.categories.includes(of) && label.max !== "clear" ? true : isQuiet(label) || isRisky(label) ? false : null;

const out: Record<string, object> = { privacy: pack(regress(examples(risk("phi.")), 4), 9000), conduct: pack(regress(examples(risk("prof.")), 4), 9000) };
for (const of of CATEGORIES.filter((c) => c.startsWith("prof.") || c === "phi.acknowledgement")) out[of] = pack(regress(examples(category(of)), 4), 1500);
writeFileSync(target, `${JSON.stringify(out, null, 1)}\n`);
console.log(`${known.length} drafts; ${Object.keys(out).length} questions; ${JSON.stringify(out).length} bytes`);
