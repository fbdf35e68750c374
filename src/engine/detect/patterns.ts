import type { Folded } from "../read/fold.ts";
import { unfold } from "../read/fold.ts";
import { CHECKS } from "./checks.ts";
import type { Gate, Runner } from "./gate.ts";
import type { Signal } from "./rows.ts";

/** No pattern marks one sentence more often than this: a flood of matches says no more than a few. */
const MOST = 12;

/** Runs every pattern row whose key words occur in the sentence. */
export function runPatterns(folded: Folded, gate: Gate): Signal[] {
  const out: Signal[] = [];
  for (const runner of gate.candidates(folded.lower)) run(runner, folded, out);
  return out;
}

function run(runner: Runner, folded: Folded, out: Signal[]): void {
  const { row, pattern } = runner;
  const text = pattern.case ? folded.plain : folded.lower;
  const regex = (runner.regex ??= new RegExp(pattern.source, "g"));
  regex.lastIndex = 0;
  for (let found = regex.exec(text), n = 0; found !== null && n < MOST; found = regex.exec(text), n++) {
    if (found[0] === "") return;
    let from = found.index;
    let to = from + found[0].length;
    if (found.groups?.["span"] !== undefined) {
      // Positions of groups are asked for only here: the `d` flag is slow on every match.
      const spans = (runner.spans ??= new RegExp(pattern.source, "dy"));
      spans.lastIndex = found.index;
      const at = spans.exec(text)?.indices?.groups?.["span"];
      if (at !== undefined) [from, to] = at;
    }
    const check = row.check === undefined ? undefined : CHECKS[row.check];
    if (check !== undefined && !check(text.slice(from, to))) continue;
    out.push({ row, ...unfold(folded, from, to), certainty: row.certainty });
  }
}
