import { SCORECARD } from "../generated/scorecard.ts";
import type { Crowd, Severity } from "../report.ts";
import { crowdOf } from "./crowd.ts";
import { featuresOf, isDetail } from "./story-features.ts";
import type { Gathered } from "./gather.ts";
import { total, type Meant } from "./meant.ts";
import { propose, type Proposal } from "./proposal.ts";

/** What the details of a draft add up to. */
export interface Story {
  readonly points: number;
  readonly proposals: readonly Proposal[];
  readonly crowd: Crowd | null;
}

/** Identifiers that count as details too: a town or a date narrows the crowd as well as it identifies. */
const AS_DETAIL: Readonly<Record<string, string>> = { "phi.location": "detail.place", "phi.date": "detail.time" };

/**
 * The story of one patient told by its details: one proposal a detail, with a common group. `atWork`: readers know where the writer works,
 * and so where a story happened that names no place.
 */
export function story(gathered: Gathered, meant: Meant, placed: readonly Proposal[], atWork = false): Story {
  const details = gathered.all.filter(isDetail);
  const found = [...new Set(placed.flatMap((proposal) => AS_DETAIL[proposal.category] ?? []))];
  const points = total(featuresOf(gathered, found));
  if (meant.invented || !meant.clinical || details.length === 0) return { points, proposals: [], crowd: null };
  const crowd = crowdOf([...details.map((seen) => seen.row.cue ?? ""), ...found, ...(atWork ? ["detail.place"] : [])]);
  const weighed = severityOf(points, crowd);
  // Consent that the writer states lowers a story to a mark; it does not make it nobody's.
  const severity = weighed === "warn" && gathered.has("consent") && !gathered.has("no-consent") ? "note" : weighed;
  if (severity === null) return { points, proposals: [], crowd };
  const certainty = Math.round(100 / (1 + Math.exp(-points - 0.5))) / 100;
  return { points, crowd, proposals: details.map((seen) => propose(seen, severity, { category: "phi.story", group: "story", certainty })) };
}

/** The smaller the crowd, the louder: it raises a story that is nearly loud enough, and lowers none. */
function severityOf(points: number, crowd: Crowd | null): Severity | null {
  const near = crowd !== null && crowd.band === "<11" ? SCORECARD.crowd : 0;
  if (points + near >= SCORECARD.warn) return "warn";
  return points >= SCORECARD.note ? "note" : null;
}
