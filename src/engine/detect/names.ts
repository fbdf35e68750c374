import { FIRST_NAME, NO_NAME } from "../generated/words.ts";
import { joins, words, type Word } from "./capitals.ts";
import type { Detector, Span } from "./special.ts";

/** Titles that a patient, or a patient's relative, is given; clinicians' titles are left to the cues of colleagues. */
const TITLES = new Set(["mr", "mrs", "ms", "miss", "mme", "mlle", "madame", "monsieur", "mademoiselle", "sr", "sra", "srta", "senor", "senora", "dona", "don", "mister"]);
const STAFF = new Set(["dr", "drs", "dra", "prof", "professor", "doctor", "nurse", "sister", "matron", "senator", "president", "governor", "king", "queen", "prince", "princess", "judge", "minister", "st", "saint", "pope", "secretary", "pr"]);

/** Reads on from a word through the capitalised words that belong to the same name; returns the index past the last. */
function nameEnd(all: readonly Word[], from: number, most: number): number {
  let i = from;
  while (i < all.length && i - from < most) {
    const word = all[i];
    if (word === undefined || !word.capital || (i > from && (!joins(word.gap) || NO_NAME.has(word.lower)))) break;
    if (i > from && word.gap === ". " && (all[i - 1]?.text.length ?? 0) > 1) break;
    i++;
  }
  return i;
}

const spanOf = (all: readonly Word[], from: number, to: number, certainty: number): Span => ({ from: all[from]?.start ?? 0, to: all[to - 1]?.end ?? 0, certainty });
const afterStaff = (all: readonly Word[], i: number): boolean => {
  const before = all[i - 1];
  return before !== undefined && STAFF.has(before.lower) && joins(all[i]?.gap ?? "");
};

/** "Mrs Achterberg", "Sr. Quinones", "M. Tremblay-Roy": a title and what follows it, without the title. */
export const titledName: Detector = ({ plain }) => {
  const all = words(plain);
  const out: Span[] = [];
  all.forEach((word, i) => {
    const next = all[i + 1];
    const isTitle = (TITLES.has(word.lower) && word.text !== "SR") || (word.text === "M" && next?.gap === ". ");
    if (!isTitle || next === undefined || !joins(next.gap) || !/^[A-Z]/.test(next.text) || NO_NAME.has(next.lower)) return;
    const end = Math.max(i + 2, nameEnd(all, i + 1, 3));
    out.push(spanOf(all, i + 1, end, 0.95));
  });
  return out;
};

/** A first name from the list and the capitalised words after it: "Denise Abernathy". */
export const fullName: Detector = ({ plain }) => {
  const all = words(plain);
  const out: Span[] = [];
  for (let i = 0; i < all.length; i++) {
    const word = all[i];
    if (word === undefined || !word.capital || !FIRST_NAME.has(word.lower) || afterStaff(all, i)) continue;
    const end = nameEnd(all, i, 3);
    if (end - i > 1) {
      out.push(spanOf(all, i, end, 0.85));
      i = end - 1;
    }
  }
  return out;
};

/** A first name that stands alone: "Kenzie is number two on the list". Less sure: most of them are colleagues, friends and pets. */
export const firstName: Detector = ({ plain }) => {
  const all = words(plain);
  const out: Span[] = [];
  for (let i = 0; i < all.length; i++) {
    const word = all[i];
    if (word === undefined || !word.capital || !FIRST_NAME.has(word.lower) || afterStaff(all, i)) continue;
    const end = nameEnd(all, i, 3);
    const titled = TITLES.has(all[i - 1]?.lower ?? "") && joins(word.gap);
    const follows = all[i - 1]?.capital === true && joins(word.gap) && i > 1;
    if (end - i === 1 && !titled && !follows) out.push(spanOf(all, i, end, 0.6));
    i = end - 1;
  }
  return out;
};
