import { eachMatch } from "../read/matches.ts";

/** Words of a sentence with their capitals, for the detectors of names and places. Offsets are into the folded text. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Starts with a capital letter that is followed by a small one, or is an initial with a point. */
  readonly capital: boolean;
  /** What stands between this word and the one before it. */
  readonly gap: string;
}

const CAPITAL = /^(?:[A-Z](?:[a-z'*]|$)|(?:Mc|Mac|O')[A-Z])/;
const WORD = /[A-Za-z][A-Za-z'*]{0,30}(?:-[A-Za-z']{1,30}){0,3}/g;

let last: { readonly plain: string; readonly words: readonly Word[] } | null = null;

/** The words of a sentence; those of the last one are remembered, since one detector after the other asks for them. */
export function words(plain: string): readonly Word[] {
  if (last?.plain === plain) return last.words;
  const out: Word[] = [];
  let before = 0;
  eachMatch(WORD, plain, ({ 0: found, index: start }) => {
    const text = found.includes("'") ? found.replace(/'s$|'$/, "") : found;
    const first = text.charCodeAt(0);
    const isCapital = first <= 90 && first >= 65 && CAPITAL.test(text);
    out.push({ text, lower: text.toLowerCase(), start, end: start + text.length, capital: isCapital, gap: plain.slice(before, start) });
    before = start + text.length;
  });
  last = { plain, words: out };
  return out;
}

/** True where the gap between two words lets them be one name: a space, or a point and a space. */
export const joins = (gap: string): boolean => gap === " " || gap === ". ";
