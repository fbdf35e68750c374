import { undisguised } from "./disguise.ts";

/** Text as the rules read it: plain ASCII letters, one space between words, with the way back to the original. */
export interface Folded {
  /** Folded text, case kept. */
  readonly plain: string;
  /** `plain` in lower case; the same length. */
  readonly lower: string;
  /** Original UTF-16 offsets of the unit that each folded unit came from: `[starts[i], ends[i])`. What they hold beyond the text says nothing of it. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Letters of other scripts, and signs, that stand for a Latin letter or an ASCII sign. */
const ALIKE: Readonly<Record<string, string>> = {
  "\u2018": "'", "\u2019": "'", "\u02bc": "'", "\u2032": "'", "\u201c": '"', "\u201d": '"', "\u00ab": '"', "\u00bb": '"',
  "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2212": "-", "\u2026": "...",
  "\u0153": "oe", "\u0152": "OE", "\u00e6": "ae", "\u00c6": "AE", "\u00df": "ss", "\u00f8": "o", "\u00d8": "O", "\u0142": "l", "\u0141": "L",
  "\u0430": "a", "\u0435": "e", "\u043e": "o", "\u0440": "p", "\u0441": "c", "\u0443": "y", "\u0445": "x", "\u0456": "i", "\u0455": "s",
  "\u0410": "A", "\u0415": "E", "\u041e": "O", "\u0420": "P", "\u0421": "C", "\u0425": "X", "\u0412": "B", "\u041c": "M", "\u041d": "H", "\u0422": "T",
  "\u03bf": "o", "\u039f": "O", "\u03b1": "a", "\u0391": "A", "\u0395": "E", "\u0399": "I", "\u039a": "K", "\u03a4": "T",
};
const isSpace = (c: number): boolean => c === 0x20 || c === 0x09 || c === 0xa0 || c === 0x202f || c === 0x3000 || (c >= 0x2000 && c <= 0x200a);
/** Marks and signs that are not seen: combining accents and key caps, zero-width characters, soft hyphen, variation selectors. */
const isUnseen = (c: number): boolean =>
  (c >= 0x300 && c <= 0x36f) || (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x2064) || (c >= 0x20d0 && c <= 0x20ff) || c === 0xfeff || c === 0xad || (c >= 0xfe00 && c <= 0xfe0f);

/** The plain form of one character, or null where it has none of its own. */
function plainOf(char: string): string | null {
  const alike = ALIKE[char];
  if (alike !== undefined) return alike;
  const ascii = char.normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
  return /^[\x20-\x7e]{1,4}$/.test(ascii) ? ascii : null;
}

/** Lower case may be longer than its capital in a few scripts: then case is kept, and offsets stay true. */
export function lowered(plain: string): string {
  const lower = plain.toLowerCase();
  return lower.length === plain.length ? lower : plain.replace(/[A-Z]/g, (x) => x.toLowerCase());
}

/** Printable ASCII with one space at a time is its own fold. */
function isPlain(text: string): boolean {
  for (let i = 0, before = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 0x80 || c === 0x09 || (c === 0x20 && before === 0x20)) return false;
    before = c;
  }
  return true;
}

/** The places of a text that is its own fold, and of all shorter ones. */
const places: { readonly starts: number[]; readonly ends: number[] } = { starts: [], ends: [] };
function unfolded(text: string): Folded {
  const { starts, ends } = places;
  for (let i = starts.length; i <= text.length; i++) {
    starts.push(i);
    ends.push(i + 1);
  }
  return { plain: text, lower: text.toLowerCase(), starts, ends };
}

/** Folds a text. Linear in its length; never throws, lone surrogates included. */
export function fold(text: string): Folded {
  if (isPlain(text)) return undisguised(unfolded(text));
  let plain = "";
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (out: string, start: number, end: number): void => {
    plain += out;
    for (let k = 0; k < out.length; k++) {
      starts.push(start);
      ends.push(end);
    }
  };
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (isSpace(c)) {
      if (plain.endsWith(" ")) ends[ends.length - 1] = i + 1;
      else push(" ", i, i + 1);
    } else if (c < 0x80) push(text.charAt(i), i, i + 1);
    else if (isUnseen(c)) {
      if (ends.length > 0) ends[ends.length - 1] = i + 1;
    } else {
      const char = String.fromCodePoint(text.codePointAt(i) ?? c);
      push(plainOf(char) ?? char, i, i + char.length);
      i += char.length - 1;
    }
  }
  return undisguised({ plain, lower: lowered(plain), starts, ends });
}

/** The original span of folded `[from, to)`; an empty span stays empty. */
export function unfold(folded: Folded, from: number, to: number): { start: number; end: number } {
  const start = folded.starts[from] ?? folded.ends[folded.ends.length - 1] ?? 0;
  return { start, end: to > from ? (folded.ends[to - 1] ?? start) : start };
}

/** Folded, lower case and trimmed: how phrases are compared. */
export const likeness = (text: string): string => fold(text).lower.trim();
