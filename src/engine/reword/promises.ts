import { REWORD } from "../generated/reword.ts";
import { sentenceAt } from "./around.ts";
import type { Change } from "./ledger.ts";

/** How far beside what was marked the rest of a promise may stand, in UTF-16 units: "We guarantee" of "We guarantee you will be pain free". */
const REACH = 16;

/** A promise in or beside a marked stretch as what the evidence allows: "is guaranteed to clear" -> "may clear". Null where none is known. */
export function promiseChange(start: number, end: number, text: string): Change | null {
  return within(start, end, text) ?? within(start - REACH, end + REACH, text);
}

function within(start: number, end: number, text: string): Change | null {
  const sentence = sentenceAt(text, Math.max(0, Math.floor((start + end) / 2)));
  for (const [pattern, put] of REWORD.promises) {
    for (const found of sentence.text.matchAll(new RegExp(`(?:(?<![\\w-])(?=\\w)|(?=\\W))(?:${pattern})(?:(?<=\\W)|(?!\\w))`, "gi"))) {
      const at = sentence.start + found.index;
      const stop = at + found[0].length;
      if (at >= end || stop <= start) continue;
      // "will" behind a space, "'s" behind its word: what is put begins with the space that it needs.
      const lead = put.startsWith(" ") && text.charAt(at - 1) === " " ? 1 : 0;
      return { start: at, end: stop, text: put.slice(lead).replace(/\$(\d)/g, (_all, group: string) => found[Number(group)] ?? "") };
    }
  }
  return null;
}
