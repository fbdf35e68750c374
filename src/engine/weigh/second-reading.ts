import type { Row, Signal } from "../detect/rows.ts";
import { rows } from "../generated/rows.ts";
import { SCORER } from "../generated/scorer.ts";
import { once } from "../once.ts";
import { isSaidToAll } from "../read/pearl.ts";
import { CATEGORIES, familyOf, LEARNED, type Category, type Family } from "../report.ts";
import type { Ruled } from "./first-reading.ts";
import type { Manuscript, Passage } from "./manuscript.ts";
import { propose, type Proposal } from "./proposal.ts";
import type { Odds } from "./learned.ts";
import { marksIn, type Mark } from "./words.ts";

/** How much likelier than an acknowledgement a story has to be: whoever confirms care tells a little of a story too. */
const CONFIRMS = 0.7;
/** What each kind of detail beyond two takes off the odds below which a story of the rules is let down: the fuller it is told, the surer it is one. */
const DETAIL = 0.7;
const CONDUCT = CATEGORIES.filter((category) => familyOf(category) === "prof");

/** What the learned scorer makes of a family in a draft: all that the second reading of one sentence rests on beside what was proposed for it. */
type Verdict =
  /** It reads as harmless as it was found: what was proposed stands. */
  | { readonly as: "proposed" }
  /** What was proposed is let down; `harmless`: what is certain as well; `drop`: uncertain marks go. */
  | { readonly as: "let down"; readonly harmless: boolean; readonly drop: boolean }
  /** It reads as risky. `category`: what its own words tell; `everywhere`: also in what is said to all; `warned`: no mark is loud enough by itself, so that all are. */
  | { readonly as: "raised"; readonly certainty: number; readonly category: Category; readonly everywhere: boolean; readonly warned: boolean };

const AS_PROPOSED: Verdict = { as: "proposed" };

/** The log-odds that a careful reader would interrupt a draft for a family, and what the draft then is. Of conduct, whose kinds have little in common, the likeliest category speaks. */
function answerFor(family: Family, odds: Odds): { readonly odds: number; readonly category: Category } {
  if (family === "phi") return { odds: odds("phi"), category: odds("phi.acknowledgement") > odds("phi.story") - CONFIRMS ? "phi.acknowledgement" : "phi.story" };
  const all = CONDUCT.map(odds);
  const most = Math.max(...all);
  return { odds: most, category: CONDUCT[all.indexOf(most)] ?? "prof.patient-disparagement" };
}

const certaintyOf = (odds: number): number => Math.round(100 / (1 + Math.exp(-odds))) / 100;
const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => a.start < b.end && b.start < a.end;
const ownOf = (family: Family, { first }: Passage): readonly Proposal[] => first.value.filter(({ category }) => familyOf(category) === family);

/** The log-odds from which a word is marked. */
const LEAST = { phi: SCORER.phi.mark, prof: SCORER.prof.mark };
/** The marks of a family in a sentence; they stand as long as what the rules see in it does. */
function marksOf(family: Family, passage: Passage): readonly Mark[] {
  const { marks } = passage;
  if (!marks.stands(passage.all, passage.first.value)) marks.value = marksIn(passage, LEAST);
  return marks.value[family];
}

/** Advice to readers tells nothing of a patient. */
const isToAll = ({ heard: { text, tokens } }: Passage): boolean => isSaidToAll(text.slice(0, tokens.at(-1)?.end ?? 0));
/** The marks that count: of what is said to all only those of conduct, unless `everywhere`. */
function marksThatCount(family: Family, passage: Passage, everywhere: boolean): readonly Mark[] {
  const marks = marksOf(family, passage);
  return marks.length === 0 || everywhere || family === "prof" || !isToAll(passage) ? marks : [];
}
/** The marks on which nothing is proposed. */
function freshMarks(family: Family, passage: Passage, everywhere: boolean): readonly Mark[] {
  const own = ownOf(family, passage);
  return marksThatCount(family, passage, everywhere).filter((mark) => !own.some(({ seen }) => overlaps(seen, mark)));
}

/**
 * The rules' proposals as the learned scorer sees them: what is uncertain in a draft that reads as harmless is let down, and a draft that reads as risky
 * is marked where its own words say so, even where no rule had a reason. Remembers what it made of the draft before.
 */
export class SecondReading {
  private readonly verdicts: Record<Family, Verdict> = { phi: AS_PROPOSED, prof: AS_PROPOSED };

  read(manuscript: Manuscript, first: Ruled, odds: Odds): void {
    const before = { ...this.verdicts };
    const [phi, prof] = [this.verdictOn("phi", manuscript, first, odds), this.verdictOn("prof", manuscript, first, odds)];
    const stands = phi === before.phi && prof === before.prof && !first.everywhere;
    for (const passage of stands ? manuscript.changed : manuscript.passages)
      if (!passage.second.stands(passage.first.value, passage.all, groundsIn(passage, "phi", phi), groundsIn(passage, "prof", prof))) passage.second.value = phi === AS_PROPOSED && prof === AS_PROPOSED ? passage.first.value : [...standing("phi", passage, phi), ...standing("prof", passage, prof)];
  }

  /** The verdict; that of the last time where it is the same. */
  private verdictOn(family: Family, manuscript: Manuscript, first: Ruled, odds: Odds): Verdict {
    const before = this.verdicts[family];
    const now = verdictOn(family, manuscript, first, odds);
    return JSON.stringify(now) === JSON.stringify(before) ? before : (this.verdicts[family] = now);
  }
}

/** What of a verdict tells on a sentence: where none of its words speaks for the family, nothing is raised there to its certainty, which changes at many a keystroke. */
const groundsIn = (passage: Passage, family: Family, verdict: Verdict): Verdict | string =>
  verdict.as === "raised" && marksOf(family, passage).length === 0 ? (verdict.warned ? "raised to a warning" : "raised") : verdict;

function verdictOn(family: Family, manuscript: Manuscript, { meant, told }: Ruled, odds: Odds): Verdict {
  if (meant.invented) return AS_PROPOSED;
  // What people also say who never set foot in a clinic takes more to be a clinician's misstep.
  const ofTheClinic = meant.clinical || ["care", "duty", "clinic", "phi.acknowledgement"].some((cue) => manuscript.sums.cues.has(cue));
  const answer = answerFor(family, odds);
  const scale = SCORER[family];
  if (answer.odds >= scale.raise + (ofTheClinic ? 0 : SCORER.elsewhere)) return raised(family, manuscript, answer.category, certaintyOf(answer.odds - scale.raise));
  if (answer.odds >= scale.keep - (family === "phi" ? DETAIL * Math.max(0, told.details - 2) : 0)) return AS_PROPOSED;
  return { as: "let down", harmless: answer.odds < SCORER.harmless, drop: answer.odds < scale.drop };
}

function raised(family: Family, { passages }: Manuscript, category: Category, certainty: number): Verdict {
  const nothing = passages.every((passage) => marksThatCount(family, passage, false).length + ownOf(family, passage).length === 0);
  const loud = passages.some((passage) => ownOf(family, passage).some(({ severity, group }) => severity !== "note" || group !== null) || freshMarks(family, passage, nothing).length > 0);
  return { as: "raised", certainty, category, everywhere: nothing, warned: !loud };
}

/** What stands of a sentence's proposals of a family, and what its marks add. */
function standing(family: Family, passage: Passage, verdict: Verdict): readonly Proposal[] {
  const own = ownOf(family, passage);
  if (verdict.as === "proposed") return own;
  if (verdict.as === "let down") return own.flatMap((proposal) => letDown(proposal, verdict.harmless, verdict.drop));
  const { certainty, category, everywhere, warned } = verdict;
  const firm = own.map((proposal): Proposal => (proposal.severity === "note" && (proposal.group !== null || warned) ? { ...proposal, severity: "warn" } : proposal));
  const fresh = freshMarks(family, passage, everywhere);
  return fresh.length === 0 ? firm : [...firm, ...fresh.map((mark) => (family === "phi" ? privacy(mark, passage, category, certainty) : learnedProposal(category, mark, certainty, null)))];
}

/**
 * A warning becomes a mark, an uncertain mark in a draft that reads as harmless goes. What is certain holds unless the draft reads as harmless;
 * what the writer or her program listed stays, and what points to a picture: neither was learned from.
 */
function letDown(proposal: Proposal, harmless: boolean, drop: boolean): Proposal[] {
  const certain = proposal.severity === "stop" || proposal.certainty >= SCORER.certain;
  const { term, attached } = proposal.seen.row;
  if (term !== undefined || attached === true || (certain && !harmless)) return [proposal];
  return proposal.severity === "note" && !certain && drop ? [] : [{ ...proposal, severity: "note" }];
}

/** An identifier that the rules had seen and not dared to name; else an acknowledgement or a detail of the story. */
function privacy(mark: Mark, { all }: Passage, category: Category, certainty: number): Proposal {
  const known = all.find((seen) => seen.row.category?.startsWith("phi.") === true && seen.row.category !== "phi.story" && overlaps(seen, mark));
  if (known !== undefined) return propose(known, "warn", { certainty: Math.min(certainty, known.certainty) });
  if (category === "phi.acknowledgement") return learnedProposal("phi.acknowledgement", mark, certainty, null);
  const detail = all.find((seen) => seen.row.cue?.startsWith("detail.") === true && seen.row.cue !== "detail.length" && overlaps(seen, mark));
  return detail === undefined ? learnedProposal("phi.story", mark, certainty, "story") : propose(detail, "warn", { category: "phi.story", group: "story", certainty });
}

/** The rows of raised findings, each with the reason and source that it borrows: those of the first row of its category that says less than the gravest, or of the story's trait. */
const learnedRows = once(() => new Map<Category, Row>());
function learnedRow(category: Category): Row {
  const known = learnedRows().get(category);
  if (known !== undefined) return known;
  const like = rows().find((row) => (category === "phi.story" ? row.reason === "story-trait" : row.category === category && row.severity !== "stop"));
  if (like === undefined) throw new Error(`no row speaks for ${category}`);
  const row: Row = { ...like, id: `${LEARNED}${category}`, category };
  learnedRows().set(category, row);
  return row;
}

const learnedProposal = (category: Category, { start, end }: Mark, certainty: number, group: string | null): Proposal =>
  propose({ row: learnedRow(category), certainty, start, end } satisfies Signal, "warn", { category, group, certainty });
