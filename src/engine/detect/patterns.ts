import { Machine } from "../pattern/machine.ts";
import { programOf } from "../pattern/program.ts";
import type { Folded } from "../read/fold.ts";
import { unfold } from "../read/fold.ts";
import { CHECKS } from "./checks.ts";
import type { Gate, Runner } from "./gate.ts";
import type { Signal } from "./rows.ts";
import { withWays } from "./ways.ts";

/** No pattern marks one sentence more often than this: a flood of matches says no more than a few. */
const MOST = 12;

/** One for the text in lower case, one for the text with its capitals. */
const lower = new Machine();
const plain = new Machine();

/** A signal, and the place of its pattern among all. */
interface Found {
  readonly order: number;
  readonly signal: Signal;
}

/** Runs every pattern whose keys stand in the sentence; gives the signals in the order of their rows. */
export function runPatterns(folded: Folded, gate: Gate): Signal[] {
  const out: Found[] = [];
  lower.load(folded.lower);
  plain.load(folded.plain);
  for (const runner of gate.candidates(folded.lower)) run(runner, folded, out);
  return out.toSorted((a, b) => a.order - b.order).map(({ signal }) => signal);
}

/** Takes the matches of a pattern as a search from the left finds them: tried only where a key lets one start. */
function run(runner: Runner, folded: Folded, out: Found[]): void {
  const machine = runner.pattern.case ? plain : lower;
  const program = (runner.program ??= programOf(withWays(runner.pattern.source, runner.ways)));
  const { starts, count: size } = runner;
  if (size > 2) inOrder(starts, size);
  let count = 0;
  for (let i = 0, next = 0; i < size; i += 2) {
    const to = starts[i + 1] as number;
    for (let at = machine.seek(program, Math.max(next, starts[i] as number), to); at >= 0; at = machine.seek(program, next, to)) {
      next = at + 1;
      const end = machine.match(program, at);
      if (end < 0) continue;
      if (end === at || count++ === MOST) return;
      const narrowed = machine.spanEnd >= 0;
      note(runner, narrowed ? machine.spanStart : at, narrowed ? machine.spanEnd : end, folded, out);
      next = end;
    }
  }
}

/** Brings stretches into the order of their first places; nearly always they are. */
function inOrder(starts: number[], size: number): void {
  for (let i = 2; i < size; i += 2) {
    const from = starts[i] as number;
    if ((starts[i - 2] as number) <= from) continue;
    const to = starts[i + 1] as number;
    let j = i;
    for (; j > 0 && (starts[j - 2] as number) > from; j -= 2) {
      starts[j] = starts[j - 2] as number;
      starts[j + 1] = starts[j - 1] as number;
    }
    starts[j] = from;
    starts[j + 1] = to;
  }
}

function note({ row, order, pattern }: Runner, from: number, to: number, folded: Folded, out: Found[]): void {
  const check = row.check === undefined ? undefined : CHECKS[row.check];
  if (check !== undefined && !check((pattern.case ? folded.plain : folded.lower).slice(from, to))) return;
  out.push({ order, signal: { row, ...unfold(folded, from, to), certainty: row.certainty } });
}
