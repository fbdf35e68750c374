import { ROWS } from "../generated/rows.ts";
import { SCORECARD } from "../generated/scorecard.ts";
import type { Severity } from "../report.ts";
import { crowdOf } from "./crowd.ts";
import type { Crowd } from "../report.ts";
import type { Gathered, Seen } from "./gather.ts";
import type { Meant } from "./meant.ts";
import { propose, type Proposal } from "./proposal.ts";

/** What the details of a draft add up to. */
export interface Story {
  readonly points: number;
  readonly proposals: readonly Proposal[];
  readonly crowd: Crowd | null;
}

const isDetail = (seen: Seen): boolean => seen.row.cue?.startsWith("detail.") === true;

/** Points of the details: the best of each class, and a little for each pronoun of a long story. */
export function storyPoints(details: readonly Seen[]): number {
  const best = new Map<string, number>();
  let length = 0;
  for (const { row } of details) {
    if (row.cue === "detail.length") length += row.points ?? 0;
    else best.set(row.cue ?? "", Math.max(best.get(row.cue ?? "") ?? 0, row.points ?? 0));
  }
  return [...best.values()].reduce((sum, points) => sum + points, 0) + Math.min(length, SCORECARD.length);
}

/** The story of one patient told by its details: one proposal a detail, with a common group. */
export function story(gathered: Gathered, meant: Meant, placed: readonly Proposal[]): Story {
  const details = gathered.all.filter(isDetail);
  // Identifiers that were found count as details too: a town or a date narrows the crowd as well as it identifies.
  const extra = new Set(placed.map((proposal) => proposal.category));
  const found = [...(extra.has("phi.location") ? ["detail.place"] : []), ...(extra.has("phi.date") ? ["detail.time"] : [])];
  const counted = new Set(details.map((seen) => seen.row.cue));
  const told = storyPoints(details) + found.filter((cue) => !counted.has(cue)).reduce((sum, cue) => sum + pointsOfDetail(cue), 0);
  const doublings = Math.max(0, Math.log2(gathered.sentenceCount / 10));
  const points = told + meant.points + SCORECARD.bias - SCORECARD.doubling * doublings;
  const marks = details.filter((seen) => seen.row.cue !== "detail.length");
  if (meant.invented || meant.points <= 0 || !meant.clinical || told < SCORECARD.least || marks.length === 0) return { points, proposals: [], crowd: null };
  const crowd = crowdOf([...marks.map((seen) => seen.row.cue ?? ""), ...found]);
  const weighed = severityOf(points, crowd);
  // Consent that the writer states lowers a story to a mark; it does not make it nobody's.
  const severity = weighed === "warn" && gathered.has("consent") && !gathered.has("no-consent") ? "note" : weighed;
  if (severity === null) return { points, proposals: [], crowd };
  const certainty = Math.round(100 / (1 + Math.exp(-points - 0.5))) / 100;
  return { points, crowd, proposals: marks.map((seen) => propose(seen, severity, { category: "phi.story", group: "story", certainty })) };
}

/** The points of a detail that an identifier stands in for: those of its most telling row. */
const pointsOfDetail = (cue: string): number => Math.max(0, ...ROWS.filter((row) => row.cue === cue).map((row) => row.points ?? 0));

/** The smaller the crowd, the louder: it raises a story that is nearly loud enough, and lowers none. */
function severityOf(points: number, crowd: Crowd | null): Severity | null {
  const near = crowd !== null && crowd.band === "<11" ? 0.15 : 0;
  if (points + near >= SCORECARD.warn) return "warn";
  return points >= SCORECARD.note ? "note" : null;
}
