/**
 * `npx tsx src/cli/uniqueness.ts [FILE COLUMN]`: the share of people whom birth date and sex single out within an area, as the crowd reckons it, beside
 * the published figures. FILE, tab-separated, holds one area a line with its population in the column named: the same by real areas.
 */
import { readFileSync } from "node:fs";
import { PUBLISHED, uniqueShare } from "./crowd/unique.ts";

const [file, column = "population"] = process.argv.slice(2);
const percent = (share: number): string => `${(share * 100).toFixed(0)} %`.padStart(5);
for (const { area, people, sweeney, golle } of PUBLISHED) console.log(`${area.padEnd(12)} ${String(people).padStart(7)} people on average   ours ${percent(uniqueShare([people]))}   published ${percent(sweeney)}${golle === null ? "" : ` and ${percent(golle).trim()}`}`);
if (file !== undefined) {
  const [head = "", ...lines] = readFileSync(file, "utf8").split("\n").filter((line) => line !== "");
  const at = head.split("\t").indexOf(column);
  if (at < 0) throw new Error(`no column "${column}" in ${file}`);
  const populations = lines.map((line) => Number(line.split("\t")[at])).filter((people) => people > 0);
  console.log(`${populations.length} real areas of ${file.split("/").at(-1) ?? ""}: ours ${percent(uniqueShare(populations))}`);
}
