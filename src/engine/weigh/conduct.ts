import type { Category, Draft } from "../report.ts";
import type { Gathered, Seen } from "./gather.ts";
import type { Meant } from "./meant.ts";
import { propose, type Proposal } from "./proposal.ts";

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

const isConduct = (seen: Seen): boolean => seen.row.category?.startsWith("prof.") === true;
const isPiece = (seen: Seen): boolean => seen.row.points !== undefined;

/** Conduct: what is said, at whom, and whether the writer means it or quotes it. */
export function conduct(gathered: Gathered, meant: Meant, texts: readonly string[]): Proposal[] {
  const clinical = meant.clinical || gathered.has("care");
  // A draft that speaks of words more than once is about words: a slur in it is an exhibit.
  const aboutWords = new Set(gathered.of("mention").map(({ sentence }) => sentence)).size > 1;
  const out: Proposal[] = [];
  const pieces: Seen[] = [];
  for (const seen of gathered.all) {
    const category = seen.row.category;
    if (category === undefined || !isConduct(seen) || !gathered.allows(seen)) continue;
    // Without a word of the clinic, hard words and warm words are somebody's private life.
    if (!clinical && PRIVATE_LIFE.has(category)) continue;
    if (isMentioned(seen, gathered, texts) || (aboutWords && MOCKED.has(category))) continue;
    if (isPiece(seen)) pieces.push(seen);
    else out.push(propose(seen, seen.row.severity ?? "note"));
  }
  return [...out, ...together(pieces, gathered)];
}

/**
 * Pieces of a misstep: none of them says enough alone ("prosecco"; "clinic at two"), together they do. A category's pieces and its `+` cues
 * within reach of each other are added up, each row once; its `-` cues are taken off; defiance and mockery add a little.
 */
function together(pieces: readonly Seen[], gathered: Gathered): Proposal[] {
  const out: Proposal[] = [];
  const cues = gathered.all.filter(({ row }) => row.cue !== undefined && (/^prof\..*[+-]$/.test(row.cue) || row.cue === "brazen" || row.cue === "mockery"));
  for (const category of new Set(pieces.map(({ row }) => row.category as Category))) {
    const own = pieces.filter(({ row }) => row.category === category);
    const marked = new Set<string>();
    for (const piece of own) {
      const near = (seen: Seen): boolean => Math.abs(seen.sentence - piece.sentence) <= REACH;
      const points = new Map<string, number>();
      for (const other of own) if (near(other)) points.set(other.row.id, other.row.points ?? 0);
      for (const cue of cues) {
        if (!near(cue)) continue;
        const name = cue.row.cue;
        if (name === `${category}+`) points.set(cue.row.id, cue.row.points ?? 0);
        else if (name === `${category}-`) points.set(cue.row.id, -(cue.row.points ?? 0));
        else if (name === "brazen") points.set(name, BRAZEN);
        else if (name === "mockery" && MOCKED.has(category)) points.set(name, MOCKERY);
      }
      const sum = [...points.values()].reduce((total, one) => total + one, 0);
      if (sum < ENOUGH - 1e-9 || marked.has(piece.row.id)) continue;
      marked.add(piece.row.id);
      out.push(propose(piece, piece.row.severity ?? "warn"));
    }
  }
  return out;
}

/** Is it spoken of rather than said? In quotation marks, and the sentence talks about words or refutes; or a term alone in its marks, said without a sneer. */
function isMentioned(seen: Seen, gathered: Gathered, texts: readonly string[]): boolean {
  if (!isQuoted(seen, texts)) return false;
  if (gathered.has("mention", seen.sentence) || gathered.has("refuted", seen.sentence)) return true;
  const after = (texts[seen.part] ?? "").slice(seen.end, seen.end + 2);
  return seen.end - seen.start < 30 && /^[,.]?["'\u201d\u2019\u00bb]/.test(after) && !gathered.has("mockery", seen.sentence) && !gathered.has("brazen", seen.sentence);
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

/** Is the marked text inside quotation marks of its part? Counted from the start of the line; an apostrophe within a word is none. */
function isQuoted(seen: Seen, texts: readonly string[]): boolean {
  const text = texts[seen.part] ?? "";
  const line = text.slice(text.lastIndexOf("\n", seen.start) + 1, seen.start);
  return (line.match(/["\u201c\u201d\u00ab\u00bb]|(?<!\w)'(?=\w)|(?<=\w)'(?!\w)/g) ?? []).length % 2 === 1;
}
