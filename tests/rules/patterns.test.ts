import { RegExpParser } from "@eslint-community/regexpp";
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CATEGORIES } from "../../src/engine/report.ts";
import { compileRows } from "../../src/cli/rules/compile.ts";
import { anchorOf, unbounded } from "../../src/cli/rules/anchors.ts";
import { modules } from "../../src/cli/rules/modules.ts";
import { readRules } from "../../src/cli/rules/read.ts";
import { expand } from "../../src/cli/rules/words.ts";
import { isAnywhere, KINDS, readKeys, startsAtEdge } from "../../src/engine/detect/anchors.ts";
import { programOf } from "../../src/engine/pattern/program.ts";
import { DETECTORS } from "../../src/engine/detect/special.ts";
import { CHECKS } from "../../src/engine/detect/checks.ts";
import { GUIDANCE } from "../../src/engine/generated/guidance.ts";

const files = readRules("rules");
const rows = compileRows(files);

/** The anchor of a pattern as one reads it; null where it may match anywhere. */
function anchor(source: string) {
  const pattern = { source, anchor: anchorOf(source) };
  if (isAnywhere(pattern)) return null;
  const keys: string[] = [];
  readKeys(pattern, (kind, from, length, min, max) => keys.push(`${KINDS[kind]} ${source.slice(from, from + length).toLowerCase()} ${min}-${max}`));
  return [startsAtEdge(pattern), ...keys];
}

describe("patterns", () => {
  test("have no quantifier without an upper bound", () => {
    expect(unbounded("a*b+c{2,}d?")).toEqual(["*", "+", "{2,}"].map((quantifier, i) => ["a", "b", "c"][i] + quantifier));
    for (const row of rows) for (const { source } of row.patterns) expect(unbounded(source), row.id).toEqual([]);
  });
  test("are valid regular expressions", () => {
    const parser = new RegExpParser({ ecmaVersion: 2022 });
    for (const row of rows) for (const { source } of row.patterns) expect(() => parser.parsePattern(source), row.id).not.toThrow();
  });
  test("are written in what the engine's own machine reads", () => {
    for (const row of rows) for (const { source } of row.patterns) expect(() => programOf(source), row.id).not.toThrow();
  });
  test("anchors: what stands in whatever the pattern matches, and how far behind its start", () => {
    expect(anchor("\\b(?:gomers?|heart ?sinks?)\\b")).toEqual([true, "start gomer 0-0", "start heart 0-0"]);
    expect(anchor("\\b(?:my |our )?(?:\\w{1,9} )?hip\\b")).toEqual([true, "word hip 0-14"]);
    expect(anchor("\\bthe (?:ship|od)s?")).toEqual([true, "start ship 4-4", "start od 4-4"]);
    expect(anchor("\\d{3}-\\d{4}")).toEqual([false, "digit  0-0"]);
    expect(anchor("x?(?:foo|\\w{3})")).toBeNull();
  });
  test("word lists expand, and complain", () => {
    expect(expand("<a> x", { a: "b|<c>", c: "d" })).toBe("(?:b|(?:d)) x");
    expect(expand("(?<span>x)", {})).toBe("(?<span>x)");
    expect(() => expand("<nope>", {})).toThrow("nope");
    expect(() => expand("<a>", { a: "<a>" })).toThrow("itself");
  });
});

describe("rows", () => {
  test("name known categories, detectors, checks and sources", () => {
    for (const row of rows) {
      if (row.category !== undefined) expect(CATEGORIES, row.id).toContain(row.category);
      if (row.detector !== undefined) expect(Object.keys(DETECTORS), row.id).toContain(row.detector);
      else expect(row.patterns.length, row.id).toBeGreaterThan(0);
      if (row.check !== undefined) expect(Object.keys(CHECKS), row.id).toContain(row.check);
      expect(Object.keys(GUIDANCE), row.id).toContain(row.source);
    }
  });
  test("every category that a rule may reach has a rule", () => {
    const ruled = new Set(rows.map((row) => row.category));
    for (const category of CATEGORIES) if (category !== "phi.story") expect(ruled.has(category), category).toBe(true);
  });
});

test("what the rules generate is what is committed", () => {
  const made = modules(files);
  expect(readdirSync("src/engine/generated").toSorted()).toEqual(Object.keys(made).toSorted());
  for (const [name, content] of Object.entries(made)) expect(readFileSync(`src/engine/generated/${name}`, "utf8") === content, `${name} is out of date: npm run generate`).toBe(true);
});
