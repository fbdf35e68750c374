import { Numbers } from "../numbers.ts";
import { plainEnd } from "../pattern/plain.ts";
import type { Pattern } from "./rows.ts";

/** How a key stands in a text: as a whole word, at the start of a word, anywhere, or as any digit. */
export const KINDS = ["word", "start", "any", "digit"] as const;
export type KeyKind = (typeof KINDS)[number];

/** What a key's first number says beside its kind: what differs from most keys follows as a number of its own, in this order. */
export const UNLIKE = {
  /** It does not stand one sign behind the key before it: how far it does. */
  step: 4,
  /** It is not all the plain signs that stand there: its length. */
  length: 8,
  /** It has another distance from the start than the key before it: the least, and how much more it may be. */
  distance: 16,
} as const;

/** Reads the keys of an anchor: what kind each is, where it stands in the source, its length, and its distance from the start of a match. */
export function readKeys({ source, anchor }: Pattern, each: (kind: number, from: number, length: number, min: number, max: number) => void): void {
  const numbers = new Numbers(anchor);
  let end = 0;
  let min = 0;
  let max = 0;
  while (numbers.hasNext()) {
    const first = numbers.next();
    const from = end + ((first & UNLIKE.step) === 0 ? 1 : numbers.next());
    const length = (first & UNLIKE.length) === 0 ? plainEnd(source, from) - from : numbers.next();
    if ((first & UNLIKE.distance) !== 0) {
      min = numbers.next();
      max = min + numbers.next();
    }
    end = from + length;
    each(first % KINDS.length, from, length, min, max);
  }
}

/** May a pattern match where none of its words stands? */
export const isAnywhere = ({ anchor }: Pattern): boolean => anchor === "";

/** Is there a sign of a word (ASCII, as in a pattern's \w and \b) at this place? */
export function isWordAt(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || c === 95;
}
