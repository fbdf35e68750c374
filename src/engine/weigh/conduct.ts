import type { Category, Draft } from "../report.ts";
import type { Signal } from "../detect/rows.ts";
import type { Known } from "./known.ts";
import type { Passage } from "./manuscript.ts";
import { NO_PROPOSALS, NOTHING_WEIGHED, propose, type Proposal, type Weighed } from "./proposal.ts";

/** What people also say who never set foot in a clinic: it concerns us only where care is spoken of. */
const PRIVATE_LIFE: ReadonlySet<Category> = new Set(["prof.profanity", "prof.boundary", "prof.consent-missing", "prof.patient-disparagement", "prof.colleague-disparagement", "prof.conflict-of-interest", "prof.discrimination", "prof.employer", "prof.misinformation", "prof.impairment", "prof.credentials"]);

/** Contempt is often carried by a mocking tone; elsewhere a laugh says nothing. */
const MOCKED: ReadonlySet<Category> = new Set(["prof.patient-disparagement", "prof.colleague-disparagement", "prof.discrimination"]);

/** How many sentences away the pieces of one misstep may stand from each other. */
const REACH = 2;
/** Pieces of a category warn together from here on. */
const ENOUGH = 2;
/** What defiance ("sue me", a hush) and mockery add to pieces that are there. */
const BRAZEN = 0.6;
const MOCKERY = 0.4;

const isConduct = (seen: Signal): boolean => seen.row.category?.startsWith("prof.") === true;
const isPiece = (seen: Signal): boolean => seen.row.points !== undefined;

/** Conduct: what is said, at whom, and whether the writer means it or quotes it. `text`: the part in which the sentence stands. */
export function conduct(passage: Passage, known: Known, text: string): Weighed {
  const { signs } = passage;
  if (signs === null || !signs.all.some(isConduct)) return NOTHING_WEIGHED;
  const clinical = known.clinical || known.has("care");
  const proposals: Proposal[] = [];
  const pieces: Signal[] = [];
  signs.all.forEach((seen, i) => {
    const category = seen.row.category;
    if (category === undefined || !isConduct(seen) || signs.allowed[i] !== true) return;
    // Without a word of the clinic, hard words and warm words are somebody's private life.
    if (!clinical && PRIVATE_LIFE.has(category)) return;
    if (isMentioned(seen, passage, text) || (known.aboutWords && MOCKED.has(category))) return;
    if (isPiece(seen)) pieces.push(seen);
    else proposals.push(propose(seen, seen.row.severity ?? "note"));
  });
  return { proposals, pieces };
}

/**
 * Pieces of a misstep: none of them says enough alone ("prosecco"; "clinic at two"), together they do. A category's pieces and its `+` cues
 * within reach of each other are added up, each row once; its `-` cues are taken off; defiance and mockery add a little.
 * Gives what is proposed by sentence.
 */
export function together(passages: readonly Passage[]): ReadonlyMap<Passage, readonly Proposal[]> {
  const out = new Map<Passage, Proposal[]>();
  const marked = new Set<string>();
  passages.forEach((passage, at) => {
    for (const piece of passage.weighed.value.pieces) {
      if (marked.has(piece.row.id) || pointsAround(passages, at, piece.row.category as Category) < ENOUGH - 1e-9) continue;
      marked.add(piece.row.id);
      out.set(passage, [...(out.get(passage) ?? []), propose(piece, piece.row.severity ?? "warn")]);
    }
  });
  return out;
}

function pointsAround(passages: readonly Passage[], at: number, category: Category): number {
  const near = passages.slice(Math.max(0, at - REACH), at + REACH + 1);
  const points = new Map<string, number>();
  for (const { weighed } of near) for (const { row } of weighed.value.pieces) if (row.category === category) points.set(row.id, row.points ?? 0);
  for (const { signs } of near)
    for (const row of signs?.added ?? []) {
      if (row.cue === `${category}+`) points.set(row.id, row.points ?? 0);
      else if (row.cue === `${category}-`) points.set(row.id, -(row.points ?? 0));
      else if (row.cue === "brazen") points.set(row.cue, BRAZEN);
      else if (row.cue === "mockery" && MOCKED.has(category)) points.set(row.cue, MOCKERY);
    }
  return [...points.values()].reduce((total, one) => total + one, 0);
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
