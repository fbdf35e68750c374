import type { Program } from "../pattern/program.ts";
import { isAnywhere, startsAtEdge } from "./anchors.ts";
import { Keys } from "./keys.ts";
import type { Pattern, Row } from "./rows.ts";
import { wayAt } from "./ways.ts";

/** A pattern ready to run. */
export interface Runner {
  readonly row: Row;
  readonly pattern: Pattern;
  /** Place among all patterns. */
  readonly order: number;
  /** Every match starts at the edge of a word. */
  readonly edge: boolean;
  /** Where a match may start in the text at hand: first and last place of each stretch, in turn. */
  readonly starts: number[];
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

  constructor(rows: readonly Row[]) {
    const patterns = rows.flatMap((row) => row.patterns.map((pattern) => ({ row, pattern })));
    this.runners = patterns.map(({ row, pattern }, order) => ({ row, pattern, order, edge: startsAtEdge(pattern), starts: [], turn: 0, ways: [], program: null }));
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

  /** The patterns that may match a lower-case text, in the order of their rows. */
  candidates(lower: string): Runner[] {
    const turn = ++this.turns;
    const touched: Runner[] = [];
    const hit = (runner: Runner, from: number, to: number): void => {
      if (runner.turn !== turn) {
        runner.turn = turn;
        runner.starts.length = 0;
        touched.push(runner);
      }
      runner.starts.push(from, to);
    };
    for (const runner of this.always) hit(runner, 0, lower.length);
    this.keys.find(lower, (pattern, from, to) => hit(this.runners[pattern] as Runner, from, to));
    return touched.toSorted((a, b) => a.order - b.order);
  }
}
