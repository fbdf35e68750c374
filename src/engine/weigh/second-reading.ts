import { rows } from "../generated/rows.ts";
import { SCORER } from "../generated/scorer.ts";
import type { Row } from "../detect/rows.ts";
import { CATEGORIES, familyOf, type Category, type Family } from "../report.ts";
import type { Evidence, Learned } from "./learned.ts";
import type { Gathered, Seen } from "./gather.ts";
import type { Meant } from "./meant.ts";
import { propose, type Proposal } from "./proposal.ts";

/** What the second reading goes by. */
export interface Reading {
  readonly gathered: Gathered;
  readonly meant: Meant;
  readonly learned: Learned;
  /** Where the sentences of the draft stand, in the order that the scorer knows them: part, and UTF-16 offset into it. */
  readonly places: readonly { readonly part: number; readonly start: number }[];
}

const QUESTION = { phi: "privacy", prof: "conduct" } as const;
const CONDUCT = CATEGORIES.filter((category) => familyOf(category) === "prof");

/**
 * The rules' proposals as the learned scorer sees them: an uncertain warning in a draft that reads as harmless becomes a note,
 * and a draft that reads as risky without a reason of the rules gets the reason that its own words give.
 */
export function secondReading(proposals: readonly Proposal[], reading: Reading): Proposal[] {
  const odds = { phi: reading.learned.privacy, prof: reading.learned.conduct };
  const out = proposals.map((proposal) => {
    const family = familyOf(proposal.category);
    const harmless = odds[family] < SCORER.lower[QUESTION[family]];
    return harmless && proposal.severity === "warn" && proposal.certainty < SCORER.certain ? { ...proposal, severity: "note" as const } : proposal;
  });
  const heard = (family: Family): boolean => out.some((proposal) => familyOf(proposal.category) === family && proposal.severity !== "note");
  if (reading.meant.invented) return out;
  if (odds.phi > SCORER.raise.privacy && !heard("phi")) out.push(...privacy(reading, odds.phi));
  if (odds.prof > SCORER.raise.conduct && !heard("prof")) out.push(...conduct(reading, odds.prof));
  return out;
}

const certaintyOf = (odds: number): number => Math.round(100 / (1 + Math.exp(-odds))) / 100;

/** The story's own details where the rules know some, else the words that say most; or the acknowledgement, where that is what it is. */
function privacy({ gathered, learned, places }: Reading, odds: number): Proposal[] {
  const certainty = certaintyOf(odds);
  const found = learned.evidence("privacy");
  if (learned.of("phi.acknowledgement") > 0) return raised("phi.acknowledgement", learned.evidence("phi.acknowledgement") ?? found, places, certainty);
  const details = gathered.all.filter(({ row }) => row.cue?.startsWith("detail.") === true && row.cue !== "detail.length");
  if (details.length > 0) return details.map((seen) => propose(seen, "warn", { category: "phi.story", group: "story", certainty }));
  return raised("phi.story", found, places, certainty, "story");
}

function conduct({ learned, places }: Reading, odds: number): Proposal[] {
  const category = CONDUCT.reduce((best, other) => (learned.of(other) > learned.of(best) ? other : best));
  return raised(category, learned.evidence(category) ?? learned.evidence("conduct"), places, certaintyOf(odds));
}

/** The row whose reason and source a raised finding borrows: the first of its category, or the story's trait. */
const borrowed = (category: Category): Row | undefined => rows().find((row) => (category === "phi.story" ? row.reason === "story-trait" : row.category === category));

function raised(category: Category, found: Evidence | null, places: Reading["places"], certainty: number, group: string | null = null): Proposal[] {
  const place = found && places[found.sentence];
  const like = borrowed(category);
  if (!found || !place || !like) return [];
  const row: Row = { ...like, id: `learned:${category}`, category };
  const seen: Seen = { row, certainty, part: place.part, sentence: found.sentence, start: place.start + found.start, end: place.start + found.end };
  return [propose(seen, "warn", { category, group, certainty })];
}
