import type { Row } from "../../engine/detect/rows.ts";
import { anchored, flattened } from "./anchors.ts";
import type { RuleFile } from "./read.ts";
import { alternation, expand, type WordLists } from "./words.ts";

/** A row with its examples, as the tests want it. */
export interface SourceRow extends Row {
  readonly file: string;
  readonly fires: readonly string[];
  readonly silent: readonly string[];
}

type Raw = Record<string, unknown>;
const object = (value: unknown): Raw => (value !== null && typeof value === "object" ? (value as Raw) : {});
const list = (value: unknown): string[] => (value === undefined || value === null ? [] : Array.isArray(value) ? value.map(String) : [String(value)]);

/** The word lists of `rules/words/*.yaml`. */
export function wordLists(files: readonly RuleFile[]): WordLists {
  const out: Record<string, string> = {};
  for (const file of files.filter(({ path }) => path.startsWith("words/")))
    for (const [name, value] of Object.entries(object(file.content))) out[name] = alternation(value as string | string[]);
  return out;
}

const ROW_FILES = /^(?:identifiers|story|conduct)\/|^support\.yaml$/;
const FIELDS = new Set(["id", "category", "severity", "cue", "points", "support", "certainty", "reason", "source", "patterns", "case", "detector", "check", "needs", "unless", "near", "regions", "surfaces", "accounts", "attached", "fires", "silent"]);

/** Every row, its file's `defaults` merged in and its patterns expanded. Throws, naming the row, on what is missing or unknown. */
export function compileRows(files: readonly RuleFile[]): SourceRow[] {
  const lists = wordLists(files);
  const seen = new Set<string>();
  const out: SourceRow[] = [];
  for (const file of files.filter(({ path }) => ROW_FILES.test(path))) {
    const content = object(file.content);
    for (const raw of (content["rows"] as Raw[] | undefined) ?? []) {
      const row: Raw = { ...object(content["defaults"]), ...raw };
      // A cue in a file of findings does not inherit what makes a finding; a row that says both is both.
      if (raw["cue"] !== undefined && raw["category"] === undefined) for (const field of ["category", "severity"]) delete row[field];
      const fail = (what: string): never => {
        throw new Error(`rules/${file.path}, row "${typeof row["id"] === "string" ? row["id"] : "?"}": ${what}`);
      };
      for (const [field, value] of Object.entries(row)) if ((Array.isArray(value) ? value : [value]).some((one) => one !== null && typeof one === "object")) fail(`"${field}" is neither a text nor a list of texts`);
      for (const field of ["id", "reason", "source", "fires", "silent"]) if (row[field] === undefined) fail(`"${field}" is missing`);
      for (const field of Object.keys(row)) if (!FIELDS.has(field)) fail(`"${field}" is not known`);
      if (seen.has(String(row["id"]))) fail("the id is taken");
      seen.add(String(row["id"]));
      if (row["category"] === undefined && row["cue"] === undefined && row["support"] === undefined) fail("neither category nor cue nor support");
      if (row["category"] !== undefined && row["severity"] === undefined) fail(`"severity" is missing`);
      out.push(compileRow(row, lists, file.path));
    }
  }
  return out;
}

function compileRow(row: Raw, lists: WordLists, file: string): SourceRow {
  const optional = <K extends string>(key: K): Record<string, unknown> => (row[key] === undefined ? {} : { [key]: row[key] });
  const many = (key: string): Record<string, unknown> => (row[key] === undefined ? {} : { [key]: list(row[key]) });
  const patterns = list(row["patterns"]).map((pattern) => {
    const source = expand(pattern, lists);
    try {
      if (/[`~]/.test(source)) throw new SyntaxError("no pattern may have ` or ~: src/engine/detect/packed.ts has them for itself");
      return { ...anchored(flattened(source)), ...(row["case"] === true ? { case: true as const } : {}) };
    } catch (error) {
      throw new Error(`rules/${file}, row "${String(row["id"])}", pattern ${pattern}: ${String(error)}`, { cause: error });
    }
  });
  return {
    id: String(row["id"]),
    ...optional("category"), ...optional("severity"), ...optional("cue"), ...optional("points"), ...optional("support"),
    certainty: typeof row["certainty"] === "number" ? row["certainty"] : 0.9,
    reason: String(row["reason"]), source: String(row["source"]), patterns,
    ...optional("detector"), ...optional("check"),
    ...(row["needs"] === undefined ? {} : { needs: list(row["needs"]).map((group) => group.split("|").map((cue) => cue.trim())) }),
    ...many("unless"), ...optional("near"), ...many("regions"), ...many("surfaces"), ...many("accounts"), ...(row["attached"] === true ? { attached: true as const } : {}),
    file, fires: list(row["fires"]), silent: list(row["silent"]),
  } as SourceRow;
}
