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

/** Runs every pattern whose keys stand in the sentence. */
export function runPatterns(folded: Folded, gate: Gate): Signal[] {
  const out: Signal[] = [];
  lower.load(folded.lower);
  plain.load(folded.plain);
  for (const runner of gate.candidates(folded.lower)) run(runner, folded, out);
  return out;
}

/** Takes the matches of a pattern as a search from the left finds them: tried only where a key lets one start. */
function run(runner: Runner, folded: Folded, out: Signal[]): void {
  const text = runner.pattern.case ? folded.plain : folded.lower;
  const machine = runner.pattern.case ? plain : lower;
  const program = (runner.program ??= programOf(withWays(runner.pattern.source, runner.ways)));
  const { edge, starts } = runner;
  inOrder(starts);
  let count = 0;
  for (let i = 0, next = 0; i < starts.length; i += 2) {
    const to = starts[i + 1] ?? 0;
    for (let at = Math.max(next, starts[i] ?? 0); at <= to; at++) {
      next = at + 1;
      if (edge && !machine.isEdge(at)) continue;
      const end = machine.match(program, at);
      if (end < 0) continue;
      if (end === at || count++ === MOST) return;
      const narrowed = machine.spanEnd >= 0;
      note(runner, narrowed ? machine.spanStart : at, narrowed ? machine.spanEnd : end, folded, text, out);
      next = end;
      at = next - 1;
    }
  }
}

/** Brings stretches into the order of their first places; nearly always they are. */
function inOrder(starts: number[]): void {
  for (let i = 2; i < starts.length; i += 2) {
    const from = starts[i] ?? 0;
    const to = starts[i + 1] ?? 0;
    let j = i;
    for (; j > 0 && (starts[j - 2] ?? 0) > from; j -= 2) {
      starts[j] = starts[j - 2] ?? 0;
      starts[j + 1] = starts[j - 1] ?? 0;
    }
    starts[j] = from;
    starts[j + 1] = to;
  }
}

function note({ row }: Runner, from: number, to: number, folded: Folded, text: string, out: Signal[]): void {
  const check = row.check === undefined ? undefined : CHECKS[row.check];
  if (check !== undefined && !check(text.slice(from, to))) return;
  out.push({ row, ...unfold(folded, from, to), certainty: row.certainty });
}
