import { SCORECARD } from "../generated/scorecard.ts";
import type { Crowd, Severity } from "../report.ts";
import { crowdOf } from "./crowd.ts";
import { featuresOf, isDetail, type Told } from "./story-features.ts";
import type { Manuscript, Passage } from "./manuscript.ts";
import { total, type Meant } from "./meant.ts";
import { NO_PROPOSALS, propose, type Proposal } from "./proposal.ts";

/** What the details of a draft add up to. */
export interface Story {
  readonly points: number;
  /** How loud each of its details is; null where they make no story. */
  readonly severity: Severity | null;
  readonly certainty: number;
  readonly crowd: Crowd | null;
  /** How many kinds of details it is told by; 0 where they make no story. */
  readonly details: number;
}

/** Identifiers that count as details too: a town or a date narrows the crowd as well as it identifies. */
const AS_DETAIL: Readonly<Record<string, string>> = { "phi.location": "detail.place", "phi.date": "detail.time" };

/**
 * The story of one patient told by its details. `atWork`: readers know where the writer works,
 * and so where a story happened that names no place.
 */
export function story({ passages, sums }: Manuscript, told: Told, meant: Meant, atWork = false): Story {
  const details = new Set<string>();
  const found = new Set<string>();
  for (const { signs, identifiers } of passages) {
    if (signs !== null) for (const detail of signs.details) details.add(detail);
    for (const { category } of identifiers.value) {
      const detail = AS_DETAIL[category];
      if (detail !== undefined) found.add(detail);
    }
  }
  const points = total(featuresOf(told, [...found]));
  const none = { points, severity: null, certainty: 0, crowd: null, details: 0 };
  if (meant.invented || !meant.clinical || details.size === 0) return none;
  const crowd = crowdOf([...details, ...found, ...(atWork ? ["detail.place"] : [])]);
  const weighed = severityOf(points, crowd);
  // Consent that the writer states lowers a story to a mark; it does not make it nobody's.
  const severity = weighed === "warn" && sums.cues.has("consent") && !sums.cues.has("no-consent") ? "note" : weighed;
  if (severity === null) return { ...none, crowd };
  return { points, severity, crowd, certainty: Math.round(100 / (1 + Math.exp(-points - 0.5))) / 100, details: details.size };
}

/** One proposal for each detail of a sentence, with a common group. */
export function details({ signs }: Passage, severity: Severity | null, certainty: number): readonly Proposal[] {
  if (severity === null || signs === null || signs.details.length === 0) return NO_PROPOSALS;
  return signs.all.filter(isDetail).map((seen) => propose(seen, severity, { category: "phi.story", group: "story", certainty }));
}

/** The smaller the crowd, the louder: it raises a story that is nearly loud enough, and lowers none. */
function severityOf(points: number, crowd: Crowd | null): Severity | null {
  const near = crowd !== null && crowd.band === "<11" ? SCORECARD.crowd : 0;
  if (points + near >= SCORECARD.warn) return "warn";
  return points >= SCORECARD.note ? "note" : null;
}
