import { isLearned, type Finding, type Report } from "../../engine/report.ts";
import { button, el } from "../element.ts";
import type { Help } from "../help/offer.ts";
import { counted, type Says } from "../says.ts";
import { compare } from "./compare.ts";

/** Findings that are told together: the details of one story are one entry, and what only the second reading marked joins what else is told of its category. */
export function entriesOf(findings: readonly Finding[]): Finding[][] {
  const entries: Finding[][] = [];
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = finding.group ?? finding.category;
    const group = finding.group === null && !isLearned(finding) ? undefined : groups.get(name);
    if (group) group.push(finding);
    else {
      const own = [finding];
      entries.push(own);
      groups.set(name, own);
    }
  }
  return entries;
}

const once = (sentences: readonly (string | null)[]): string[] => [...new Set(sentences.filter((s) => s !== null))];

/** One thing noticed: the words, why, what helps, whose guidance. The details of a story share one reason; each has its own on its card. */
function entry(says: Says, report: Report, findings: readonly Finding[], kept: boolean, policy: boolean): HTMLElement {
  const several = findings.length > 1;
  const story = several && findings[0]?.group !== null;
  // Where a name cannot go out as written, nobody is led to put it on the list of silenced phrases: a mark that is wrong is silenced on its card.
  const never = findings.filter((finding) => !(kept && finding.severity === "stop")).map((finding) => {
    const label = says.word("guard.never.label", { text: finding.text });
    return button(`never:${report.findings.indexOf(finding)}`, several ? finding.text : says.word("guard.never"), { class: "small", "aria-label": label });
  });
  return el("li", {},
    el("p", {}, ...findings.flatMap((finding, i) => [i > 0 ? " \u00b7 " : "", el("q", {}, finding.text)])),
    ...(story ? [says.word("guard.story")] : once(findings.map(says.why))).map((why) => el("p", {}, why)),
    ...(story ? [says.word("guard.story.help")] : once(findings.map(says.suggestion))).map((help) => el("p", { class: "lead" }, help)),
    ...once(findings.map((f) => says.word("guard.source", { source: says.source(f) }))).map((source) => el("p", { class: "source" }, source)),
    policy && several && findings.some(({ category }) => category === "phi.acknowledgement") && el("div", { class: "row" }, button("policy", says.word("help.policy"), { class: "small" })),
    several ? el("details", {}, el("summary", {}, says.word("guard.never.which")), el("div", { class: "row" }, ...never)) : el("div", { class: "row" }, policy && findings.some(({ category }) => category === "phi.acknowledgement") && button("policy", says.word("help.policy"), { class: "small" }), ...never),
  );
}

/** All further help behind one word, so that the pause stays short. `from`: the offer that the writer comes back from. */
function more(says: Says, { offers, policy }: Help, from: string | undefined): HTMLElement {
  return el("details", { class: "more", open: from !== undefined }, el("summary", {}, says.word("help.more")), el("div", { class: "row" },
    policy && button("policy", says.word("help.policy"), { class: "small" }),
    ...offers.map(({ id, label }) => button(`help:${id}`, label, { class: "small", autofocus: id === from })),
    button("posted", says.word("help.posted"), { class: "small" }),
  ));
}

/**
 * What the pause shows, `from` an offer that she looked at where she did: what was noticed, why, whose guidance, the safer wording, and the choices;
 * `kept` says by whom it may not go out as written.
 */
export function pauseView(says: Says, report: Report, parts: readonly string[], step: boolean, kept: string | null, help: Help, from?: string): HTMLFormElement {
  const entries = entriesOf(report.findings);
  const safer = report.edits.length > 0;
  return el("form", { method: "dialog" },
    el("h2", { id: "t" }, says.word("guard.title")),
    el("p", { class: "lead", id: "d" }, counted(says, "guard.lead", entries.length)),
    report.crowd && el("p", { class: "lead" }, says.word(`guard.crowd.${report.crowd.band}`)),
    kept !== null && el("p", { class: "step" }, kept),
    el("ul", {}, ...entries.map((findings) => entry(says, report, findings, kept !== null, help.policy !== null))),
    safer && compare(says, report, parts),
    help.audience && el("p", { class: "fine" }, help.audience),
    more(says, help, from),
    report.findings.length > 0 && el("p", { class: "fine" }, says.word("guard.never.hint")),
    step && el("p", { class: "step", id: "s", role: "alert" }, says.word("guard.step")),
    el("div", { class: "row end" },
      kept === null && button(step ? "post-sure" : "post", says.word(step ? "guard.step.yes" : "guard.post"), step ? { "aria-describedby": "s" } : {}),
      safer && button("safer", says.word("guard.use-all")),
      button("edit", says.word("guard.edit"), { class: "main", autofocus: from === undefined }),
    ),
  );
}
