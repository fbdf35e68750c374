import { SUPPORT_KINDS, type Support, type SupportKind } from "../report.ts";
import { SCORER } from "../generated/scorer.ts";
import type { Sums } from "./sums.ts";

/** Points from which help is offered; what speaks for a joke or a colleague's advice is taken off first. */
const ENOUGH = 2;
/** What a plea ("I don't know who to tell", "has anyone") adds to something that is there. */
const PLEA = 1;
/** What a row counts for when a second sentence says the like; more sentences say nothing new. */
const AGAIN = 0.7;

/** Help to offer the writer, outside the scale of verdicts: the kind with the most points, the gravest first where equal. */
export function supportFor({ support, cues }: Sums, odds: number): Support | null {
  const points = new Map<SupportKind, number>();
  for (const [{ support: kind, points: own = 0 }, sentences] of support)
    if (kind !== undefined && sentences > 0) points.set(kind, (points.get(kind) ?? 0) + own * (sentences > 1 ? 1 + AGAIN : 1));
  const more = cues.has("plea") ? PLEA : 0;
  const less = cues.has("joke") ? 2 : 0;
  let best: SupportKind | null = null;
  for (const kind of SUPPORT_KINDS) if ((points.get(kind) ?? 0) > (best === null ? 0 : (points.get(best) ?? 0))) best = kind;
  const sum = best === null ? 0 : (points.get(best) ?? 0) + more - less;
  if (best !== null && sum >= ENOUGH - 1e-9 && odds > SCORER.support.drop) return { kind: best };
  return odds >= SCORER.support.raise ? { kind: best ?? "distress" } : null;
}
