import { likeness } from "./read/fold.ts";
import type { Crowd, Draft, Finding, HouseRules, Support } from "./report.ts";
import { atLeast } from "./report.ts";
import type { Marked } from "./weigh/features.ts";
import { firstReading, placed } from "./weigh/first-reading.ts";
import type { Read } from "./weigh/gather.ts";
import { oddsOf } from "./weigh/learned.ts";
import type { Proposal } from "./weigh/proposal.ts";
import { readingOf, secondReading, type Sentence } from "./weigh/second-reading.ts";
import { sourceFor } from "./weigh/sources.ts";
import { supportFor } from "./weigh/support.ts";
import { slangTerms, withTerms } from "./weigh/terms.ts";
import { severityOf } from "./weigh/verdict.ts";
import { suggestionFor, whyOf } from "./messages.ts";

/** What one sentence tells: the rules' signals, and what the learned scorer goes by. */
export interface Heard {
  readonly signals: Read["signals"];
  readonly marked: readonly Marked[];
}

/** What the engine knows of a draft before rewording. */
export interface Assessed {
  readonly findings: readonly Finding[];
  readonly crowd: Crowd | null;
  readonly support: Support | null;
}
export type Assessor = (texts: readonly string[], draft: Draft, rules: HouseRules) => Assessed;

/** Weighs what was read: by the rules first, then by what is learned; then how loud each finding is. */
export function findingsOf(read: readonly (readonly (Read & Heard)[])[], texts: readonly string[], given: Draft, rules: HouseRules): Assessed {
  const draft = placed(given, texts);
  const { parts, slang } = withTerms(read, rules.terms);
  const first = firstReading(parts, texts, draft, (rules.workplace ?? "").trim() !== "");
  const sentences = sentencesOf(parts);
  const features = readingOf(first, sentences, draft);
  const proposals = [...secondReading(first, features, sentences, texts), ...slangTerms(slang, first.gathered)];
  const allowed = rules.allowed.map(likeness).filter((phrase) => phrase !== "");
  const findings = unique(proposals.map((proposal) => toFinding(proposal, texts, draft, rules)).filter((finding) => !isAllowed(finding, texts, allowed)));
  const hasStory = findings.some((finding) => finding.category === "phi.story");
  return { findings, crowd: hasStory ? first.told.crowd : null, support: supportFor(first.gathered, oddsOf("support", features)) };
}

/** The sentences of a draft in the order that the scorers know them. */
export const sentencesOf = (parts: readonly (readonly (Read & Heard)[])[]): Sentence[] => parts.flatMap((part, index) => part.map(({ stretch, marked }) => ({ part: index, start: stretch.start, marked })));

function toFinding(proposal: Proposal, texts: readonly string[], draft: Draft, rules: HouseRules): Finding {
  const { seen, category, certainty, group } = proposal;
  const whole = (texts[seen.part] ?? "").slice(seen.start, seen.end);
  const text = whole.trim();
  const start = seen.start + whole.indexOf(text);
  return {
    category, severity: severityOf(proposal, rules), certainty, start, end: start + text.length,
    ...(draft.parts === undefined ? {} : { part: seen.part }),
    text, why: whyOf(proposal), source: sourceFor(category, seen.row.source, draft.region ?? "us"),
    suggestion: suggestionFor(proposal), group, rule: seen.row.id,
  };
}

/** A phrase that the writer allows silences what lies within it, wherever it stands in the text. */
function isAllowed(finding: Finding, texts: readonly string[], allowed: readonly string[]): boolean {
  if (allowed.length === 0) return false;
  const own = likeness(finding.text);
  return allowed.some((phrase) => own === phrase || phrase.includes(own) && own !== "" && likeness(surroundings(finding, texts, phrase.length)).includes(phrase) || own.includes(phrase));
}

const surroundings = (finding: Finding, texts: readonly string[], reach: number): string =>
  (texts[finding.part ?? 0] ?? "").slice(Math.max(0, finding.start - reach), finding.end + reach);

/** Sorted by place; of findings of one category that overlap, the loudest and longest stays. */
function unique(findings: readonly Finding[]): Finding[] {
  const best = findings.toSorted((a, b) => (atLeast(a.severity, b.severity) ? 0 : 1) - (atLeast(b.severity, a.severity) ? 0 : 1) || b.end - b.start - (a.end - a.start));
  const kept: Finding[] = [];
  for (const finding of best) {
    const clash = kept.some((other) => other.category === finding.category && (other.part ?? 0) === (finding.part ?? 0) && other.start < finding.end && finding.start < other.end);
    const named = finding.category === "phi.story" && kept.some((other) => other.category.startsWith("phi.") && (other.part ?? 0) === (finding.part ?? 0) && other.start < finding.end && finding.start < other.end);
    if (!clash && !named && finding.end > finding.start) kept.push(finding);
  }
  return kept.toSorted((a, b) => (a.part ?? 0) - (b.part ?? 0) || a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
}
