import type { Category, Draft } from "../report.ts";
import type { Signal } from "../detect/rows.ts";
import type { Known } from "./known.ts";
import type { Passage } from "./manuscript.ts";
import { NO_PROPOSALS, propose, type Proposal } from "./proposal.ts";

/** What people also say who never set foot in a clinic: it concerns us only where care is spoken of. */
const PRIVATE_LIFE: ReadonlySet<Category> = new Set(["prof.profanity", "prof.boundary", "prof.consent-missing", "prof.patient-disparagement", "prof.colleague-disparagement", "prof.conflict-of-interest", "prof.discrimination", "prof.employer", "prof.misinformation", "prof.impairment", "prof.credentials"]);

/** Contempt is often carried by a mocking tone; elsewhere a laugh says nothing. */
const MOCKED: ReadonlySet<Category> = new Set(["prof.patient-disparagement", "prof.colleague-disparagement", "prof.discrimination"]);

const isConduct = (seen: Signal): boolean => seen.row.category?.startsWith("prof.") === true;

/** Conduct: what is said, at whom, and whether the writer means it or quotes it. `text`: the part in which the sentence stands. */
export function conduct(passage: Passage, known: Known, text: string): readonly Proposal[] {
  const { signs } = passage;
  if (signs === null || !signs.all.some(isConduct)) return NO_PROPOSALS;
  const clinical = known.clinical || known.has("care");
  const proposals: Proposal[] = [];
  signs.all.forEach((seen, i) => {
    const category = seen.row.category;
    if (category === undefined || !isConduct(seen) || signs.allowed[i] !== true) return;
    // Without a word of the clinic, hard words and warm words are somebody's private life.
    if (!clinical && PRIVATE_LIFE.has(category)) return;
    if (isMentioned(seen, passage, text) || (known.aboutWords && MOCKED.has(category))) return;
    proposals.push(propose(seen, seen.row.severity ?? "note"));
  });
  return proposals;
}

/** Is it spoken of rather than said? In quotation marks, and the sentence talks about words or refutes; or a term alone in its marks, said without a sneer. */
function isMentioned(seen: Signal, passage: Passage, text: string): boolean {
  const { start } = passage;
  if (!isQuoted(text, start + seen.start)) return false;
  if (passage.has("mention") || passage.has("refuted")) return true;
  const after = text.slice(start + seen.end, start + seen.end + 2);
  return seen.end - seen.start < 30 && /^[,.]?["'\u201d\u2019\u00bb]/.test(after) && !passage.has("mockery") && !passage.has("brazen");
}

/** Acknowledgements: what confirms that the person addressed, or named, is or was a patient. `named`: the draft names somebody for certain. */
export function acknowledgements(passage: Passage, known: Known, surface: Draft["surface"], named: boolean): readonly Proposal[] {
  const { signs } = passage;
  if (known.invented || signs === null || !passage.has("phi.acknowledgement", 0)) return NO_PROPOSALS;
  return signs.all
    .filter((seen, i) => seen.row.category === "phi.acknowledgement" && signs.allowed[i] === true)
    .filter((seen) => !(passage.has("clinic") && seen.certainty < 0.95) || surface === "review-reply")
    .map((seen) => propose(seen, named && seen.row.severity === "warn" ? "stop" : (seen.row.severity ?? "warn")));
}

/** Does a place stand inside quotation marks of its text? Counted from the start of the line; an apostrophe within a word is none. */
function isQuoted(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", at) + 1, at);
  return (line.match(/["\u201c\u201d\u00ab\u00bb]|(?<!\w)'(?=\w)|(?<=\w)'(?!\w)/g) ?? []).length % 2 === 1;
}
