import { REWORD } from "../generated/reword.ts";
import { atSentenceStart, beside } from "./around.ts";
import type { Change } from "./ledger.ts";

const WORDS = "three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const SMALL: ReadonlySet<string> = new Set(["three", "four", "3", "4"]);
const COUNT = `(?:${WORDS})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|[3-9]|\\d{2,3}`;
/** "61-day stay": how long is all that the adjective says. */
const LONG = new RegExp(`\\b(?:${COUNT})[- ](?:day|night|week|month|year|hour|mile)(?=[- ](?:long |old )?(?:stay|wait|admission|journey|fight|shift|course|trip|drive|flight|battle|marathon|ordeal)\\b)(?:[- ]long)?`, "i");
/** "x 5 days" in the shorthand of notes. */
const TIMES_X = /\bx ?\d{1,3} ?(days|weeks|months|years|hours|d|wks?|mos?|yrs?)\b/i;
/** A number and the plural that it counts; measures and clinical values are none. */
const COUNTED = new RegExp(`(?<![\\w.:/-])(${COUNT}) ((?:[a-z]+ )?(?!(?:was|is|has|minutes|mins|seconds|hours|units|grams|percent|ms|cms|mgs|lbs|pounds|hours? ago)\\b)[a-z]{2,}(?<![su])s|children|people|women|men)\\b(?! old)`, "i");
const DETERMINED = /\b(?:the|his|her|their|my|our|these|those|all|other|last|first|past|next|every) $/i;

/**
 * An exact count inside a stretch becomes a rough one: "14 stings" -> "many stings", "her three sisters" -> "her sisters", "a 61-day stay" -> "a long stay".
 * Null where nothing is counted.
 */
export function softened(start: number, end: number, text: string): Change | null {
  const own = text.slice(start, end + (/^[\w-]*(?: [a-z]+s\b)?/i.exec(text.slice(end))?.[0].length ?? 0));
  const long = LONG.exec(own);
  if (long !== null) return { start: start + long.index, end: start + long.index + long[0].length, text: REWORD.words.en.long };
  const shorthand = TIMES_X.exec(own);
  if (shorthand !== null) return { start: start + shorthand.index, end: start + shorthand.index + shorthand[0].length, text: `lasting ${/^d/i.test(shorthand[1] ?? "") ? "days" : /^w/i.test(shorthand[1] ?? "") ? "weeks" : /^m/i.test(shorthand[1] ?? "") ? "months" : /^h/i.test(shorthand[1] ?? "") ? "hours" : "years"}` };
  const counted = COUNTED.exec(own);
  if (counted?.[1] === undefined) return null;
  const from = start + counted.index;
  const to = from + counted[1].length;
  if (from >= end || /\w$/.test(text.slice(0, from))) return null;
  if (DETERMINED.test(beside(text, { start: from, end: to }).before)) return { start: from, end: to + 1, text: "" };
  const rough = SMALL.has(counted[1].toLowerCase()) ? REWORD.words.en.few : REWORD.words.en.many;
  return { start: from, end: to, text: atSentenceStart(text, from) ? rough.charAt(0).toUpperCase() + rough.slice(1) : rough };
}
