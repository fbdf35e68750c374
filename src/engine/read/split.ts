import { ABBREVIATION } from "../generated/words.ts";

const STOPS = ".!?\u203d\u2e18\u203c\u2047-\u2049\u0964\u0965\u061f\u06d4\u0589\u1362\u1367\u104b\u17d4";
const FULL_WIDTH = "\u3002\uff01\uff1f\uff61";
/** Where a sentence may end: after stops and a white-space, after a carriage return, or after a full-width stop with its closing bracket. */
const END = new RegExp(`[${STOPS}\u3002]{1,600}\\s|\\r|[${FULL_WIDTH}](?![\u300d\u300f\uff09\u3011\u3015\u300b\u3009\u201d${FULL_WIDTH}])`, "g");
const SAYS_SOMETHING = /[\p{L}\p{N}\p{So}]/u;
/** A single letter with or without its point ("N.S.A."), or points that trail off. */
const OPEN_END = /(?:[ .][a-z]\.?|\u2026|\.{2,600}) {0,600}$/i;
/** The initial of a name ("W. Kensington"). */
const INITIAL = /^[A-Z]\. $/;
const LAST_WORD = /(?:^| )([^ ]{1,40})\. {0,600}$/;

/** Signs that open and that close what is said by somebody; the straight ones do both. */
const OPENS = /["\uff02\u201c\u201f\u201e\u2e42\u201a\u00ab\u2039\u2035-\u2037\u301d\u301f\u300c\u300e]/g;
const CLOSES = /["\uff02\u201d\u2019\u00bb\u203a\u2032-\u2034\u301e\u300d\u300f]/g;
/** What is said in one breath is no longer than this. */
const LONGEST_SPEECH = 280;
const LONGEST_ASIDE = 250;

/** Pieces that end where a sentence may end; one that says nothing belongs to the piece before it. */
function pieces(line: string): string[] {
  const out: string[] = [];
  let lead = "";
  let from = 0;
  const add = (piece: string): void => {
    if (piece === "") return;
    if (SAYS_SOMETHING.test(piece)) out.push(lead + piece);
    else if (out.length > 0) out[out.length - 1] += piece;
    else {
      lead += piece;
      return;
    }
    lead = "";
  };
  END.lastIndex = 0;
  for (let found = END.exec(line); found !== null; found = END.exec(line)) {
    add(line.slice(from, found.index + found[0].length));
    from = found.index + found[0].length;
  }
  add(line.slice(from));
  if (lead !== "") out.push(lead);
  return out;
}

/** Is a piece a sentence of its own, rather than cut at the point of an abbreviation? */
function isWhole(piece: string): boolean {
  if (!/\p{L}/u.test(piece) || OPEN_END.test(piece) || INITIAL.test(piece)) return false;
  const last = LAST_WORD.exec(piece)?.[1];
  return last === undefined || !ABBREVIATION.has(last.toLowerCase());
}

/** Joins pieces with those after them, as many as `joins` says for the piece at an index. */
function joined(some: readonly string[], joins: (some: readonly string[], at: number) => number): string[] {
  const out: string[] = [];
  for (let i = 0; i < some.length; i++) {
    const more = joins(some, i);
    out.push(some.slice(i, i + more + 1).join(""));
    i += more;
  }
  return out;
}

const count = (text: string | undefined, sign: RegExp): number => (text?.match(sign) ?? []).length;

/** He said "No. I will not." and left: a speech that is opened in one piece and closed in the next, or the one after it, is read as one. */
function speech(some: readonly string[], at: number): number {
  const opened = some[at]?.match(OPENS) ?? [];
  if (opened.length !== 1) return 0;
  const closed = some[at]?.match(CLOSES) ?? [];
  if (closed.length > 0 && closed[0] !== opened[0]) return 0;
  const [next = "", later = ""] = some.slice(at + 1, at + 3);
  if (count(next, CLOSES) === 1 && next.length < LONGEST_SPEECH) return 1;
  return count(later, CLOSES) === 1 && next.length + later.length < LONGEST_SPEECH ? 2 : 0;
}

/** (So is an aside. In brackets.) */
function aside(some: readonly string[], at: number): number {
  const next = some[at + 1] ?? "";
  return count(some[at], /[(\uff08]/g) === 1 && next.length < LONGEST_ASIDE && /[)\uff09]/.test(next) && !/[(\uff08]/.test(next) ? 1 : 0;
}

/** Splits a line of at most 600 characters into pieces that together are the line, white-space included. */
export function split(line: string): string[] {
  let open = "";
  const whole: string[] = [];
  const all = pieces(line);
  all.forEach((piece, i) => {
    open += piece;
    if (i + 1 < all.length && !isWhole(open)) return;
    whole.push(open);
    open = "";
  });
  return joined(joined(whole, speech), aside);
}
