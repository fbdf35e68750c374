import { unpacked } from "../numbers.ts";
import type { Pattern } from "./rows.ts";

/** How a key stands in a text: as a whole word, at the start of a word, anywhere, or as any digit. */
export const KINDS = ["word", "start", "any", "digit"] as const;
export type KeyKind = (typeof KINDS)[number];

/** A literal of a pattern, in lower case, and how many characters of a match lie before it. */
export interface Key {
  readonly kind: KeyKind;
  readonly text: string;
  readonly min: number;
  readonly max: number;
}

/** What is known of every match of a pattern: one of its keys stands in it, so far behind its start. */
export interface Anchor {
  /** Every match starts at the edge of a word. */
  readonly edge: boolean;
  readonly keys: readonly Key[];
}

/** The anchor of a pattern, or null where it may match anywhere. */
export function anchorOf({ source, anchor }: Pattern): Anchor | null {
  if (isAnywhere({ source, anchor })) return null;
  const numbers = unpacked(anchor);
  const keys: Key[] = [];
  for (let i = 1, at = 0; i + 3 < numbers.length; i += 4) {
    const [step = 0, packed = 0, min = 0, more = 0] = numbers.slice(i, i + 4);
    const from = at + step;
    at = from + Math.floor(packed / KINDS.length);
    keys.push({ kind: KINDS[packed % KINDS.length] ?? "any", text: source.slice(from, at).toLowerCase(), min, max: min + more });
  }
  return { edge: numbers[0] === 1, keys };
}

/** Does every match of a pattern start at the edge of a word, as far as its anchor knows? */
export const startsAtEdge = ({ anchor }: Pattern): boolean => unpacked(anchor.slice(0, 1))[0] === 1;
/** May a pattern match where none of its words stands? */
export const isAnywhere = ({ anchor }: Pattern): boolean => anchor.length === 1;

/** Is there a sign of a word (ASCII, as in a pattern's \w and \b) at this place? */
export function isWordAt(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || c === 95;
}
