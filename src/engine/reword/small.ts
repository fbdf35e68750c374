import { isLearned, VERDICTS, type Finding } from "../report.ts";
import { sentenceAt } from "./around.ts";
import { changeFor } from "./change.ts";
import { HAPPENED } from "./details.ts";
import { repaired } from "./grammar.ts";
import type { Change } from "./ledger.ts";
import { isAdvised, isForAll } from "./leaning.ts";
import { personChange } from "./person.ts";
import { sound } from "./sound.ts";
import { isLoud, isPrivacy, weightOf, type Rewording, type Wanted } from "./state.ts";

/** Times that tell the day of care; others in a quiet draft are the writer's own. */
const OF_CARE = /^(?:today|tonight|yesterday|this (?:morning|afternoon|evening)|last night|just now)$/i;

/** In a quiet draft a detail may be the writer's own, or a public figure's: no more than the age and the day of care are touched. */
const isLeft = ({ severity, category, why, text }: Finding): boolean =>
  severity === "note" && category === "phi.story" && why.key !== "why.story-age" && !(why.key === "why.story-time" && OF_CARE.test(text));

/** Kinds of detail that a sentence about the world may name. */
const GENERAL: ReadonlySet<string> = new Set(["why.story-mechanism", "why.story-sensitive", "why.story-rarity", "why.story-trait", "why.story-minor"]);

/** The smallest change for a finding of the current text, with the grammar beside it; null where there is none, or the sentence would not hold. */
export function smallChange(rewording: Rewording, finding: Finding): Change | null {
  const text = rewording.textOf(finding);
  // What is said to everybody points at nobody, whatever illness or tool it names.
  const own = sentenceAt(text, finding.start).text;
  if (finding.category === "phi.story" && finding.severity !== "stop" && GENERAL.has(finding.why.key) && isForAll(own)) return null;
  if (finding.why.key === "why.story-time" && finding.severity !== "stop" && isAdvised(own)) return null;
  const raw = changeFor(finding, text, rewording.tongue(finding.part ?? 0));
  const change = raw && repaired(raw, text);
  return change === null || text.slice(change.start, change.end) === change.text || !sound(change, text) ? null : change;
}

/** All small changes that can be made at once; each alone where together they would be louder. True where something changed. */
export function smallChanges(rewording: Rewording): boolean {
  const { texts, findings } = rewording.state;
  const wanted: Wanted[] = [];
  const sorted = findings.filter((finding) => rewording.pauses || !isLeft(finding)).toSorted((a, b) => VERDICTS.indexOf(b.severity) - VERDICTS.indexOf(a.severity));
  if (rewording.pauses) wanted.push(...wholePersons(rewording, sorted));
  for (const finding of sorted) {
    const part = finding.part ?? 0;
    for (const stretch of alike(finding, texts[part] ?? "")) {
      const change = smallChange(rewording, stretch);
      if (change === null || wanted.some((one) => one.part === part && one.change.start < change.end && change.start < one.change.end)) continue;
      wanted.push({ part, change, finding });
    }
  }
  const weight = weightOf(findings);
  const quieter = (some: readonly Wanted[]): boolean => {
    if (some.length === 0) return false;
    const next = rewording.after(some);
    if (weightOf(next.findings) > weight) return false;
    rewording.state = next;
    return true;
  };
  return quieter(wanted) || quieter(wanted.filter((one) => weightOf(rewording.after([one]).findings) <= weight));
}

/** Whoever is told apart by two details or more is said once: "a retired electrician from our village" is a patient. */
function wholePersons(rewording: Rewording, findings: readonly Finding[]): Wanted[] {
  const out: Wanted[] = [];
  for (const finding of findings) {
    const part = finding.part ?? 0;
    const text = rewording.textOf(finding);
    if (finding.category !== "phi.story" && finding.category !== "phi.name" && finding.category !== "phi.location") continue;
    if (rewording.tongue(part) !== "en" || out.some((one) => one.part === part && one.change.start < finding.end && finding.start < one.change.end)) continue;
    const raw = personChange(finding.start, finding.end, text);
    if (raw === null || out.some((one) => one.part === part && one.change.start < raw.end && raw.start < one.change.end)) continue;
    const inside = findings.filter((other) => (other.part ?? 0) === part && isPrivacy(other) && isLoud(other) && other.start >= raw.start && other.end <= raw.end);
    const change = repaired(raw, text);
    // Where each detail has a change of its own, less is lost so.
    if (inside.length >= 2 && !inside.some((other) => HAPPENED.has(other.why.key)) && inside.some((other) => isLearned(other) || smallChange(rewording, other) === null) && sound(change, text) && !isForAll(sentenceAt(text, finding.start).text)) out.push({ part, change, finding });
  }
  return out;
}

/** A name or number marked once is taken out wherever it stands. */
function alike(finding: Finding, text: string): Finding[] {
  if (!finding.category.startsWith("phi.") || finding.category === "phi.story" || finding.category === "phi.acknowledgement" || finding.text.length < 4) return [finding];
  const out: Finding[] = [];
  for (let at = text.indexOf(finding.text); at >= 0; at = text.indexOf(finding.text, at + finding.text.length)) {
    const whole = !/\w$/.test(text.slice(0, at)) && !/^\w/.test(text.slice(at + finding.text.length));
    if (whole || at === finding.start) out.push({ ...finding, start: at, end: at + finding.text.length });
  }
  return out;
}
