import { atSentenceStart, beside } from "./around.ts";
import { locationChange } from "./identifiers.ts";
import type { Change } from "./ledger.ts";
import { nameChange } from "./names.ts";
import { softened } from "./soften.ts";
import { timeChange } from "./times.ts";
import type { Tongue } from "./tongue.ts";

/** Capitalised words that name nobody and no place. */
const COMMON = /^(?:I|I['’]\w+|Dr|Mr|Mrs|Ms|Mum|Mom|Dad|God|Lord|Mass|Day|Christmas|Easter|Thanksgiving|English|French|Spanish|Medicare|Medicaid|Epi|Hi|Hey|Thank|Thanks|Happy|Welcome|Congrats|Congratulations|Merci|Gracias)$|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u;
const NAME = /(?<![\p{L}\d'’#@"“(-])\p{Lu}[\p{Ll}'’]+(?:[ -]\p{Lu}[\p{L}'’]+){0,3}/gu;
const DAY_OF_YEAR = /(?<![\d/.-])\d{1,2}[/]\d{1,2}(?:[/]\d{2,4})?(?![\d/-])/;
const AT_A_PLACE = /\b(?:in|at|near|outside|towards?|around|across) (?:the )?$/i;

/** A name of two words or more, or of one that does not begin its sentence: where it stands in a stretch, or null. */
function nameIn(start: number, end: number, text: string): { start: number; end: number } | null {
  for (const found of text.slice(start, end).matchAll(NAME)) {
    const own = found[0].replace(/['’]s$/, "");
    const at = start + found.index;
    if (COMMON.test(own) || COMMON.test(own.split(/[ -]/)[0] ?? "")) continue;
    if (own.includes(" ") || !(atSentenceStart(text, at) || /(?:\b(?:the|an?)|:) $/i.test(text.slice(Math.max(0, at - 5), at)))) return { start: at, end: at + own.length };
  }
  return null;
}

/** What points at somebody inside words that no rule reads as a phrase: a day of the year, a name, a place, an exact count. Null where there is none. */
export function insideChange(start: number, end: number, text: string, tongue: Tongue): Change | null {
  const day = DAY_OF_YEAR.exec(text.slice(start, end));
  if (day !== null) {
    const change = timeChange(start + day.index, start + day.index + day[0].length, text, tongue);
    if (change !== null) return change;
  }
  const name = nameIn(start, end, text);
  if (name !== null) {
    const placed = AT_A_PLACE.test(beside(text, name).before);
    const change = placed ? locationChange(name.start, name.end, text, tongue) : nameChange(name.start, name.end, text, tongue);
    if (change !== null) return change;
  }
  return tongue === "en" ? softened(start, end, text) : null;
}
