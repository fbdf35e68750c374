import { CUE_WORD, FIRST_NAME, NO_SLIP } from "../generated/words.ts";
import { once } from "../once.ts";
import { lowered, type Folded } from "./fold.ts";
import { eachMatch } from "./matches.ts";

/** A stretch of folded text that is read as something else. */
interface Reading {
  readonly from: number;
  readonly to: number;
  readonly as: string;
}

/** Digits written one by one, signs of numbers between them or not: "7 7 3 0 1 4 2", "0 3 / 1 4 / 2 0 2 4". */
const SPACED = /(?<![\w.,])\d(?: (?:[-/.] )?\d){4,19}(?![\w,])/g;
/** Letters of a word for a number, parted: "M R N", "S.S.N.". */
const PARTED = /\b(?:m[ .]r[ .]n|s[ .]s[ .]n|n[ .]h[ .]s)\b\.?/g;
const WORD = /[a-z@$][a-z0-9@$]{2,14}/g;
/** A hashtag of a name, or of a place on the ward: "#DeniseAbernathy", "#room412". */
const NAME_TAG = /#([A-Z][a-z]{2,14})((?:[A-Z][a-z]{1,15}){1,2})\b/g;
const PLACE_TAG = /#(room|bed|bay|mrn)(\d{1,9})\b/gi;
const LETTER: Readonly<Record<string, string>> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "@": "a", "$": "s" };

/** The cue words by the code of their first letter. */
const cues = once(() => {
  const out: string[][] = [];
  for (const word of CUE_WORD) (out[word.charCodeAt(0)] ??= []).push(word);
  return out;
});

/** Is a word another one with two neighbours swapped behind its first letter, or one inner letter left out where it is long? */
function isSlipOf(word: string, of: string): boolean {
  const shorter = of.length - word.length;
  if (shorter !== 0 && (shorter !== 1 || of.length < 7)) return false;
  let at = 0;
  while (at < word.length && word.charCodeAt(at) === of.charCodeAt(at)) at++;
  if (at === 0) return false;
  if (shorter === 0) return word.charAt(at) === of.charAt(at + 1) && word.charAt(at + 1) === of.charAt(at) && word.slice(at + 2) === of.slice(at + 2);
  // Of two letters that are the same, either may be the one left out.
  return word.slice(at) === of.slice(at + 1) && (at < of.length - 1 || of.charAt(at) === of.charAt(at - 1));
}

/** The cue word that a slip of the pen stands for. */
function slipped(word: string): string | undefined {
  const of = cues()[word.charCodeAt(0)]?.findLast((cue) => isSlipOf(word, cue));
  return of === undefined || CUE_WORD.has(word) || NO_SLIP.has(word) ? undefined : of;
}

function cueFor(word: string): string | undefined {
  if (!/[0-9@$]/.test(word)) return slipped(word);
  const spelt = word.replace(/[0-9@$]/g, (sign) => LETTER[sign] ?? sign);
  return /[a-z]/.test(word) && CUE_WORD.has(spelt) ? spelt : undefined;
}

function readings({ plain, lower }: Folded): Reading[] {
  const out: Reading[] = [];
  const add = (found: RegExpExecArray, as: string | undefined): void => {
    if (as !== undefined && as !== found[0]) out.push({ from: found.index, to: found.index + found[0].length, as });
  };
  eachMatch(WORD, lower, (found) => add(found, cueFor(found[0])));
  if (/\d \S/.test(lower)) eachMatch(SPACED, lower, (found) => add(found, found[0].replaceAll(" ", "")));
  eachMatch(PARTED, lower, (found) => add(found, found[0].replace(/[ .]/g, "")));
  if (plain.includes("#")) {
    eachMatch(PLACE_TAG, plain, (found) => add(found, found[0].replace(/\d/, " $&")));
    eachMatch(NAME_TAG, plain, (found) => add(found, FIRST_NAME.has(found[1]?.toLowerCase() ?? "") ? found[0].replace(/(?<=[a-z])[A-Z]/g, " $&") : undefined));
  }
  return out.length < 2 ? out : out.toSorted((a, b) => a.from - b.from);
}

/**
 * Folded text with what was disguised read plainly: digits and letters that were parted, cue words with a slip or with digits for letters,
 * hashtags that are a name. Each sign of a new reading stands for a stretch of the original, in order.
 */
export function undisguised(folded: Folded): Folded {
  const found = readings(folded);
  if (found.length === 0) return folded;
  let plain = "";
  let at = 0;
  const starts: number[] = [];
  const ends: number[] = [];
  const keep = (to: number): void => {
    plain += folded.plain.slice(at, to);
    for (let i = at; i < to; i++) {
      starts.push(folded.starts[i] ?? 0);
      ends.push(folded.ends[i] ?? 0);
    }
  };
  for (const { from, to, as } of found) {
    if (from < at) continue;
    keep(from);
    // Sign k of n stands for its share of what was there; a stretch is never empty.
    for (let k = 0; k < as.length; k++) {
      const share = from + Math.min(to - from - 1, Math.floor((k * (to - from)) / as.length));
      const last = Math.max(share, k + 1 === as.length ? to - 1 : from + Math.floor(((k + 1) * (to - from)) / as.length) - 1);
      starts.push(folded.starts[share] ?? 0);
      ends.push(folded.ends[last] ?? 0);
    }
    plain += as;
    at = to;
  }
  keep(folded.plain.length);
  return { plain, lower: lowered(plain), starts, ends };
}
