import type { Category, Draft } from "../report.ts";
import type { Gathered, Seen } from "./gather.ts";
import type { Meant } from "./meant.ts";
import { propose, type Proposal } from "./proposal.ts";

/** What people also say who never set foot in a clinic: it concerns us only where care is spoken of. */
const PRIVATE_LIFE: ReadonlySet<Category> = new Set(["prof.profanity", "prof.boundary", "prof.consent-missing", "prof.patient-disparagement", "prof.conflict-of-interest", "prof.discrimination", "prof.employer", "prof.misinformation"]);

const isConduct = (seen: Seen): boolean => seen.row.category?.startsWith("prof.") === true;

/** Conduct and acknowledgement: what is said, at whom, and whether the writer means it or quotes it. */
export function conduct(gathered: Gathered, meant: Meant, texts: readonly string[]): Proposal[] {
  const out: Proposal[] = [];
  for (const seen of gathered.all) {
    if (!isConduct(seen) || !gathered.allows(seen)) continue;
    if (quoted(seen, texts) && gathered.has("mention", seen.sentence)) continue;
    const severity = seen.row.severity ?? "note";
    // Without a word of the clinic, hard words and warm words are somebody's private life.
    if (!meant.clinical && PRIVATE_LIFE.has(propose(seen, severity).category)) continue;
    out.push(propose(seen, severity));
  }
  return out;
}

/** Acknowledgements: what confirms that the person addressed, or named, is or was a patient. */
export function acknowledgements(gathered: Gathered, meant: Meant, draft: Draft, placed: readonly Proposal[]): Proposal[] {
  if (meant.invented) return [];
  const named = placed.some((proposal) => proposal.category === "phi.name" && proposal.severity === "stop");
  return gathered.all
    .filter((seen) => seen.row.category === "phi.acknowledgement" && gathered.allows(seen))
    .filter((seen) => !(gathered.has("clinic", seen.sentence) && seen.certainty < 0.95) || draft.surface === "review-reply")
    .map((seen) => propose(seen, named && seen.row.severity === "warn" ? "stop" : (seen.row.severity ?? "warn")));
}

/** Is the marked text inside quotation marks of its part? Counted from the start of the line. */
function quoted(seen: Seen, texts: readonly string[]): boolean {
  const text = texts[seen.part] ?? "";
  const line = text.slice(text.lastIndexOf("\n", seen.start) + 1, seen.start);
  return (line.match(/["\u201c\u201d\u00ab\u00bb]/g) ?? []).length % 2 === 1;
}
