/** A token as the tagger reads it: a word, an abbreviation with its point, a handle, a hash tag, a link, or a sign. */
export interface Token {
  readonly text: string;
  /** UTF-16 offsets into the text: `text.slice(start, end)` is the token. */
  readonly start: number;
  readonly end: number;
}

/** Abbreviations that keep their point. */
const POINTED = new Set(["dr", "mr", "mrs", "ms", "st", "prof", "jr", "sr", "rev", "gen", "sgt", "lt", "col", "capt", "ft", "mt", "fr", "hon", "gov", "sen", "rep", "pres", "ave", "rd", "blvd", "vs"]);
/** A token is cut after this many units, so that no lookup is long. */
const LONGEST = 60;

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isLatin = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);
const LETTER = /^[\p{L}\p{M}\p{N}]$/u;
const isWordUnit = (c: number): boolean => isLatin(c) || isDigit(c) || c === 95 || (c >= 0xaa && LETTER.test(String.fromCharCode(c)));
const isBlank = (c: number): boolean => c <= 32 || c === 0xa0 || (c >= 0x2000 && c <= 0x200d) || c === 0x202f || c === 0x3000 || c === 0xfeff;
const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019;

/** Where a run of units that `holds` accepts ends. */
function runEnd(text: string, from: number, holds: (c: number) => boolean): number {
  const last = Math.min(text.length, from + LONGEST);
  let at = from;
  while (at < last && holds(text.charCodeAt(at))) at++;
  return at;
}

/** True where a link starts: "http://", "https://", "www.". */
function isLink(text: string, at: number): boolean {
  const c = text.charCodeAt(at) | 32;
  return (c === 104 && (text.startsWith("http://", at) || text.startsWith("https://", at))) || (c === 119 && text.startsWith("www.", at));
}

/** The end of the word at `from`, its inner apostrophes and its abbreviating point included, a final 's left out. */
function wordEnd(text: string, from: number): number {
  let at = runEnd(text, from, isWordUnit);
  if (at < text.length && isApostrophe(text.charCodeAt(at)) && isWordUnit(text.charCodeAt(at + 1))) {
    const end = runEnd(text, at + 1, isWordUnit);
    if (end - at !== 2 || (text.charCodeAt(at + 1) | 32) !== 115) at = end;
  }
  if (text.charCodeAt(at) !== 46) return at;
  if (at - from === 1 && isLatin(text.charCodeAt(from))) {
    at++;
    while (at - from < LONGEST && isLatin(text.charCodeAt(at)) && text.charCodeAt(at + 1) === 46) at += 2;
    return at;
  }
  return at - from < 6 && POINTED.has(text.slice(from, at).toLowerCase()) ? at + 1 : at;
}

function tokenEnd(text: string, at: number): number {
  const c = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (isWordUnit(c)) {
    if (isLink(text, at)) {
      let end = at;
      while (end < text.length && !isBlank(text.charCodeAt(end))) end++;
      return end;
    }
    return wordEnd(text, at);
  }
  if ((c === 64 || c === 35) && isWordUnit(next)) return runEnd(text, at + 1, isWordUnit);
  if (isApostrophe(c) && (next | 32) === 115 && !isWordUnit(text.charCodeAt(at + 2))) return at + 2;
  if (c >= 0xd800 && c <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) return at + 2;
  return runEnd(text, at + 1, (other) => other === c);
}

/** Splits a text into tokens, in order, white-space left out. Linear in its length; never throws. */
export function tokens(text: string): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < text.length; ) {
    if (isBlank(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = tokenEnd(text, at);
    out.push({ text: text.slice(at, end), start: at, end });
    at = end;
  }
  return out;
}
