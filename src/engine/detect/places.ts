import { FIRST_NAME, NO_PLACE, WIDE_PLACE } from "../generated/words.ts";
import { eachMatch } from "../read/matches.ts";
import { words } from "./capitals.ts";
import type { Detector, Span } from "./special.ts";

/** Words that a place stands after, in English, French and Spanish. */
const BEFORE = new Set(["in", "from", "near", "outside", "to", "at", "around", "of", "a", "de", "en", "desde", "pres", "out"]);
/** Weaker ones: what follows is a place only where it is not a person's name, and counts less. */
const WEAK = new Set(["of", "at", "to", "a", "de", "en"]);

/** A capitalised word after a preposition of place that is neither a state nor a country: "Medevac from Moosonee". */
export const place: Detector = ({ plain }) => {
  const all = words(plain);
  const out: Span[] = [];
  for (let i = 1; i < all.length; i++) {
    const word = all[i];
    const before = all[i - 1];
    if (word === undefined || before === undefined || !word.capital || word.gap !== " " || !BEFORE.has(before.lower) || !/^[A-Z][a-z]/.test(word.text)) continue;
    let end = i + 1;
    while (end < all.length && end - i < 3 && all[end]?.gap === " " && /^[A-Z][a-z]/.test(all[end]?.text ?? "")) end++;
    const weak = WEAK.has(before.lower);
    if (NO_PLACE.has(word.lower) || WIDE_PLACE.has(word.lower) || FIRST_NAME.has(word.lower) || WIDE_PLACE.has(all.slice(i, end).map((w) => w.lower).join(" "))) continue;
    out.push({ from: word.start, to: all[end - 1]?.end ?? word.end, certainty: weak ? 0.55 : 0.75 });
    i = end - 1;
  }
  return out;
};

const ROAD = /\b(?:(?:Route|Highway|Hwy|Rte|I-|US-|County Road) ?\d{1,4}|(?:\d{1,5} )?(?:[A-Z][a-z]{1,20} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Hwy|Highway|Boulevard|Blvd|Lane|Drive))\b/g;
/** Initial capitals of a road or a numbered route: "Route 9", "Hume Hwy", "410 Mission St". */
export const road: Detector = ({ plain }) => {
  const out: Span[] = [];
  eachMatch(ROAD, plain, (found) => out.push({ from: found.index, to: found.index + found[0].length, certainty: 0.8 }));
  return out;
};
