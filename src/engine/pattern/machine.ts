import { WHERE } from "./firsts.ts";
import { CHOICE, OP, WAY } from "./ops.ts";
import { SETS, type Program } from "./program.ts";
import { END, END_KIND, headOf, isIn, KIND_NUMBERS, kindOf } from "./sets.ts";

const isWordUnit = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || c === 95;

/**
 * Matches programs by trying and going back, as JavaScript's regular expressions do and with their results. Regular expressions of the browser's own
 * would be compiled to machine code, several hundred of them, at the first draft and for good; a program costs the bytes that it has.
 */
export class Machine {
  private units = new Uint16Array(1024);
  /** The head of each unit, and the END behind the last. */
  private heads = new Uint8Array(1025);
  /** 1 where a place is the edge of a word (ASCII, as in \b). */
  private edges = new Uint8Array(1025);
  /** Of each place, in which number of a program's firsts it is told whether a match may begin there, and by which bit. */
  private firsts = new Uint8Array(1025);
  private bits = new Uint8Array(1025);
  private length = 0;
  /** What to go back to: place in the program, place in the text, and how far a choice or a repetition had come (-1: neither). */
  private stack = new Int32Array(3 * 256);
  /** Where the last match's `span` lies; -1 where it has none. */
  spanStart = -1;
  spanEnd = -1;

  /** Takes a text in hand. */
  load(text: string): void {
    if (text.length > this.units.length) {
      this.units = new Uint16Array(2 * text.length);
      this.heads = new Uint8Array(2 * text.length + 1);
      this.edges = new Uint8Array(2 * text.length + 1);
      this.firsts = new Uint8Array(2 * text.length + 1);
      this.bits = new Uint8Array(2 * text.length + 1);
    }
    let before = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const word = isWordUnit(unit) ? 1 : 0;
      this.units[i] = unit;
      this.heads[i] = headOf(unit);
      this.place(i, kindOf(unit), before ^ word);
      before = word;
    }
    this.heads[text.length] = END;
    this.place(text.length, END_KIND, before);
    this.length = text.length;
  }

  private place(at: number, kind: number, edge: number): void {
    this.edges[at] = edge;
    this.firsts[at] = KIND_NUMBERS * (at === 0 ? WHERE.start : edge === 1 ? WHERE.edge : WHERE.inside) + (kind >> 5);
    this.bits[at] = kind & 31;
  }

  /** The first place from one on to another where a match may begin, by what stands there, or -1. */
  seek(program: Program, from: number, to: number): number {
    const { firsts, bits } = this;
    for (let at = from; at <= to; at++) if ((((program.firsts[firsts[at] as number] as number) >>> (bits[at] as number)) & 1) === 1) return at;
    return -1;
  }

  /** Where a match that begins at `at` ends, or -1. */
  match(program: Program, at: number): number {
    this.spanStart = this.spanEnd = -1;
    return this.run(program, 0, at, 0, -1);
  }

  private push(top: number, place: number, at: number, more: number): number {
    if (top + 3 > this.stack.length) {
      const wider = new Int32Array(2 * this.stack.length);
      wider.set(this.stack);
      this.stack = wider;
    }
    this.stack[top] = place;
    this.stack[top + 1] = at;
    this.stack[top + 2] = more;
    return top + 3;
  }

  /** Runs from a place; `floor` is how much of the stack belongs to others, `mustEnd` where the match has to end (-1: anywhere). */
  private run(program: Program, from: number, start: number, floor: number, mustEnd: number): number {
    const { code } = program;
    const { units, heads, length } = this;
    let top = floor;
    let place = from;
    let at = start;
    /** How far what is gone back to had come. */
    let come = -1;
    for (;;) {
      let fits = true;
      switch (code[place]) {
        case OP.text: {
          const to = place + 2 + (code[place + 1] as number);
          place += 2;
          while (place < to && at < length && units[at] === code[place]) {
            at++;
            place++;
          }
          fits = place === to;
          break;
        }
        case OP.set: {
          const set = SETS[code[place + 1] as number];
          const unit = at < length ? (units[at] as number) : -1;
          fits = set !== undefined && unit >= 0 && (unit < 128 ? set.ascii[unit] === 1 : isIn(set, unit));
          at++;
          place += 2;
          break;
        }
        case OP.choice: {
          // The next way that may go on with what stands here, and the one after it.
          const head = heads[at] as number;
          const half = 1 + (head >>> 4);
          const bit = 1 << (head & 15);
          const end = place + CHOICE + WAY * (code[place + 1] as number);
          let way = come < 0 ? place + CHOICE : come;
          come = -1;
          while (way < end && ((code[way + half] as number) & bit) === 0) way += WAY;
          if (way === end) {
            fits = false;
            break;
          }
          let other = way + WAY;
          while (other < end && ((code[other + half] as number) & bit) === 0) other += WAY;
          if (other < end) top = this.push(top, place, at, other);
          place += code[way] as number;
          break;
        }
        case OP.jump:
          place += 1 + (code[place + 1] as number);
          break;
        case OP.maybe: {
          const past = place + (code[place + 2] as number);
          const lazy = code[place + 1] === 1;
          top = this.push(top, lazy ? place + 3 : past, at, -1);
          place = lazy ? past : place + 3;
          break;
        }
        case OP.edge:
          fits = code[place + 1] === 0 ? at === 0 : code[place + 1] === 1 ? at === length : (this.edges[at] === 1) === (code[place + 1] === 2);
          place += 2;
          break;
        case OP.repeat: {
          const set = SETS[code[place + 1] as number];
          const min = code[place + 2] as number;
          const lazy = code[place + 4] === 1;
          // Gone back to: greedily one less than before, lazily one more. `more` is the nearest end, or the furthest.
          if (come >= 0) {
            if (lazy ? at >= length || set === undefined || !isIn(set, units[at] as number) : at <= come) {
              fits = false;
              break;
            }
            at += lazy ? 1 : -1;
            if (lazy ? at < come : at > come) top = this.push(top, place, at, come);
            come = -1;
            place += 5;
            break;
          }
          const least = at + min;
          const most = at + (code[place + 3] as number);
          const to = Math.min(lazy ? least : most, length);
          while (at < to) {
            const unit = units[at] as number;
            if (set === undefined || !(unit < 128 ? set.ascii[unit] === 1 : isIn(set, unit))) break;
            at++;
          }
          if (at < least) {
            fits = false;
            break;
          }
          if (lazy ? at < most : at > least) top = this.push(top, place, at, lazy ? most : least);
          place += 5;
          break;
        }
        case OP.spanStart:
          top = this.push(top, -1, this.spanStart, -1);
          this.spanStart = at;
          place += 1;
          break;
        case OP.spanEnd:
          top = this.push(top, -2, this.spanEnd, -1);
          this.spanEnd = at;
          place += 1;
          break;
        case OP.look:
          fits = this.looks(program, place, at, top) !== (code[place + 1] === 1);
          place += code[place + 5] as number;
          break;
        case OP.beside: {
          const set = SETS[code[place + 3] as number];
          const beside = code[place + 2] === 1 ? at - 1 : at;
          fits = (set !== undefined && beside >= 0 && beside < length && isIn(set, units[beside] as number)) !== (code[place + 1] === 1);
          place += 4;
          break;
        }
        default:
          if (mustEnd < 0 || at === mustEnd) return at;
          fits = false;
      }
      if (fits) continue;
      // Back to the last place where it could have gone another way.
      for (;;) {
        if (top === floor) return -1;
        top -= 3;
        place = this.stack[top] as number;
        at = this.stack[top + 1] as number;
        come = this.stack[top + 2] as number;
        if (place >= 0) break;
        if (place === -1) this.spanStart = at;
        else this.spanEnd = at;
      }
    }
  }

  private looks(program: Program, place: number, at: number, floor: number): boolean {
    const { code } = program;
    if (code[place + 2] === 0) return this.run(program, place + 6, at, floor, -1) >= 0;
    for (let width = code[place + 3] as number; width <= (code[place + 4] as number) && width <= at; width++) if (this.run(program, place + 6, at - width, floor, at) >= 0) return true;
    return false;
  }
}
