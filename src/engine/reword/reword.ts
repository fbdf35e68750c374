import type { Assessor } from "../findings.ts";
import type { Draft, Edit, Finding, HouseRules } from "../report.ts";
import { policyChange, warmWord } from "./policy.ts";
import { answerAll, leaveOut } from "./silence.ts";
import { smallChanges } from "./small.ts";
import { isLoud, Rewording, weightOf } from "./state.ts";
import { tidy } from "./tidy.ts";

export { apply } from "./ledger.ts";

/** The edits, sorted and without overlap, and the texts with the edits applied. */
export interface Reworded {
  readonly edits: readonly Edit[];
  readonly reworded: readonly string[];
}

/** Small changes are tried again on what they made; after so many rounds nothing is left to gain. */
const ROUNDS = 6;

/** The safer wording of a draft: small changes for each finding; where they do not do, phrases, clauses and sentences are left out; an answer that confirms a patient becomes the policy. */
export function reword(findings: readonly Finding[], texts: readonly string[], draft: Draft, rules: HouseRules, assess: Assessor): Reworded {
  if (findings.length === 0) return { edits: [], reworded: texts };
  const rewording = new Rewording(findings, texts, draft, rules, assess);
  for (let before: readonly string[] = [], round = 0; round < ROUNDS && before !== rewording.state.texts; round++) {
    before = rewording.state.texts;
    policy(rewording);
    for (let more = 0; more < ROUNDS && smallChanges(rewording); more++);
    leaveOut(rewording);
    answerAll(rewording);
    tidy(rewording);
  }
  const { entries, texts: reworded } = rewording.state;
  const edits = entries.flatMap((some, part) => some.map(({ start, end, text, finding }) => ({ start, end, text, finding, ...(draft.parts === undefined ? {} : { part }) })));
  return { edits, reworded };
}

/** An answer that confirms a patient becomes the policy, where that is quieter. */
function policy(rewording: Rewording): void {
  rewording.state.texts.forEach((text, part) => {
    const own = rewording.state.findings.filter((finding) => (finding.part ?? 0) === part);
    const change = policyChange(own, text, rewording.draft, rewording.tongue(part));
    const finding = own.find(({ category }) => category === "phi.acknowledgement");
    if (change === null || finding === undefined) return;
    const warm = rewording.tongue(part) === "en" ? warmWord(text, rewording.draft) : null;
    if (warm !== null) {
      const kept = rewording.after([{ part, change: warm, finding }]);
      if (!kept.findings.some((other) => (other.part ?? 0) === part && isLoud(other))) {
        rewording.state = kept;
        rewording.answered.add(part);
        return;
      }
    }
    const next = rewording.after([{ part, change, finding }]);
    if (weightOf(next.findings) < weightOf(rewording.state.findings)) rewording.state = next;
  });
}
