import type { Folded } from "../read/fold.ts";
import { unfold } from "../read/fold.ts";
import { isWordAt } from "./anchors.ts";
import { CHECKS } from "./checks.ts";
import type { Gate, Runner } from "./gate.ts";
import type { Signal } from "./rows.ts";

/** No pattern marks one sentence more often than this: a flood of matches says no more than a few. */
const MOST = 12;
/** Trying a pattern at one place costs as much as letting it search this many characters by itself. */
const TRY = 2;

/** Runs every pattern whose keys stand in the sentence. */
export function runPatterns(folded: Folded, gate: Gate): Signal[] {
  const out: Signal[] = [];
  for (const runner of gate.candidates(folded.lower)) run(runner, folded, out);
  return out;
}

/** Takes the matches of a pattern as a search from the left finds them: tried only where a key lets one start, unless that is nearly everywhere. */
function run(runner: Runner, folded: Folded, out: Signal[]): void {
  const text = runner.pattern.case ? folded.plain : folded.lower;
  const { starts, edge } = runner;
  let count = 0;
  if (runner.anywhere || tries(runner) * TRY > text.length) {
    const regex = (runner.global ??= new RegExp(runner.pattern.source, "g"));
    regex.lastIndex = 0;
    for (let found = regex.exec(text); found !== null && found[0] !== "" && count++ < MOST; found = regex.exec(text)) note(runner, found, folded, text, out);
    return;
  }
  const regex = stickyOf(runner);
  inOrder(starts);
  for (let i = 0, next = 0; i < starts.length; i += 2) {
    const to = starts[i + 1] ?? 0;
    for (let at = Math.max(next, starts[i] ?? 0); at <= to; at++) {
      next = at + 1;
      if (edge && isWordAt(text, at - 1) === isWordAt(text, at)) continue;
      regex.lastIndex = at;
      const found = regex.exec(text);
      if (found === null) continue;
      if (found[0] === "" || count++ === MOST) return;
      note(runner, found, folded, text, out);
      next = at + found[0].length;
      at = next - 1;
    }
  }
}

/** About how often a pattern will be tried: a third of all places are edges of words. */
function tries({ starts, edge }: Runner): number {
  let places = 0;
  for (let i = 0; i < starts.length; i += 2) places += (starts[i + 1] ?? 0) - (starts[i] ?? 0) + 1;
  return edge ? Math.max(places / 3, starts.length / 2) : places;
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

/** Positions of groups are asked for only of patterns that have one to mark, and where they have matched: the `d` flag is slow on every match. */
const stickyOf = (runner: Runner): RegExp => (runner.sticky ??= new RegExp(runner.pattern.source, runner.pattern.source.includes("(?<span>") ? "dy" : "y"));

function note(runner: Runner, found: RegExpExecArray, folded: Folded, text: string, out: Signal[]): void {
  const { row } = runner;
  let from = found.index;
  let to = from + found[0].length;
  if (found.groups?.["span"] !== undefined) {
    const sticky = stickyOf(runner);
    sticky.lastIndex = found.index;
    const at = (found.indices ?? sticky.exec(text)?.indices)?.groups?.["span"];
    if (at !== undefined) [from, to] = at;
  }
  const check = row.check === undefined ? undefined : CHECKS[row.check];
  if (check !== undefined && !check(text.slice(from, to))) return;
  out.push({ row, ...unfold(folded, from, to), certainty: row.certainty });
}
