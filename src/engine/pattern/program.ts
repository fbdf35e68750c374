import { firstsOf } from "./firsts.ts";
import { CHOICE, EDGES, OP, WAY } from "./ops.ts";
import { plainEnd } from "./plain.ts";
import { ANY, END, escapedSet, headOf, rangesOf, setOf, type CharSet } from "./sets.ts";

/** A pattern as numbers. */
export interface Program {
  readonly code: Uint16Array;
  /** What a match may begin with, as `firstsOf` has it. */
  readonly firsts: Int32Array;
}

/** The sets of all programs, by their numbers. */
export const SETS: CharSet[] = [];
/** Numbers of sets by how they are written: most are written many times. */
const numbers = new Map<string, number>();
/** The bit of the heads that says: it may match nothing. */
const NONE = 1 << END;
const orAll = (heads: number): number => ((heads & NONE) === 0 ? heads : -1);
/** Where programs are written before they are cut out: none may be longer. */
const page = new Uint16Array(0xffff);

/**
 * Compiles the part of JavaScript's regular expressions (no flags) that rules are written in: literals, classes, groups, bounded repetitions, edges and looks;
 * one named group, `span`, is kept, names of others say nothing. Throws SyntaxError on anything else (backreferences, repetitions without an end, other escapes),
 * RangeError where the program would be too long. One thing differs: what is repeated and may match nothing before it tries to match something may do so, where
 * the standard has it try on.
 */
export const programOf = (source: string): Program => new Compiler(source).whole();

/** Reads a source once, from left to right, and writes its program as it goes. */
class Compiler {
  private readonly source: string;
  /** The place in the source, and how much of the page is written. */
  private at = 0;
  private end = 0;
  /** What the piece read last may begin with (and NONE where it may match nothing), and how few and how many units it matches. */
  private heads = 0;
  private min = 0;
  private max = 0;
  /** Of each way of the choices that are open: where it is written, its heads, and where the way on from it is to be written. */
  private readonly ways: number[] = [];

  constructor(source: string) {
    this.source = source;
  }

  whole(): Program {
    this.choice();
    if (this.at < this.source.length) this.fail("a bracket that nothing opens");
    this.put(OP.done);
    this.grow(0);
    const code = page.slice(0, this.end);
    return { code, firsts: firstsOf(code, SETS) };
  }

  private fail(what: string): never {
    throw new SyntaxError(`${what} at ${this.at} of ${this.source}`);
  }

  private put(number: number): void {
    page[this.end++] = number;
  }

  /** Takes more of the page. */
  private grow(size: number): void {
    this.end += size;
    if (this.end > page.length) throw new RangeError(`too long a pattern: ${this.source}`);
  }

  /** Makes room before what was written from a place on. */
  private shift(from: number, room: number): void {
    const { end } = this;
    this.grow(room);
    page.copyWithin(from + room, from, end);
  }

  private is(sign: string): boolean {
    return this.source[this.at] === sign;
  }

  private take(sign: string): boolean {
    const is = this.source.startsWith(sign, this.at);
    if (is) this.at += sign.length;
    return is;
  }

  private found(heads: number, min: number, max: number): void {
    this.heads = heads;
    this.min = min;
    this.max = max;
  }

  private choice(): void {
    const start = this.end;
    const { ways } = this;
    const first = ways.length;
    this.sequence();
    if (!this.is("|")) return;
    let { heads, min, max } = this;
    ways.push(start, heads);
    while (this.take("|")) {
      this.put(OP.jump);
      ways.push(this.end);
      this.put(0);
      const way = this.end;
      this.sequence();
      ways.push(way, this.heads);
      heads |= this.heads;
      min = Math.min(min, this.min);
      max = Math.max(max, this.max);
    }
    ways.push(0);
    const count = (ways.length - first) / 3;
    const room = CHOICE + WAY * count;
    this.shift(start, room);
    page[start] = OP.choice;
    page[start + 1] = count;
    for (let i = 0, to = start + CHOICE; i < count; i++, to += WAY) {
      const of = first + 3 * i;
      const own = orAll(ways[of + 1] as number);
      const on = (ways[of + 2] as number) + room;
      page[to] = room + (ways[of] as number) - start;
      page[to + 1] = own & 0xffff;
      page[to + 2] = own >>> 16;
      if (i + 1 < count) page[on] = this.end - on;
    }
    ways.length = first;
    this.found(heads, min, max);
  }

  private sequence(): void {
    let heads = NONE;
    let min = 0;
    let max = 0;
    for (let sign = this.source[this.at]; sign !== undefined && sign !== "|" && sign !== ")"; sign = this.source[this.at]) {
      const from = this.end;
      this.atom(sign);
      if (this.is("?") || this.is("{")) this.repeated(from);
      // What may match nothing lets the next one begin.
      if ((heads & NONE) !== 0) heads = (heads & ~NONE) | this.heads;
      min += this.min;
      max += this.max;
    }
    this.found(heads, min, max);
  }

  /** Repeats what was written from a place on. */
  private repeated(from: number): void {
    const isMaybe = this.is("?");
    this.at++;
    const least = isMaybe ? 0 : this.number();
    const most = isMaybe ? 1 : this.take(",") ? this.number() : least;
    if (!isMaybe && (!this.take("}") || least < 0 || most < least)) this.fail("a repetition without bounds");
    const lazy = this.take("?") ? 1 : 0;
    if (this.end - from === 2 && page[from] === OP.set) {
      page[from] = OP.repeat;
      this.put(least);
      this.put(most);
      this.put(lazy);
    } else this.copies(from, least, most, lazy);
    this.found(least === 0 ? this.heads | NONE : this.heads, this.min * least, this.max * most);
  }

  private copies(from: number, least: number, most: number, lazy: number): void {
    const size = this.end - from;
    if (least === 0) this.shift(from, 3);
    const model = least === 0 ? from + 3 : from;
    this.end = from;
    this.grow(least * size + (most - least) * (size + 3));
    for (let i = 1; i < least; i++) page.copyWithin(from + i * size, model, model + size);
    for (let to = from + least * size; to < this.end; to += size + 3) {
      if (to + 3 !== model) page.copyWithin(to + 3, model, model + size);
      page[to] = OP.maybe;
      page[to + 1] = lazy;
      page[to + 2] = this.end - to;
    }
  }

  /** A number of at most four digits; -1 where none stands here. */
  private number(): number {
    let number = -1;
    for (let i = 0; i < 4; i++) {
      const digit = this.source.charCodeAt(this.at) - 48;
      if (!(digit >= 0 && digit <= 9)) break;
      number = 10 * Math.max(number, 0) + digit;
      this.at++;
    }
    return number;
  }

  private atom(sign: string): void {
    switch (sign) {
      case "(":
        this.at++;
        return this.group();
      case "[":
        return this.charClass();
      case "\\":
        return this.escaped();
      case ".":
        this.at++;
        return this.set(".", () => ANY);
      case "^":
        return this.edge("start");
      case "$":
        return this.edge("end");
      default:
        return this.text();
    }
  }

  private edge(of: (typeof EDGES)[number]): void {
    this.at++;
    this.put(OP.edge);
    this.put(EDGES.indexOf(of));
    this.found(NONE, 0, 0);
  }

  private escaped(): void {
    this.at++;
    const sign = this.source.charAt(this.at);
    if (sign === "b" || sign === "B") return this.edge(sign === "b" ? "word" : "no-word");
    const known = escapedSet(sign);
    if (known !== null) {
      this.at++;
      return this.set(`\\${sign}`, () => known);
    }
    const unit = this.escapedUnit();
    this.put(OP.text);
    this.put(1);
    this.put(unit);
    this.found(1 << headOf(unit), 1, 1);
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

  private text(): void {
    const from = this.at;
    const to = plainEnd(this.source, from);
    if (to === from) this.fail(`"${this.source.charAt(from)}" out of place`);
    this.put(OP.text);
    this.put(to - from);
    const place = this.end - from;
    this.grow(to - from);
    for (let i = from; i < to; i++) page[place + i] = this.source.charCodeAt(i);
    this.at = to;
    this.found(1 << headOf(this.source.charCodeAt(from)), to - from, to - from);
  }

  private group(): void {
    const look = this.take("?=") ? AHEAD : this.take("?!") ? NOT_AHEAD : this.take("?<=") ? BEHIND : this.take("?<!") ? NOT_BEHIND : null;
    if (look !== null) return this.look(look.not, look.back);
    let span = false;
    if (!this.take("?:") && this.take("?<")) {
      const end = this.source.indexOf(">", this.at);
      span = this.source.slice(this.at, end) === "span";
      this.at = end + 1;
    }
    if (span) this.put(OP.spanStart);
    this.inner();
    if (span) this.put(OP.spanEnd);
  }

  private inner(): void {
    this.choice();
    if (!this.take(")")) this.fail("an open group");
  }

  private look(not: number, back: number): void {
    const from = this.end;
    for (const number of [OP.look, not, back, 0, 0, 0]) this.put(number);
    this.inner();
    const unit = page[from + 6] === OP.text && page[from + 7] === 1 ? (page[from + 8] as number) : -1;
    if (unit >= 0 ? this.end === from + 9 : page[from + 6] === OP.set && this.end === from + 8) {
      page[from] = OP.beside;
      page[from + 3] = unit < 0 ? (page[from + 7] as number) : this.setNumber(`=${String.fromCharCode(unit)}`, () => setOf([unit, unit]));
      this.end = from + 4;
    } else {
      this.put(OP.done);
      page[from + 3] = this.min;
      page[from + 4] = this.max;
      page[from + 5] = this.end - from;
    }
    this.found(NONE, 0, 0);
  }

  /** The number of a class: most are written many times and read once. */
  private charClass(): void {
    const from = this.at++;
    while (!this.is("]")) {
      this.at += this.is("\\") ? 2 : 1;
      if (this.at >= this.source.length) this.fail("an open class");
    }
    const to = this.at + 1;
    this.set(this.source.slice(from, to), () => this.units(from + 1));
    this.at = to;
  }

  private setNumber(written: string, make: () => CharSet): number {
    let number = numbers.get(written);
    if (number === undefined) {
      number = SETS.push(make()) - 1;
      numbers.set(written, number);
    }
    return number;
  }

  private set(written: string, make: () => CharSet): void {
    const number = this.setNumber(written, make);
    this.put(OP.set);
    this.put(number);
    this.found((SETS[number] as CharSet).heads, 1, 1);
  }

  /** What stands in a class, from behind its opening bracket on. */
  private units(from: number): CharSet {
    this.at = from;
    const others = this.take("^");
    const ranges: number[] = [];
    while (!this.is("]")) {
      const known = this.is("\\") ? rangesOf(this.source.charAt(this.at + 1)) : [];
      if (known.length > 0) {
        this.at += 2;
        ranges.push(...known);
        continue;
      }
      const first = this.unit();
      const isRange = this.is("-") && this.source[this.at + 1] !== "]";
      if (isRange) this.at++;
      ranges.push(first, isRange ? this.unit() : first);
    }
    return setOf(ranges, others);
  }

  /** A unit of a class. */
  private unit(): number {
    return this.take("\\") ? this.escapedUnit() : this.source.charCodeAt(this.at++);
  }
}

const AHEAD = { back: 0, not: 0 };
const NOT_AHEAD = { back: 0, not: 1 };
const BEHIND = { back: 1, not: 0 };
const NOT_BEHIND = { back: 1, not: 1 };
