import { SCORECARD } from "../generated/scorecard.ts";
import type { Draft } from "../report.ts";
import type { Gathered } from "./gather.ts";

/** Who a draft is about, as far as its cues tell. */
export interface Meant {
  /** Points for a real patient of the writer less the points for everybody else. */
  readonly points: number;
  readonly patient: "no" | "likely" | "certain";
  /** Said to be invented: nothing in it identifies anybody. */
  readonly invented: boolean;
  /** Something in it is of the clinic at all. */
  readonly clinical: boolean;
}

/** Cues that somebody else, or nobody, is meant; their rows carry the points that they take away. */
const OTHERS = ["hypothetical", "fiction", "self", "family", "pet", "colleague", "author", "public", "population", "general", "clinic", "policy", "own-life"] as const;

/** The largest points of each row of a cue, added up: a row that matches twice says nothing new. */
export function pointsOf(gathered: Gathered, cue: string): number {
  const byRow = new Map<string, number>();
  for (const { row } of gathered.of(cue)) byRow.set(row.id, row.points ?? 0);
  return [...byRow.values()].reduce((sum, points) => sum + points, 0);
}

/** Weighs the cues of the whole draft, not of one sentence: "she" in the third sentence is the patient of the first. */
export function whoIsMeant(gathered: Gathered, draft: Draft): Meant {
  const addressed = gathered.all.some((seen) => seen.row.category === "phi.acknowledgement" && gathered.allows(seen)) && draft.surface !== "post" ? SCORECARD.acknowledgement : 0;
  const clinical = gathered.has("clinical") || gathered.has("duty") || gathered.has("patient");
  const patient = pointsOf(gathered, "patient") + pointsOf(gathered, "person") + pointsOf(gathered, "clinical") + addressed;
  const others = OTHERS.reduce((sum, cue) => sum + pointsOf(gathered, cue), 0);
  const invented = gathered.has("hypothetical") || gathered.has("fiction") || gathered.has("pet");
  const points = patient - others;
  return { points, clinical, patient: points >= SCORECARD.patient.certain ? "certain" : points >= SCORECARD.patient.likely ? "likely" : "no", invented };
}
