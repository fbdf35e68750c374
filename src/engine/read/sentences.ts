import { split } from "./split.ts";

/** A stretch of the text that is read as one; `start` is a UTF-16 offset into the text. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
}

/** No more than this is read as one line: what a sentence costs grows with its length. */
const LONGEST = 600;

/** Where the lines of a text end, in order; overlong lines are cut at a space. */
export function lineEnds(text: string): number[] {
  const out: number[] = [];
  let newline = -1;
  for (let start = 0; start < text.length; ) {
    if (newline < start) newline = text.indexOf("\n", start);
    if (newline < 0) newline = text.length;
    let end = Math.min(newline + 1, text.length);
    if (end - start > LONGEST) {
      const space = text.lastIndexOf(" ", start + LONGEST);
      end = space > start ? space + 1 : start + LONGEST;
      const last = text.charCodeAt(end - 1);
      if (end < text.length && last >= 0xd800 && last <= 0xdbff) end -= 1;
    }
    out.push(end);
    start = end;
  }
  return out;
}

/** "Invoice no. 55", "Tel. 0": the point belongs to the number behind it. */
const BEFORE_NUMBER = /(?:^|[ (])(?:no|nr|num|tel|acct|inv|av|mrn|ext)\.\s{1,9}$/i;
/** The pieces of a line, a number with the word that announces it. */
function pieces(line: string): string[] {
  const out: string[] = [];
  for (const piece of split(line)) {
    const before = out.at(-1);
    if (before !== undefined && /^[#+(]?\d/.test(piece) && BEFORE_NUMBER.test(before)) out[out.length - 1] = before + piece;
    else out.push(piece);
  }
  return out;
}

/** The sentences of one line, white-space between them left out. */
export function sentencesOf(line: string): readonly Stretch[] {
  const out: Stretch[] = [];
  let from = 0;
  for (const piece of line.trim() === "" ? [] : pieces(line)) {
    const sentence = piece.trim();
    if (sentence === "") continue;
    const at = line.indexOf(sentence, from);
    if (at < 0) continue;
    out.push({ text: sentence, start: at });
    from = at + sentence.length;
  }
  return out;
}

/** Splits a text into its sentences. */
export function sentences(text: string): Stretch[] {
  let from = 0;
  return lineEnds(text).flatMap((end) => {
    const start = from;
    from = end;
    return sentencesOf(text.slice(start, end)).map((sentence) => ({ text: sentence.text, start: start + sentence.start }));
  });
}
