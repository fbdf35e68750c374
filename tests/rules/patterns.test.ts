import { RegExpParser } from "@eslint-community/regexpp";
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CATEGORIES } from "../../src/engine/report.ts";
import { compileRows } from "../../src/cli/rules/compile.ts";
import { anchored, flattened, unbounded } from "../../src/cli/rules/anchors.ts";
import { modules } from "../../src/cli/rules/modules.ts";
import { readRules } from "../../src/cli/rules/read.ts";
import { expand } from "../../src/cli/rules/words.ts";
import { isAnywhere, KINDS, readKeys } from "../../src/engine/detect/anchors.ts";
import { programOf } from "../../src/engine/pattern/program.ts";
import { packRows, unpackRows } from "../../src/engine/detect/packed.ts";
import { wayAt, wholeOf, withWays } from "../../src/engine/detect/ways.ts";
import { DETECTORS } from "../../src/engine/detect/special.ts";
import { CHECKS } from "../../src/engine/detect/checks.ts";
import { GUIDANCE } from "../../src/engine/generated/guidance.ts";

const files = readRules("rules");
const rows = compileRows(files);

/** The anchor of a pattern as one reads it; null where it may match anywhere. */
function anchor(source: string) {
  const pattern = anchored(source);
  expect(wholeOf(pattern.source).replace(/^\(\?:(.{0,999})\)$/, "$1")).toBe(source);
  if (isAnywhere(pattern)) return null;
  const keys: string[] = [];
  readKeys(pattern, (kind, from, length, min, max) => keys.push(`${KINDS[kind]} ${pattern.source.slice(from, from + length).toLowerCase()} ${min}-${max}`));
  return keys;
}

describe("patterns", () => {
  test("have no quantifier without an upper bound", () => {
    expect(unbounded("a*b+c{2,}d?")).toEqual(["*", "+", "{2,}"].map((quantifier, i) => ["a", "b", "c"][i] + quantifier));
    for (const row of rows) for (const { source } of row.patterns) expect(unbounded(wholeOf(source)), row.id).toEqual([]);
  });
  test("are valid regular expressions", () => {
    const parser = new RegExpParser({ ecmaVersion: 2022 });
    for (const row of rows) for (const { source } of row.patterns) expect(() => parser.parsePattern(wholeOf(source)), row.id).not.toThrow();
  });
  test("are written in what the engine's own machine reads", () => {
    for (const row of rows) for (const { source } of row.patterns) expect(() => programOf(wholeOf(source)), row.id).not.toThrow();
  });
  test("anchors: what stands in whatever the pattern matches, and how far behind its start", () => {
    expect(anchor("\\b(?:gomers?|heart ?sinks?)\\b")).toEqual(["start gomer 0-0", "start heart 0-0"]);
    expect(anchor("\\b(?:my |our )?(?:\\w{1,9} )?hip\\b")).toEqual(["word hip 0-14"]);
    expect(anchor("\\bthe (?:ship|od)s?")).toEqual(["start ship 4-4", "start od 4-4"]);
    expect(anchor("\\d{3}-\\d{4}")).toEqual(["digit  0-0"]);
    expect(anchor("x?(?:foo|\\w{3})")).toBeNull();
  });
  test("choices that their keys tell apart are ways, each taken for itself", () => {
    const { source } = anchored("\\b(?<span>gomers?|(?:heart|soul) sinks?|frequent flyers?)\\b");
    expect(source.split("\n")).toEqual(["\\b(?<span>", "gomers?", "(?:heart|soul) sinks?", "frequent flyers?", ")\\b"]);
    const way = (key: string) => wayAt(source, source.indexOf(key));
    expect(withWays(source, [way("soul"), way("flyers")])).toBe("\\b(?<span>(?:heart|soul) sinks?|frequent flyers?)\\b");
    expect(wayAt(source, 2)).toBe(0);
    expect(withWays("gomers?", [])).toBe("gomers?");
    // What is repeated may take another way the second time, and a choice without a key of its own may always match.
    for (const whole of ["(?:foo|bar){1,2}", "\\b(?:foo|\\w{3}) sinks?"]) expect(anchored(whole).source).toBe(whole);
  });
  test("choices between choices are one, and nothing else changes", () => {
    expect(flattened("\\b(?:(?:a|(?:b|c))|d)\\b")).toBe("\\b(?:a|b|c|d)\\b");
    expect(flattened("(?:(?:a|b))? (?=(?:c|d))")).toBe("(?:a|b)? (?=c|d)");
    for (const whole of ["x(?:(?:a|b)c|d)", "x(?:(?:a|b)?|d)", "(?<span>(?<x>a|b)|c)", "(?:a|b)(?:c|d)"]) expect(flattened(whole)).toBe(whole);
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
  test("are the same once packed and unpacked", () => {
    const shipped = rows.map(({ file: _file, fires: _fires, silent: _silent, ...row }) => row);
    expect(unpackRows(packRows(shipped))).toEqual(shipped);
    expect(packRows(shipped).sources).toMatch(/^[\n -~]*$/);
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
