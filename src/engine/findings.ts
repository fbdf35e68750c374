import { likeness } from "./read/fold.ts";
import type { Crowd, Draft, Finding, HouseRules, Support } from "./report.ts";
import { atLeast } from "./report.ts";
import { FirstReading, placed, wholeOf } from "./weigh/first-reading.ts";
import type { Heard } from "./weigh/heard.ts";
import { Manuscript, type Passage } from "./weigh/manuscript.ts";
import { propose, type Proposal } from "./weigh/proposal.ts";
import { SecondReading } from "./weigh/second-reading.ts";
import { sourceFor } from "./weigh/sources.ts";
import { supportFor } from "./weigh/support.ts";
import { severityOf } from "./weigh/verdict.ts";
import { suggestionFor, whyOf } from "./messages.ts";

/** What the engine knows of a draft before rewording. */
export interface Assessed {
  readonly findings: readonly Finding[];
  readonly crowd: Crowd | null;
  readonly support: Support | null;
}
export type Assessor = (texts: readonly string[], draft: Draft, rules: HouseRules) => Assessed;

/** What a finding is made by, beside what was proposed. */
interface House {
  readonly phi: HouseRules["sensitivity"]["phi"];
  readonly prof: HouseRules["sensitivity"]["prof"];
  readonly region: Draft["region"];
  readonly inParts: boolean;
}

/**
 * Weighs drafts: by the rules first, then by what is learned; then how loud each finding is. Remembers the last draft, in memory only: weighing one like it
 * costs the sentences that differ, and gives what weighing it afresh would. `hear` may remember sentences.
 */
export function createAssessor(hear: (sentence: string) => Heard): Assessor {
  const manuscript = new Manuscript(hear);
  const first = new FirstReading();
  const second = new SecondReading();
  let house: House | null = null;
  return (texts, given, rules) => {
    const draft = placed(given, texts);
    manuscript.read(texts, draft, rules.terms);
    const ruled = first.read(manuscript, texts, draft, (rules.workplace ?? "").trim() !== "");
    const odds = manuscript.sums.odds(wholeOf(manuscript, ruled, draft));
    second.read(manuscript, ruled, odds);
    const { phi, prof } = rules.sensitivity;
    const now: House = { phi, prof, region: draft.region, inParts: draft.parts !== undefined };
    const by = (house = house !== null && house.phi === phi && house.prof === prof && house.region === now.region && house.inParts === now.inParts ? house : now);
    const allowed = rules.allowed.map(likeness).filter((phrase) => phrase !== "");
    const findings: Finding[] = [];
    const { passages } = manuscript;
    for (let i = 0; i < passages.length; i++) {
      const own = findingsIn(passages[i] as Passage, by, rules, allowed, texts);
      for (let k = 0; k < own.length; k++) findings.push(own[k] as Finding);
    }
    const hasStory = findings.some((finding) => finding.category === "phi.story");
    return { findings, crowd: hasStory ? ruled.told.crowd : null, support: supportFor(manuscript.sums, odds("support")) };
  };
}

/** The findings of a sentence, sorted; those of the last time where nothing has changed, shifted where only its place has. */
function findingsIn(passage: Passage, house: House, rules: HouseRules, allowed: readonly string[], texts: readonly string[]): readonly Finding[] {
  const { second, heard, findings, start } = passage;
  if (second.value.length + heard.slang.length === 0) return NONE;
  // What is allowed is told by the text around as well.
  if (!findings.stands(second.value, house, heard.slang.length > 0 && passage.has("mention", 0)) || allowed.length > 0) {
    const made = [...second.value, ...slangIn(passage)].map((proposal) => toFinding(proposal, passage, house, rules));
    findings.value = unique(allowed.length === 0 ? made : made.filter((finding) => !isAllowed(finding, texts, allowed)));
    passage.foundAt = start;
    if (allowed.length > 0) findings.drop();
  } else if (passage.foundAt !== start) {
    const by = start - passage.foundAt;
    findings.value = findings.value.map((finding) => at(finding, finding.start + by, finding.end + by));
    passage.foundAt = start;
  }
  return findings.value;
}
const NONE: readonly Finding[] = [];

/** Listed slang is proposed wherever it is meant: not where a sentence speaks about the word. */
const slangIn = (passage: Passage): Proposal[] => (passage.has("mention", 0) ? [] : passage.heard.slang.map((seen) => propose(seen, seen.row.severity ?? "note")));

/** The same finding at a place. Written out: at a keystroke all that stands behind it is written again, and copying what is not named costs ten times as much. */
function at({ category, severity, certainty, part, text, why, source, suggestion, group, rule }: Omit<Finding, "start" | "end">, start: number, end: number): Finding {
  return part === undefined
    ? { category, severity, certainty, start, end, text, why, source, suggestion, group, rule }
    : { category, severity, certainty, start, end, part, text, why, source, suggestion, group, rule };
}

function toFinding(proposal: Proposal, { heard, part, start: from }: Passage, { region, inParts }: House, rules: HouseRules): Finding {
  const { seen, category, certainty, group } = proposal;
  const whole = heard.text.slice(seen.start, seen.end);
  const text = whole.trim();
  const start = from + seen.start + whole.indexOf(text);
  const about = { category, certainty, text, group, severity: severityOf(proposal, rules), why: whyOf(proposal), source: sourceFor(category, seen.row.source, region ?? "us"), suggestion: suggestionFor(proposal), rule: seen.row.id };
  return at(inParts ? { ...about, part } : about, start, start + text.length);
}

/** A phrase that the writer allows silences what lies within it, wherever it stands in the text. */
function isAllowed(finding: Finding, texts: readonly string[], allowed: readonly string[]): boolean {
  if (allowed.length === 0) return false;
  const own = likeness(finding.text);
  return allowed.some((phrase) => own === phrase || phrase.includes(own) && own !== "" && likeness(surroundings(finding, texts, phrase.length)).includes(phrase) || own.includes(phrase));
}

const surroundings = (finding: Finding, texts: readonly string[], reach: number): string =>
  (texts[finding.part ?? 0] ?? "").slice(Math.max(0, finding.start - reach), finding.end + reach);

/** The findings of one sentence, sorted by place; of those of one category that overlap, the loudest and longest stays. */
function unique(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings.filter(({ start, end }) => end > start);
  const best = findings.toSorted((a, b) => (atLeast(a.severity, b.severity) ? 0 : 1) - (atLeast(b.severity, a.severity) ? 0 : 1) || b.end - b.start - (a.end - a.start));
  const kept: Finding[] = [];
  for (const finding of best) {
    const clash = kept.some((other) => other.start < finding.end && finding.start < other.end && (other.category === finding.category || (finding.category === "phi.story" && other.category.startsWith("phi."))));
    if (!clash && finding.end > finding.start) kept.push(finding);
  }
  return kept.toSorted((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
}
