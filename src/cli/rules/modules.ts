import { packRows } from "../../engine/detect/packed.ts";
import { fold } from "../../engine/read/fold.ts";
import { wordsOf } from "../../engine/read/words.ts";
import { compileRows, wordLists } from "./compile.ts";
import type { RuleFile } from "./read.ts";
import { shipped, type Trained } from "./weights.ts";

/** Word lists that detectors look single words up in, beside the patterns. */
const LOOKED_UP = ["first-name", "no-name", "wide-place", "no-place", "person-word", "patient-word", "kin-word", "staff-word", "animal-word", "occupation-word", "stopper", "abbreviation", "cue-word", "no-slip"] as const;
/** Data files that the engine imports as they are: name of the module -> file. */
const DATA = { ceilings: "ceilings.yaml", crowd: "story/crowd.yaml", guidance: "guidance.yaml", regions: "regions", reword: "reword.yaml", scorecard: "story/scorecard.yaml", scorer: "scorer.yaml", "second-opinion": "second-opinion.yaml" } as const;

const HEAD = "// Generated from rules/ by `npm run generate`; do not edit. A test fails when it is out of date.\n";

/** The generated modules: file name -> content. Pure: the same rules give the same bytes. */
export function modules(files: readonly RuleFile[]): Record<string, string> {
  const out: Record<string, string> = {};
  const { rows: texts, sources, anchors } = packRows(compileRows(files).map(({ file: _file, fires: _fires, silent: _silent, ...row }) => row));
  out["rows.ts"] = `${HEAD}import { unpackRows } from "../detect/packed.ts";\nimport { once } from "../once.ts";\n\nexport const rows = once(() => unpackRows({\n  rows: ${JSON.stringify(texts)},\n  anchors: ${JSON.stringify(anchors)},\n  sources: ${JSON.stringify(sources)},\n}));\n`;
  const lists = wordLists(files);
  const looked = LOOKED_UP.map((name) => {
    const list = lists[name];
    if (list === undefined) throw new Error(`no word list "${name}"`);
    return `export const ${name.replaceAll("-", "_").toUpperCase()}: ReadonlySet<string> = new Set(${JSON.stringify(list.split("|").join(","))}.split(","));`;
  });
  out["words.ts"] = `${HEAD}\n${looked.join("\n")}\n`;
  for (const [name, path] of Object.entries(DATA)) {
    const content = path === "regions"
      ? Object.fromEntries(files.filter((file) => file.path.startsWith("regions/")).map((file) => [file.path.replace(/^regions\/|\.yaml$/g, ""), file.content]))
      : contentOf(files, path);
    out[`${name}.ts`] = `${HEAD}\nexport const ${name.toUpperCase().replaceAll("-", "_")} = ${JSON.stringify(content, null, 2)} as const;\n`;
  }
  const lexicon = Object.entries(contentOf(files, "lexicon.yaml") as Readonly<Record<string, string>>).map(([name, list]) => [name, entriesOf(list)]);
  out["lexicon.ts"] = `${HEAD}\n/** Class of meaning -> its entries between "|", each as words of a draft are read, between spaces. */\nexport const LEXICON: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(lexicon), null, 2)};\n`;
  const trained = Object.entries(contentOf(files, "weights/learned.json") as Readonly<Record<string, Trained>>);
  const learned = (name: string, about: string, ofWords: boolean): string =>
    `/** ${about} */\nexport const ${name}: Packed = ${JSON.stringify(shipped(Object.fromEntries(trained.filter(([question]) => question.startsWith("span.") === ofWords))), null, 2)};\n`;
  out["learned.ts"] = `${HEAD}import type { Packed } from "../weigh/weights.ts";\n\n${learned("OF_DRAFTS", "Questions about a whole draft.", false)}${learned("OF_WORDS", "Questions about one word: other features, and so other buckets.", true)}`;
  return out;
}

function contentOf(files: readonly RuleFile[], path: string): unknown {
  const content = files.find((file) => file.path === path)?.content;
  if (content === undefined) throw new Error(`rules/${path} is missing`);
  return content;
}

/** Entries of the lexicon read as text is, so that "#1" and "100%" are found as they stand in a sentence. */
const entriesOf = (list: string): string => list.split(" | ").map((entry) => wordsOf(fold(entry).lower).map(({ text }) => text).join(" ")).filter((entry) => entry !== "").join("|");
