import { CEILINGS } from "../generated/ceilings.ts";
import { atLeast, familyOf, type HouseRules, type Severity } from "../report.ts";
import type { Proposal } from "./proposal.ts";

/** Below this a warning is uncertain: a writer who asked for quiet sees a mark instead of a pause. */
const UNCERTAIN = 0.8;

/**
 * The one place that decides how loud a finding is: what the rules propose, never above its category's ceiling,
 * then the writer's (or her program's) sensitivity. A stop stays a stop.
 */
export function severityOf(proposal: Proposal, house: HouseRules): Severity {
  const ceiling = CEILINGS[proposal.category];
  const severity: Severity = atLeast(proposal.severity, ceiling) ? ceiling : proposal.severity;
  if (proposal.seen.row.term === "exact") return severity;
  const sensitivity = house.sensitivity[familyOf(proposal.category)];
  if (sensitivity === "quiet" && severity === "warn" && proposal.certainty < UNCERTAIN) return "note";
  if (sensitivity === "careful" && severity === "note") return "warn";
  return severity;
}
