import type { Program } from "../pattern/program.ts";
import { anchorOf, isWordAt, type Key } from "./anchors.ts";
import type { Pattern, Row } from "./rows.ts";

/** A pattern ready to run. */
export interface Runner {
  readonly row: Row;
  readonly pattern: Pattern;
  /** Place among all patterns. */
  readonly order: number;
  /** A match may start anywhere. */
  readonly anywhere: boolean;
  /** Every match starts at the edge of a word. */
  readonly edge: boolean;
  /** The turn of the gate in which `starts` was filled. */
  turn: number;
  /** Where a match may start in the text at hand: first and last place of each stretch, in turn. */
  starts: number[];
  program: Program | null;
}

/** A key of a pattern that is looked up. */
interface Entry extends Key {
  readonly runner: Runner;
}

const code = (text: string, at: number): number => text.charCodeAt(at) & 127;
/** The first three signs of what stands at a place, as a number; fewer where there are fewer. */
function gram(text: string, at: number, length: number): number {
  if (length === 1) return text.charCodeAt(at) | (1 << 28);
  return length === 2 ? code(text, at) | (code(text, at + 1) << 7) | (1 << 29) : code(text, at) | (code(text, at + 1) << 7) | (code(text, at + 2) << 14);
}
/** Longer than any word that a pattern knows. */
const LONGEST_WORD = 40;

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
};

/** Keys by their first signs. */
class Grams {
  private readonly byGram = new Map<number, Entry[]>();

  add(entry: Entry): void {
    push(this.byGram, gram(entry.text, 0, Math.min(3, entry.text.length)), entry);
  }

  hit(text: string, at: number, length: number, turn: Turn): void {
    const known = this.byGram.get(gram(text, at, length));
    if (known !== undefined) for (const entry of known) if (length < 3 ? entry.text.length === length && text.startsWith(entry.text, at) : text.startsWith(entry.text, at)) hit(entry, at, turn);
  }
}

/** One text on its way through the gate. */
interface Turn {
  readonly number: number;
  readonly touched: Runner[];
}

function hit({ runner, min, max }: Entry, at: number, turn: Turn): void {
  if (runner.turn !== turn.number) {
    runner.turn = turn.number;
    runner.starts.length = 0;
    turn.touched.push(runner);
  }
  runner.starts.push(at - max, at - min);
}

/** Finds, in one pass over a text, the patterns whose keys stand in it, and where they may start, so that most are never tried and the others in a few places only. */
export class Gate {
  private readonly always: Runner[] = [];
  private readonly digits: Entry[] = [];
  private readonly words = new Map<string, Entry[]>();
  private readonly starts = new Grams();
  private readonly anywhere = new Grams();
  private turns = 0;

  constructor(rows: readonly Row[]) {
    let order = 0;
    for (const row of rows)
      for (const pattern of row.patterns) {
        const anchor = anchorOf(pattern);
        const runner: Runner = { row, pattern, order: order++, anywhere: anchor === null, edge: anchor?.edge === true, turn: 0, starts: [], program: null };
        if (anchor === null) this.always.push(runner);
        else for (const key of anchor.keys) this.add({ ...key, runner });
      }
  }

  private add(entry: Entry): void {
    if (entry.kind === "digit") this.digits.push(entry);
    else if (entry.kind === "word") push(this.words, entry.text, entry);
    else (entry.kind === "start" ? this.starts : this.anywhere).add(entry);
  }

  /** The patterns that may match a lower-case text, in the order of their rows. */
  candidates(lower: string): Runner[] {
    const turn: Turn = { number: ++this.turns, touched: [...this.always] };
    for (let at = 0; at < lower.length; at++) {
      this.anywhere.hit(lower, at, 3, turn);
      if (!isWordAt(lower, at)) {
        if (lower.charCodeAt(at) === 32) continue;
        this.anywhere.hit(lower, at, 1, turn);
        this.anywhere.hit(lower, at, 2, turn);
        continue;
      }
      const c = lower.charCodeAt(at);
      if (c >= 48 && c <= 57) for (const entry of this.digits) hit(entry, at, turn);
      if (at > 0 && isWordAt(lower, at - 1)) continue;
      this.starts.hit(lower, at, 3, turn);
      this.starts.hit(lower, at, 2, turn);
      let end = at + 1;
      while (end - at < LONGEST_WORD && end < lower.length && isWordAt(lower, end)) end++;
      for (const entry of this.words.get(lower.slice(at, end)) ?? []) hit(entry, at, turn);
    }
    return turn.touched.toSorted((a, b) => a.order - b.order);
  }
}
