import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fold } from "../../engine/read/fold.ts";

/** How common each name is: per million people, lower case and folded. Places: population. */
export interface Names {
  readonly first: ReadonlyMap<string, number>;
  readonly last: ReadonlyMap<string, number>;
  readonly place: ReadonlyMap<string, number>;
  /** Drugs of one word, as they are written: no names. */
  readonly drugs: readonly string[];
}

const table = (folder: string, file: string): string[][] =>
  readFileSync(join(folder, "lists", file), "utf8").split(/\r?\n/).slice(1).filter((line) => line !== "").map((line) => line.split(file.endsWith(".tsv") ? "\t" : ","));
const like = (name: string | undefined): string => fold(name ?? "").lower.trim();
const raise = (map: Map<string, number>, name: string, by: number): void => {
  if (/^[a-z][a-z' -]{1,24}$/.test(name)) map.set(name, Math.max(map.get(name) ?? 0, by));
};

/** Countries as the platform names them, and the parts of some countries. */
const REGIONS: readonly string[] = [
  ...[..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].flatMap((a) => [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((b) => new Intl.DisplayNames("en", { type: "region", fallback: "none" }).of(a + b) ?? "")).filter((name) => /^[A-Z][a-z]+( [A-Z][a-z]+)?$/.test(name)),
  ..."Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming".split(","),
  ..."England,Scotland,Wales,Northern Ireland,Ontario,Quebec,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Labrador,Yukon,Nunavut,Queensland,Victoria,Tasmania,New South Wales,South Australia,Western Australia,Ulster,Munster,Leinster,Connacht,America,Europe,Africa,Asia,Britain,USA,UK,London,Paris".split(","),
];

/** Reads the lists whose terms allow derived weights: SSA and Census (public domain), names by country (CC0), GeoNames (CC BY 4.0), drugs (FDA, public domain; NLM by dariusk/corpora, CC0). Their SUBTLEX column is not read. */
export function readNames(folder: string): Names {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  const place = new Map<string, number>();
  const births = table(folder, "first-names-us-ssa.tsv");
  const total = births.reduce((sum, row) => sum + Number(row[1]), 0);
  for (const row of births) raise(first, like(row[0]), (Number(row[1]) / total) * 1e6);
  for (const row of table(folder, "forenames-by-country-cc0.csv")) for (const name of like(row.at(-1)).split("/")) raise(first, name.trim(), 40);
  for (const row of table(folder, "surnames-us-census1990.tsv")) raise(last, like(row[0]), Number(row[1]) * 1e4);
  for (const row of table(folder, "surnames-by-country-cc0.csv")) raise(last, like(row[5]), 60);
  for (const row of table(folder, "places-geonames.tsv")) raise(place, like(row[0]), Number(row[3]));
  for (const row of table(folder, "us-counties-census2019.tsv")) raise(place, like(row[1]), 2e6);
  for (const name of REGIONS) raise(place, like(name), 2e7);
  const drugs = table(folder, "drugs-fda.tsv").map(([name]) => name ?? "").filter((name) => /^[a-z]{5,16}$/.test(name) && !first.has(name) && !last.has(name) && !place.has(name));
  return { first, last, place, drugs };
}
