import type { Program } from "../pattern/program.ts";
import { isAnywhere } from "./anchors.ts";
import { Keys } from "./keys.ts";
import type { Pattern, Row } from "./rows.ts";
import { wayAt } from "./ways.ts";

/** A pattern ready to run. */
export interface Runner {
  readonly row: Row;
  readonly pattern: Pattern;
  /** Place among all patterns. */
  readonly order: number;
  /** Where a match may start in the text at hand: first and last place of each stretch, in turn; what stands behind the first `count` numbers is of texts before. */
  readonly starts: number[];
  count: number;
  /** The turn of the gate in which `starts` was filled. */
  turn: number;
  /** The ways of the pattern whose keys have stood in a text so far, in order (src/engine/detect/ways.ts). */
  readonly ways: number[];
  /** Compiled when it is first needed, with these ways. */
  program: Program | null;
}

/** Finds, in one pass over a text, the patterns whose keys stand in it, and where they may start, so that most are never tried and the others in a few places only. */
export class Gate {
  private readonly runners: readonly Runner[];
  /** Those that may match anywhere. */
  private readonly always: readonly Runner[];
  private readonly keys: Keys;
  private turns = 0;
  private touched: Runner[] = [];

  constructor(rows: readonly Row[]) {
    const patterns = rows.flatMap((row) => row.patterns.map((pattern) => ({ row, pattern })));
    this.runners = patterns.map(({ row, pattern }, order) => ({ row, pattern, order, starts: [], count: 0, turn: 0, ways: [], program: null }));
    this.always = this.runners.filter(({ pattern }) => isAnywhere(pattern));
    this.keys = new Keys(patterns.map(({ pattern }) => pattern), (pattern, place) => this.open(this.runners[pattern] as Runner, place));
  }

  /** Opens the way in which a key of a pattern lies. */
  private open(runner: Runner, place: number): void {
    const way = wayAt(runner.pattern.source, place);
    if (way === 0 || runner.ways.includes(way)) return;
    runner.ways.push(way);
    runner.ways.sort((a, b) => a - b);
    runner.program = null;
  }

  /** The patterns that may match a lower-case text, in no order. */
  candidates(lower: string): readonly Runner[] {
    this.turns += 1;
    this.touched = [];
    for (const runner of this.always) this.hit(runner, 0, lower.length);
    this.keys.find(lower, this.found);
    return this.touched;
  }

  private readonly found = (pattern: number, from: number, to: number): void => this.hit(this.runners[pattern] as Runner, from, to);

  private hit(runner: Runner, from: number, to: number): void {
    if (runner.turn !== this.turns) {
      runner.turn = this.turns;
      runner.count = 0;
      this.touched.push(runner);
    }
    runner.starts[runner.count++] = from;
    runner.starts[runner.count++] = to;
  }
}
