import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { parse } from "yaml";

/** A YAML or JSON file of `rules/`, with its path from there ("story/patient.yaml"). */
export interface RuleFile {
  readonly path: string;
  readonly content: unknown;
}

/** Reads every YAML and JSON file below a folder, in a fixed order. Throws, naming the file, on a broken one. */
export function readRules(folder: string): RuleFile[] {
  const walk = (at: string): string[] =>
    readdirSync(at, { withFileTypes: true })
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => (entry.isDirectory() ? walk(join(at, entry.name)) : /\.(?:yaml|json)$/.test(entry.name) ? [join(at, entry.name)] : []));
  return walk(folder).map((path) => {
    try {
      const text = readFileSync(path, "utf8");
      return { path: relative(folder, path), content: path.endsWith(".json") ? JSON.parse(text) : (parse(text) as unknown) };
    } catch (error) {
      throw new Error(`${path}: ${String(error)}`, { cause: error });
    }
  });
}
