/**
 * What may come next in a text, roughly: 32 heads, a bit each. Letters of either case 0 to 25, digits 26, space 27, quotation marks 28, other ASCII 29,
 * all beyond ASCII 30, and the end of the text 31 (which in a mask says: nothing may be needed at all).
 */
export const headOf = (unit: number): number => (unit < ASCII ? (HEADS[unit] as number) : 30);
export const END = 31;
const ASCII = 128;
const HEADS = Uint8Array.from({ length: ASCII }, (_, unit) => {
  const letter = (unit | 32) - 97;
  return letter >= 0 && letter < 26 ? letter : unit >= 48 && unit <= 57 ? 26 : unit === 32 ? 27 : unit === 34 || unit === 39 ? 28 : 29;
});

/** Sets of UTF-16 units: 128 places for ASCII, a list for what lies beyond. */
export interface CharSet {
  /** One byte an ASCII unit, 1 where it belongs to the set. */
  readonly ascii: Uint8Array;
  /** Ranges beyond ASCII, first and last in turn. */
  readonly beyond: readonly number[];
  /** Beyond ASCII everything belongs but `beyond`. */
  readonly others: boolean;
  /** The heads of its units. */
  readonly heads: number;
  /** The kinds of its units, a bit each, 32 in a number. */
  readonly kinds: Int32Array;
}

/** Kinds of what may stand at a place of a text: each ASCII unit by itself, all that lie beyond, and the end. Numbers that a set of them takes. */
export const kindOf = (unit: number): number => Math.min(unit, ASCII);
export const END_KIND = 129;
export const KIND_NUMBERS = 5;

/** The white-space of ECMAScript beyond ASCII, and the ends of lines there. */
const SPACES = [0xa0, 0xa0, 0x1680, 0x1680, 0x2000, 0x200a, 0x2028, 0x2029, 0x202f, 0x202f, 0x205f, 0x205f, 0x3000, 0x3000, 0xfeff, 0xfeff];
const LINE_ENDS = [0x2028, 0x2029];

const within = (ranges: readonly number[], unit: number): boolean => {
  for (let i = 0; i < ranges.length; i += 2) if (unit >= (ranges[i] ?? 0) && unit <= (ranges[i + 1] ?? 0)) return true;
  return false;
};
export const isIn = ({ ascii, beyond, others }: CharSet, unit: number): boolean => (unit < ASCII ? ascii[unit] === 1 : within(beyond, unit) !== others);

/** The set of all units in the ranges (first and last in turn), or of all others. */
export function setOf(ranges: readonly number[], others = false): CharSet {
  const ascii = new Uint8Array(ASCII);
  for (let unit = 0; unit < ASCII; unit++) if (within(ranges, unit) !== others) ascii[unit] = 1;
  const beyond = ranges.filter((_, i) => (ranges[i - (i % 2) + 1] ?? 0) >= ASCII);
  const heads = ascii.reduce((mask, is, unit) => (is === 1 ? mask | (1 << headOf(unit)) : mask), others || beyond.length > 0 ? 1 << headOf(ASCII) : 0);
  const kinds = new Int32Array(KIND_NUMBERS);
  for (let unit = 0; unit < ASCII; unit++) if (ascii[unit] === 1) kinds[unit >> 5] = (kinds[unit >> 5] as number) | (1 << (unit & 31));
  if (others || beyond.length > 0) kinds[ASCII >> 5] = 1;
  return { ascii, beyond, others, heads, kinds };
}

const RANGES: Readonly<Record<string, readonly number[]>> = {
  d: [48, 57],
  w: [48, 57, 65, 90, 95, 95, 97, 122],
  s: [9, 13, 32, 32, ...SPACES],
};
/** The ranges that an escaped letter stands for in a class; empty where it stands for itself. */
export const rangesOf = (letter: string): readonly number[] => RANGES[letter] ?? [];
const ESCAPED: Readonly<Record<string, CharSet>> = Object.fromEntries(Object.entries(RANGES).flatMap(([letter, ranges]) => [[letter, setOf(ranges)], [letter.toUpperCase(), setOf(ranges, true)]]));
/** The set of `\d`, `\w`, `\s`, or of the capital that means its opposite; null for any other letter. */
export const escapedSet = (letter: string): CharSet | null => ESCAPED[letter] ?? null;
/** What `.` matches. */
export const ANY = setOf([10, 10, 13, 13, ...LINE_ENDS], true);
