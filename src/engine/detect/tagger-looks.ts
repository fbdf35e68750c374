import { fold } from "../read/fold.ts";
import { hashOf, mixed, type Lexicon } from "./tagger-lexicon.ts";

/** Handles and links are known by their shape and are never a name. */
export const HANDLE = 9;
export const LINK = 10;
export const SIGN = 14;

/** What is known of one token before its neighbours are looked at. */
export interface Look {
  readonly lower: string;
  readonly word: number;
  readonly shape: number;
  readonly cluster: number;
  readonly coarse: number;
  readonly kind: number;
  readonly place: number;
}

/** What stands before the first token and after the last. */
export const EDGE: Look = { lower: "", word: 0x1234567, shape: 15, cluster: 1023, coarse: 255, kind: 0, place: 0 };
const isUpper = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde);
const isLower = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 0xdf && c <= 0xff);

/** 0 small, 1 Capital, 2 ALL, 3 one capital, 4 mIxed, 5 digits, 6 digits and letters, 7 initial with a point, 8 other letters, 9 handle, 10 link, 11-13 hash tag, 14 sign. */
export function shapeOf(text: string): number {
  const first = text.charCodeAt(0);
  if (first === 64 && text.length > 1) return HANDLE;
  if (first === 35 && text.length > 1) {
    const rest = shapeOf(text.slice(1));
    return rest === 0 ? 11 : rest === 2 ? 13 : 12;
  }
  let up = 0;
  let low = 0;
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (isUpper(c)) up++;
    else if (isLower(c)) low++;
    else if (c >= 48 && c <= 57) digits++;
    else if (c === 58 && text.charCodeAt(i + 1) === 47) return LINK;
  }
  if (up + low + digits === 0) return first > 0x17f && first < 0x2000 ? 8 : SIGN;
  if (digits > 0) return up + low === 0 ? 5 : 6;
  if (text.charCodeAt(text.length - 1) === 46 && up + low < 3) return 7;
  if (up === 0) return 0;
  if (low === 0) return up === 1 ? 3 : 2;
  return isUpper(first) && up === 1 ? 1 : 4;
}

/** The word as it is looked up: small letters, no accents, digits as 0, no long runs of one letter, no hash sign or last point. */
function lowerOf(text: string): string {
  let plain = false;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) plain = true;
  let lower = plain ? fold(text).lower : text.toLowerCase();
  if (lower.length > 1 && lower.charCodeAt(0) === 35) lower = lower.slice(1);
  let out = "";
  for (let i = 0, run = 0; i < lower.length && i < 40; i++) {
    const c = lower.charCodeAt(i);
    run = i > 0 && c === lower.charCodeAt(i - 1) ? run + 1 : 0;
    if (run < 2 || c < 97) out += c >= 48 && c <= 57 ? "0" : lower.charAt(i);
  }
  return out.length > 2 && out.endsWith(".") ? out.slice(0, -1) : out;
}

/** The first word of a hash tag written with capitals: "#JohnSmith" gives "john". */
function firstOf(tag: string): string {
  let end = 2;
  while (end < tag.length && isLower(tag.charCodeAt(end))) end++;
  return tag.slice(1, end).toLowerCase();
}

/** Looks every word up. */
export function looks(words: readonly string[], lexicon: Lexicon): Look[] {
  const lowers = words.map(lowerOf);
  const hashes = lowers.map((lower) => hashOf(lower));
  const place = new Uint8Array(words.length);
  for (let i = 0; i + 1 < words.length; i++) {
    const at = lexicon.find(mixed(hashes[i] as number, hashes[i + 1] as number));
    if (at < 0 || (lexicon.kind[at] as number) < 16) continue;
    place[i] = (place[i] as number) | 1;
    place[i + 1] = 2;
  }
  return words.map((text, i) => {
    const word = hashes[i] as number;
    const shape = shapeOf(text);
    let at = shape === HANDLE || shape === LINK ? -1 : lexicon.find(word);
    if (at < 0 && shape === 12) at = lexicon.find(hashOf(firstOf(text)));
    const cluster = at < 0 ? 0 : (lexicon.cluster[at] as number);
    return {
      lower: lowers[i] as string, word: shape === HANDLE ? 1 : shape === LINK ? 2 : word, shape, cluster,
      coarse: cluster === 0 ? 0 : (lexicon.coarse[cluster] as number), kind: at < 0 ? 0 : (lexicon.kind[at] as number), place: place[i] as number,
    };
  });
}

/** How the text uses capitals: 0 as usual, 1 none, 2 shouted, 3 on every word. */
export function caseOf(all: readonly Look[]): number {
  let letters = 0;
  let capitals = 0;
  let shouted = 0;
  for (const { shape } of all) {
    if (shape > 4) continue;
    letters++;
    if (shape === 1) capitals++;
    else if (shape === 2 || shape === 3) shouted++;
  }
  if (capitals + shouted === 0) return 1;
  if (shouted > letters * 0.7) return 2;
  return letters > 4 && capitals + shouted > letters * 0.7 ? 3 : 0;
}
