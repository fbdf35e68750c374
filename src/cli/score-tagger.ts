/**
 * Exact-span figures of the tagger beside compromise's people() and places(), in one run:
 * `npx tsx src/cli/score-tagger.ts CORPORA [--least 0.5]` (CORPORA: the folder of the labelled sets; nothing is written).
 */
import nlp from "compromise";
import { parseArgs } from "node:util";
import { tag, tokens, warmTagger } from "../engine/detect/tagger.ts";
import { isHeldOut, labelled, lowered, rowsOf, shouted, type Labelled, type Span } from "./tagger/corpora.ts";
import { f1, precision, recall, scored, type Score } from "./tagger/measure.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { least: { type: "string", default: "0" } } });
const [folder] = positionals;
if (folder === undefined) {
  console.error("usage: score-tagger CORPORA [--least CERTAINTY]");
  process.exit(64);
}
const least = Number(values.least);

type Offset = { readonly text: string; readonly offset: { readonly start: number; readonly length: number } };
/** What compromise finds, without the signs it takes with a name. */
function byCompromise(text: string): Span[] {
  const doc = nlp(text);
  const spans = (found: { out(how: "offset"): unknown }, label: string): Span[] =>
    (found.out("offset") as Offset[]).map(({ text: whole, offset }) => {
      const name = whole.replace(/^[^\p{L}\p{N}#@]{1,20}|(?:['\u2019]s)?[^\p{L}\p{N}.]{0,20}$/gu, "");
      const start = text.indexOf(name, Math.max(0, offset.start - 1));
      const end = start + name.length;
      return { start, end: name.endsWith(".") && !/\b\p{L}\.$/u.test(name) ? end - 1 : end, label };
    });
  return [...spans(doc.people(), "PER"), ...spans(doc.places(), "LOC")];
}
const byTagger = (text: string): Span[] => tag(tokens(text)).filter(({ certainty }) => certainty >= least);

const SETS = ["ner-btc.dev", "ner-wnut17.dev", "ner-tweebank.dev", "ner-uner-ewt.dev", "pii-presidio-synth", "phi-asq"];
const cell = (score: Score): string => `${(100 * f1(score)).toFixed(1).padStart(5)} ${(100 * precision(score)).toFixed(0).padStart(4)} ${(100 * recall(score)).toFixed(0).padStart(4)}`;
const plain = <T>(x: T): T => x;
console.log(`${"set".padEnd(20)} ${"label".padEnd(5)} ${"gold".padStart(5)}  ${["tagger", "tagger, lower", "tagger, CAPS", "compromise", "compromise, lower"].map((name) => name.padEnd(17)).join("")}\n${"".padEnd(33)}${"   F1    P    R  ".repeat(5)}`);
for (const name of SETS) {
  const all = labelled(folder, name, name === "phi-asq" ? isHeldOut : () => true);
  for (const label of name === "phi-asq" ? ["PER"] : ["PER", "LOC"]) {
    const of = (change: (one: Labelled) => Labelled, find: (text: string) => Span[]): Score => scored(all.map(change), label, find);
    const scores = [of(plain, byTagger), of(lowered, byTagger), of(shouted, byTagger), of(plain, byCompromise), of(lowered, byCompromise)];
    console.log(`${name.padEnd(20)} ${label.padEnd(5)} ${String(scores[0]?.gold).padStart(5)}  ${scores.map((score) => cell(score).padEnd(17)).join("")}`);
  }
}

/** Clinicians' posts without labels: how many texts in a hundred get a person's name, a sign of false alarms. */
const posts = rowsOf(folder, "clinicians-tune").map(({ text }) => text);
const share = (find: (text: string) => Span[]): string => `${((100 * posts.filter((text) => find(text).some(({ label }) => label === "PER")).length) / Math.max(1, posts.length)).toFixed(1)} %`;
console.log(`\nclinicians' posts with a person marked: tagger ${share(byTagger)}, at certainty 0.7 ${share((text) => tag(tokens(text)).filter(({ certainty }) => certainty >= 0.7))}, compromise ${share(byCompromise)} of ${posts.length}`);

const texts = labelled(folder, "ner-btc.dev").map(({ text }) => text);
const long = Array.from({ length: 300 }, (_, i) => Array.from({ length: 12 }, (__, j) => texts[(i * 7 + j) % texts.length] ?? "").join(" ").slice(0, 280));
warmTagger();
const times = (find: (text: string) => unknown): number => {
  for (const text of long) find(text);
  const each = long.map((text) => {
    const from = performance.now();
    find(text);
    return performance.now() - from;
  });
  return each.toSorted((a, b) => a - b)[Math.floor(each.length / 2)] ?? 0;
};
console.log(`280 characters, median: tagger ${times(byTagger).toFixed(3)} ms, compromise ${times(byCompromise).toFixed(3)} ms`);
