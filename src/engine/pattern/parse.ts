import { ANY, END, escapedSet, headOf, rangesOf, setOf, type CharSet } from "./sets.ts";

/** What a node may begin with, as `headOf` has it; the bit of the END where it may match nothing. */
interface Begins {
  readonly heads: number;
}
/** A pattern as a tree. `from` and `to` of a text are places in the source. */
export type Node = Begins & (
  | { readonly kind: "text"; readonly from: number; readonly to: number }
  | { readonly kind: "set"; readonly set: CharSet }
  | { readonly kind: "edge"; readonly of: "start" | "end" | "word" | "no-word" }
  | { readonly kind: "sequence"; readonly all: readonly Node[] }
  | { readonly kind: "choice"; readonly all: readonly Node[] }
  | { readonly kind: "span"; readonly inner: Node }
  | { readonly kind: "look"; readonly inner: Node; readonly back: boolean; readonly not: boolean }
  | { readonly kind: "times"; readonly inner: Node; readonly min: number; readonly max: number; readonly lazy: boolean }
);

const NONE = 1 << END;
const START: Node = { kind: "edge", of: "start", heads: NONE };
const ENDS: Node = { kind: "edge", of: "end", heads: NONE };
const WORD: Node = { kind: "edge", of: "word", heads: NONE };
const NO_WORD: Node = { kind: "edge", of: "no-word", heads: NONE };
const setNode = (set: CharSet): Node => ({ kind: "set", set, heads: set.heads });
const DOT = setNode(ANY);
const NOTHING: Node = { kind: "sequence", all: [], heads: NONE };

const PLAIN = /[^\\^$.*+?()[\]{}|]{0,9999}/y;
/** Where the signs that stand for themselves end that stand together from a place of a source on; what is repeated is the last of them alone. */
export function plainEnd(source: string, from: number): number {
  PLAIN.lastIndex = from;
  PLAIN.test(source);
  const end = PLAIN.lastIndex;
  return end - from > 1 && (source[end] === "?" || source[end] === "{") ? end - 1 : end;
}
/** Classes by what stands between their brackets: most are written many times. */
const classes = new Map<string, CharSet>();

/**
 * Reads the part of JavaScript's regular expressions (no flags) that rules are written in: literals, classes, groups, bounded repetitions, edges and looks;
 * one named group, `span`, is kept, names of others say nothing. Throws SyntaxError on anything else: backreferences, repetitions without an end, other escapes. One thing differs: what is repeated and may match
 * nothing before it tries to match something may do so, where the standard has it try on.
 */
export const parse = (source: string): Node => new Parser(source).whole();

/** What nodes in a row begin with: those that may match nothing let the next one begin. */
function inTurn(all: readonly Node[]): number {
  let mask = 0;
  for (const { heads } of all) {
    mask |= heads & ~NONE;
    if ((heads & NONE) === 0) return mask;
  }
  return mask | NONE;
}

class Parser {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  whole(): Node {
    const whole = this.choice();
    return this.at < this.source.length ? this.fail("a bracket that nothing opens") : whole;
  }

  private fail(what: string): never {
    throw new SyntaxError(`${what} at ${this.at} of ${this.source}`);
  }

  private take(sign: string): boolean {
    if (!this.source.startsWith(sign, this.at)) return false;
    this.at += sign.length;
    return true;
  }

  private choice(): Node {
    const first = this.sequence();
    if (this.source[this.at] !== "|") return first;
    const all = [first];
    while (this.take("|")) all.push(this.sequence());
    return { kind: "choice", all, heads: all.reduce((mask, { heads }) => mask | heads, 0) };
  }

  private sequence(): Node {
    let first: Node | null = null;
    let all: Node[] | null = null;
    for (let sign = this.source[this.at]; sign !== undefined && sign !== "|" && sign !== ")"; sign = this.source[this.at]) {
      const one = this.repeated(this.atom(sign));
      if (first === null) first = one;
      else (all ??= [first]).push(one);
    }
    return all === null ? (first ?? NOTHING) : { kind: "sequence", all, heads: inTurn(all) };
  }

  private repeated(inner: Node): Node {
    const sign = this.source[this.at];
    if (sign !== "?" && sign !== "{") return inner;
    this.at++;
    const [min, max] = sign === "?" ? [0, 1] : this.bounds();
    return { kind: "times", inner, min, max, lazy: this.take("?"), heads: min === 0 ? inner.heads | NONE : inner.heads };
  }

  /** The bounds before a closing brace. */
  private bounds(): [number, number] {
    const end = this.source.indexOf("}", this.at);
    const bounds = /^(\d{1,4})(?:,(\d{1,4}))?$/.exec(this.source.slice(this.at, end));
    if (bounds === null) return this.fail("a repetition without bounds");
    this.at = end + 1;
    return [Number(bounds[1]), Number(bounds[2] ?? bounds[1])];
  }

  private atom(sign: string): Node {
    switch (sign) {
      case "(":
        this.at++;
        return this.group();
      case "[":
        this.at++;
        return setNode(this.charClass());
      case "\\":
        this.at++;
        return this.escaped();
      case ".":
        this.at++;
        return DOT;
      case "^":
        this.at++;
        return START;
      case "$":
        this.at++;
        return ENDS;
      default:
        return this.text();
    }
  }

  private escaped(): Node {
    const sign = this.source.charAt(this.at);
    const set = escapedSet(sign);
    if (set !== null || sign === "b" || sign === "B") {
      this.at++;
      return set !== null ? setNode(set) : sign === "b" ? WORD : NO_WORD;
    }
    const from = this.at;
    const code = this.escapedUnit();
    return sign === "u" ? setNode(setOf([code, code])) : { kind: "text", from, to: this.at, heads: 1 << headOf(code) };
  }

  /** The unit that an escape other than of a set stands for. */
  private escapedUnit(): number {
    const sign = this.source.charAt(this.at);
    if (sign === "u") {
      this.at += 5;
      return Number.parseInt(this.source.slice(this.at - 4, this.at), 16);
    }
    if (/^[a-z0-9]?$/.test(sign)) this.fail(`unknown escape "${sign}"`);
    return this.source.charCodeAt(this.at++);
  }

  private text(): Node {
    const from = this.at;
    this.at = plainEnd(this.source, from);
    if (this.at === from) this.fail(`"${this.source.charAt(from)}" out of place`);
    return { kind: "text", from, to: this.at, heads: 1 << headOf(this.source.charCodeAt(from)) };
  }

  private group(): Node {
    const look = this.take("?=") ? AHEAD : this.take("?!") ? NOT_AHEAD : this.take("?<=") ? BEHIND : this.take("?<!") ? NOT_BEHIND : null;
    let span = false;
    if (look === null && !this.take("?:") && this.take("?<")) {
      const end = this.source.indexOf(">", this.at);
      span = this.source.slice(this.at, end) === "span";
      this.at = end + 1;
    }
    const inner = this.choice();
    if (!this.take(")")) this.fail("an open group");
    return look !== null ? { kind: "look", inner, ...look, heads: NONE } : span ? { kind: "span", inner, heads: inner.heads } : inner;
  }

  private charClass(): CharSet {
    const from = this.at;
    const others = this.take("^");
    const ranges: number[] = [];
    while (!this.take("]")) {
      if (this.at >= this.source.length) this.fail("an open class");
      const known = this.source[this.at] === "\\" ? rangesOf(this.source.charAt(this.at + 1)) : [];
      if (known.length > 0) {
        this.at += 2;
        ranges.push(...known);
        continue;
      }
      const first = this.unit();
      const isRange = this.source[this.at] === "-" && this.source[this.at + 1] !== "]";
      if (isRange) this.at++;
      ranges.push(first, isRange ? this.unit() : first);
    }
    const name = this.source.slice(from, this.at);
    const set = classes.get(name) ?? setOf(ranges, others);
    classes.set(name, set);
    return set;
  }

  /** A unit of a class. */
  private unit(): number {
    return this.take("\\") ? this.escapedUnit() : this.source.charCodeAt(this.at++);
  }
}

const AHEAD = { back: false, not: false };
const NOT_AHEAD = { back: false, not: true };
const BEHIND = { back: true, not: false };
const NOT_BEHIND = { back: true, not: true };
