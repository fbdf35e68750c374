import { SCORECARD } from "../generated/scorecard.ts";
import { CATEGORIES, type Category, type Crowd, type Severity } from "../report.ts";
import { crowdOf } from "./crowd.ts";
import { detailCues, featuresOf, isDetail } from "./story-features.ts";
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
const AS_DETAIL: Readonly<Partial<Record<Category, string>>> = { "phi.location": "detail.place", "phi.date": "detail.time" };

/** So many different names as `most`, in the order in which the sentences tell them. */
function inOrder(passages: readonly Passage[], most: number, namesIn: (passage: Passage) => readonly string[]): Set<string> {
  const out = new Set<string>();
  for (let i = 0; i < passages.length && out.size < most; i++) for (const name of namesIn(passages[i] as Passage)) out.add(name);
  return out;
}
const NOTHING: readonly string[] = [];
const foundIn = ({ identifiers }: Passage): readonly string[] => (identifiers.value.length === 0 ? NOTHING : identifiers.value.flatMap(({ category }) => AS_DETAIL[category] ?? []));

/**
 * The story of one patient told by its details. `proposed`: how many identifiers of each category are; `atWork`: readers know where the writer works,
 * and so where a story happened that names no place.
 */
export function story({ passages, sums, told }: Manuscript, meant: Meant, proposed: (category: Category) => number, atWork = false): Story {
  const found = inOrder(passages, CATEGORIES.filter((category) => AS_DETAIL[category] !== undefined && proposed(category) > 0).length, foundIn);
  const points = total(featuresOf(told, [...found]));
  const kinds = detailCues().filter((cue) => sums.cues.has(cue)).length;
  const none = { points, severity: null, certainty: 0, crowd: null, details: 0 };
  if (meant.invented || !meant.clinical || kinds === 0) return none;
  const crowd = crowdOf([...inOrder(passages, kinds, ({ signs }) => signs?.details ?? NOTHING), ...found, ...(atWork ? ["detail.place"] : [])]);
  const weighed = severityOf(points, crowd);
  // Consent that the writer states lowers a story to a mark; it does not make it nobody's.
  const severity = weighed === "warn" && sums.cues.has("consent") && !sums.cues.has("no-consent") ? "note" : weighed;
  if (severity === null) return { ...none, crowd };
  return { points, severity, crowd, certainty: Math.round(100 / (1 + Math.exp(-points - 0.5))) / 100, details: kinds };
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
