import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { parse } from "yaml";

/** A YAML file of `rules/`, with its path from there ("story/patient.yaml"). */
export interface RuleFile {
  readonly path: string;
  readonly content: unknown;
}

/** Reads every YAML file below a folder, in a fixed order. Throws, naming the file, on broken YAML. */
export function readRules(folder: string): RuleFile[] {
  const walk = (at: string): string[] =>
    readdirSync(at, { withFileTypes: true })
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => (entry.isDirectory() ? walk(join(at, entry.name)) : entry.name.endsWith(".yaml") ? [join(at, entry.name)] : []));
  return walk(folder).map((path) => {
    try {
      return { path: relative(folder, path), content: parse(readFileSync(path, "utf8")) as unknown };
    } catch (error) {
      throw new Error(`${path}: ${String(error)}`, { cause: error });
    }
  });
}
