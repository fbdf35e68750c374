import { describe, expect, test } from "vitest";
import { ACCOUNTS, SURFACES, type Draft } from "../../src/engine/report.ts";
import { detect } from "../../src/engine/detect/detect.ts";
import { sentences } from "../../src/engine/read/sentences.ts";
import { hear } from "../../src/engine/weigh/heard.ts";
import { Manuscript } from "../../src/engine/weigh/manuscript.ts";
import { compileRows, type SourceRow } from "../../src/cli/rules/compile.ts";
import { readRules } from "../../src/cli/rules/read.ts";

const rows = compileRows(readRules("rules"));

/** Does the row stand once its surfaces, needs and unless are asked, in any of the places where it holds? */
function stands(row: SourceRow, text: string): boolean {
  const surfaces = row.surfaces ?? [SURFACES[0]];
  const accounts = row.accounts ?? [ACCOUNTS[0]];
  return surfaces.some((surface) => accounts.some((account) => {
    const draft: Draft = { text, surface, account, region: row.regions?.[0] ?? "us" };
    const manuscript = new Manuscript(hear);
    manuscript.read([text], draft);
    return manuscript.passages.some(({ signs }) => signs?.all.some((seen, i) => seen.row.id === row.id && signs.allowed[i] === true) === true);
  }));
}

/** Did the row's pattern see anything at all, whatever its context says? */
const sees = (row: SourceRow, text: string): boolean => sentences(text).some((stretch) => detect(stretch.text).some((signal) => signal.row.id === row.id));

test("there are rules for every kind of file", () => {
  for (const folder of ["identifiers/", "story/", "conduct/", "support.yaml"]) expect(rows.some((row) => row.file.startsWith(folder)), folder).toBe(true);
  expect(rows.length).toBeGreaterThan(150);
});

describe.each(rows.map((row) => [row.id, row] as const))("%s", (_, row) => {
  test.each(row.fires)("fires on: %s", (text) => expect(sees(row, text)).toBe(true));
  test.each(row.silent)("is silent on: %s", (text) => expect(stands(row, text)).toBe(false));
});
