import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createChecker } from "../../../src/engine/check.ts";
import type { Region } from "../../../src/engine/report.ts";

interface Form {
  readonly category: string;
  readonly region: Region;
  readonly found: boolean;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const forms: Form[] = readFileSync("tests/engine/identifiers/forms.txt", "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#")).map((line) => {
  const [, category = "", region = "", sign = "", marked = ""] = /^(\S+) (\S+) ([+-]) (.+)$/.exec(line) ?? [];
  const found = sign === "+";
  const [start, end] = [marked.indexOf("["), marked.lastIndexOf("]")];
  return { category, region: region as Region, found, text: found ? marked.slice(0, start) + marked.slice(start + 1, end) + marked.slice(end + 1) : marked, start, end: end - 1 };
});
const checker = createChecker();
const findings = ({ text, region, category }: Form) => checker.check({ text, region }).findings.filter((finding) => category.split("|").includes(finding.category));

test("every identifier of Safe Harbor (ages over 89 apart from dates) stands here in at least three forms, and in three that are none", () => {
  for (const category of new Set(forms.map((form) => form.category.split("|")[0])))
    for (const found of [true, false]) expect(forms.filter((form) => form.category.startsWith(category ?? "") && form.found === found).length, `${category} ${found}`).toBeGreaterThanOrEqual(3);
  expect(new Set(forms.map((form) => form.category.split("|")[0])).size).toBe(19);
});

test.each(forms.filter(({ found }) => found).map((form) => [form.category, form.text, form] as const))("%s: %s", (_, __, form) => {
  expect(findings(form).some(({ start, end }) => start < form.end && form.start < end)).toBe(true);
});

test.each(forms.filter(({ found }) => !found).map((form) => [form.category, form.text, form] as const))("not %s: %s", (_, __, form) => {
  expect(findings(form).map(({ text }) => text)).toEqual([]);
});
