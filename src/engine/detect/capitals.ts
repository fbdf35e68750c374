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

const WORD = /[A-Za-z][A-Za-z'*]{0,30}(?:-[A-Za-z']{1,30}){0,3}/g;

let last: { readonly plain: string; readonly words: readonly Word[] } | null = null;

/** The words of a sentence; those of the last one are remembered, since one detector after the other asks for them. */
export function words(plain: string): readonly Word[] {
  if (last?.plain === plain) return last.words;
  const out: Word[] = [];
  let before = 0;
  for (const found of plain.matchAll(WORD)) {
    const text = found[0].includes("'") ? found[0].replace(/'s$|'$/, "") : found[0];
    const start = found.index;
    out.push({ text, lower: text.toLowerCase(), start, end: start + text.length, capital: /^[A-Z](?:[a-z'*]|$)/.test(text) || /^(?:Mc|Mac|O')[A-Z]/.test(text), gap: plain.slice(before, start) });
    before = start + text.length;
  }
  last = { plain, words: out };
  return out;
}

/** True where the gap between two words lets them be one name: a space, or a point and a space. */
export const joins = (gap: string): boolean => gap === " " || gap === ". ";
