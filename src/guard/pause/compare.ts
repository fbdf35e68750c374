import type { Report } from "../../engine/report.ts";
import { el } from "../element.ts";
import type { Says } from "../says.ts";

/** One run of a text: as it stands, or with what an edit makes of it. */
interface Run {
  readonly was: string;
  readonly becomes: string;
}

/** The text cut at its edits; runs that are no edit are the same on both sides. */
function runsOf(text: string, edits: Report["edits"]): Run[] {
  const runs: Run[] = [];
  const same = (stretch: string) => stretch !== "" && runs.push({ was: stretch, becomes: stretch });
  let at = 0;
  for (const { start, end, text: becomes } of edits) {
    same(text.slice(at, start));
    runs.push({ was: text.slice(start, end), becomes });
    at = end;
  }
  same(text.slice(at));
  return runs;
}

/** Runs by paragraph of the draft as it stands; an edit belongs to the paragraph in which it begins. */
function paragraphsOf(runs: readonly Run[]): Run[][] {
  const paragraphs: Run[][] = [[]];
  for (const run of runs) {
    if (run.was !== run.becomes) {
      paragraphs.at(-1)?.push(run);
      continue;
    }
    run.was.split("\n").forEach((line, i) => {
      if (i > 0) paragraphs.push([]);
      if (line !== "") paragraphs.at(-1)?.push({ was: line, becomes: line });
    });
  }
  return paragraphs;
}

const isChanged = ({ was, becomes }: Run): boolean => was !== becomes;

/**
 * Every paragraph that would change, as it stands and as it would read. What goes and what comes is struck and underlined, not told by colour
 * alone, and named for who hears it. Paragraphs that stay are left out.
 */
export function compare(says: Says, report: Report, parts: readonly string[]): HTMLElement {
  const aside = (key: string) => el("span", { class: "aside" }, ` ${says.word(key)} `);
  const changed = parts.flatMap((text, part) => paragraphsOf(runsOf(text, report.edits.filter((edit) => (edit.part ?? 0) === part))).filter((runs) => runs.some(isChanged)));
  return el("div", { class: "compare" }, ...changed.flatMap((runs) => [
    el("div", {},
      el("h3", {}, says.word("guard.before")),
      el("p", {}, ...runs.flatMap<Node | string>((run) => isChanged(run) ? [aside("guard.out"), el("del", {}, run.was), aside("guard.end")] : [run.was]))),
    el("div", { class: "after" },
      el("h3", {}, says.word("guard.after")),
      el("p", {}, ...runs.flatMap<Node | string>((run) => isChanged(run) && run.becomes !== "" ? [aside("guard.in"), el("ins", {}, run.becomes), aside("guard.end")] : [run.becomes]))),
  ]));
}
