import { parse, type Node } from "./parse.ts";
import { END, type CharSet } from "./sets.ts";

/** What a machine does at one place of a program, and the numbers that follow it there. */
export const OP = {
  /** It has matched. */
  done: 0,
  /** Two places in the source: what stands between them. */
  text: 1,
  /** A set. */
  set: 2,
  /** A set, least times, most times, 1 where as few as may be. */
  repeat: 3,
  /** One of EDGES. */
  edge: 4,
  /** Two places to go on from, the first before the second. */
  either: 5,
  /** A place to go on from. */
  jump: 6,
  /** For each head a place in the program, where the places of the ways that may go on with it stand in their order, 0 after the last. */
  choice: 7,
  spanStart: 8,
  spanEnd: 9,
  /** 1 where it must not match, 1 where it looks back, least and most width where it does, a place past it. */
  look: 10,
} as const;
export const EDGES = ["start", "end", "word", "no-word"] as const;
/** So many ways are tried one by one; more are looked up by what comes next. */
const FEW = 4;
const HEADS = END + 1;

/** A pattern as numbers. */
export interface Program {
  readonly source: string;
  readonly code: Uint16Array;
  readonly sets: readonly CharSet[];
  /** What a match may begin with, as `headOf` has it: a bit each. */
  readonly heads: number;
}

/** Where programs are written before they are cut out: none may be longer. */
const page = new Uint16Array(0xffff);

/** Compiles a source. Throws as `parse` does, and RangeError where the program would be too long. */
export function programOf(source: string): Program {
  const tree = parse(source);
  const writer = new Writer(source);
  writer.write(tree);
  return { source, code: writer.done(), sets: writer.sets, heads: (tree.heads & (1 << END)) === 0 ? tree.heads : -1 };
}

class Writer {
  readonly sets: CharSet[] = [];
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** The program: what was written, and an end. */
  done(): Uint16Array {
    this.put(OP.done);
    if (this.at > page.length) throw new RangeError(`too long a pattern: ${this.source}`);
    return page.slice(0, this.at);
  }

  write(node: Node): void {
    switch (node.kind) {
      case "text":
        this.put(OP.text);
        this.put(node.from);
        return this.put(node.to);
      case "set":
        this.put(OP.set);
        return this.put(this.number(node.set));
      case "edge":
        this.put(OP.edge);
        return this.put(EDGES.indexOf(node.of));
      case "sequence":
        for (const one of node.all) this.write(one);
        return;
      case "choice":
        return this.choice(node.all);
      case "span":
        this.put(OP.spanStart);
        this.write(node.inner);
        return this.put(OP.spanEnd);
      case "look":
        return this.look(node);
      default:
        return this.times(node);
    }
  }

  private put(number: number): void {
    page[this.at++] = number;
  }

  /** Leaves room for a number that is known later. */
  private gap(): number {
    return this.at++;
  }

  private number(set: CharSet): number {
    const known = this.sets.indexOf(set);
    return known < 0 ? this.sets.push(set) - 1 : known;
  }

  private choice(all: readonly Node[]): void {
    const ends: number[] = [];
    const way = (node: Node): void => {
      this.write(node);
      this.put(OP.jump);
      ends.push(this.gap());
    };
    if (all.length <= FEW) {
      all.forEach((node, i) => {
        if (i === all.length - 1) return this.write(node);
        this.put(OP.either);
        const other = this.at + 1;
        page[this.at] = this.at + 2;
        this.at += 2;
        way(node);
        page[other] = this.at;
      });
    } else {
      this.put(OP.choice);
      const heads = this.at;
      const places = this.lists(all, heads);
      all.forEach((node, i) => {
        for (const place of places[i] ?? []) page[place] = this.at;
        way(node);
      });
    }
    for (const end of ends) page[end] = this.at;
  }

  /** Writes the lists of the ways by head; gives the places where the place of each way belongs. */
  private lists(all: readonly Node[], heads: number): number[][] {
    const lists: number[][] = Array.from({ length: HEADS }, () => []);
    all.forEach(({ heads: mask }, i) => {
      const own = (mask & (1 << END)) === 0 ? mask : -1;
      for (let left = own; left !== 0; left &= left - 1) lists[END - Math.clz32(left & -left)]?.push(i);
    });
    const places: number[][] = all.map(() => []);
    this.at = heads + HEADS;
    const nothing = this.at;
    this.put(0);
    lists.forEach((list, head) => {
      page[heads + head] = list.length === 0 ? nothing : this.at;
      for (const i of list) places[i]?.push(this.gap());
      if (list.length > 0) this.put(0);
    });
    return places;
  }

  private look({ inner, not, back }: Node & { kind: "look" }): void {
    const { min, max } = back ? widthOf(inner) : NO_WIDTH;
    for (const number of [OP.look, not ? 1 : 0, back ? 1 : 0, min, max]) this.put(number);
    const past = this.gap();
    this.write(inner);
    this.put(OP.done);
    page[past] = this.at;
  }

  private times({ inner, min, max, lazy }: Node & { kind: "times" }): void {
    if (inner.kind === "set") {
      for (const number of [OP.repeat, this.number(inner.set), min, max, lazy ? 1 : 0]) this.put(number);
      return;
    }
    for (let i = 0; i < min; i++) this.write(inner);
    const skips: number[] = [];
    for (let i = min; i < max; i++) {
      this.put(OP.either);
      const [go, skip] = lazy ? [this.at + 1, this.at] : [this.at, this.at + 1];
      this.at += 2;
      page[go] = this.at;
      skips.push(skip);
      this.write(inner);
    }
    for (const skip of skips) page[skip] = this.at;
  }
}

/** How few and how many units a node matches. */
interface Width {
  readonly min: number;
  readonly max: number;
}
const NO_WIDTH: Width = { min: 0, max: 0 };
function widthOf(node: Node): Width {
  switch (node.kind) {
    case "text":
      return { min: node.to - node.from, max: node.to - node.from };
    case "set":
      return { min: 1, max: 1 };
    case "sequence":
      return node.all.map(widthOf).reduce((sum, one) => ({ min: sum.min + one.min, max: sum.max + one.max }), NO_WIDTH);
    case "choice": {
      const each = node.all.map(widthOf);
      return { min: Math.min(...each.map(({ min }) => min)), max: Math.max(...each.map(({ max }) => max)) };
    }
    case "span":
      return widthOf(node.inner);
    case "times": {
      const { min, max } = widthOf(node.inner);
      return { min: min * node.min, max: max * node.max };
    }
    default:
      return NO_WIDTH;
  }
}
