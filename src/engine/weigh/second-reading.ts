import { rows } from "../generated/rows.ts";
import { SCORER } from "../generated/scorer.ts";
import type { Row } from "../detect/rows.ts";
import { isSaidToAll } from "../read/pearl.ts";
import { CATEGORIES, familyOf, LEARNED, type Category, type Draft, type Family } from "../report.ts";
import { draftFeatures, type Features, type Marked } from "./features.ts";
import type { Seen } from "./gather.ts";
import { oddsOf } from "./learned.ts";
import { propose, type Proposal } from "./proposal.ts";
import { addSigns, type Ruled } from "./signs.ts";
import type { Told } from "./word-features.ts";
import { stretchesOf, type Stretch } from "./words.ts";

/** A sentence as both scorers take it. */
export interface Sentence {
  readonly part: number;
  /** UTF-16 offset into the part. */
  readonly start: number;
  readonly marked: readonly Marked[];
}

/** How much likelier than an acknowledgement a story has to be: whoever confirms care tells a little of a story too. */
const CONFIRMS = 0.7;
/** What each kind of detail beyond two takes off the odds below which a story of the rules is let down: the fuller it is told, the surer it is one. */
const DETAIL = 0.7;
const detailsIn = (proposals: readonly Proposal[]): number => new Set(proposals.filter(({ group }) => group !== null).map(({ seen }) => seen.row.cue)).size;
const FAMILIES = ["phi", "prof"] as const;
const CONDUCT = CATEGORIES.filter((category) => familyOf(category) === "prof");

/** What the learned scorer says of a family: the log-odds that a careful reader would interrupt the draft for it, and what the draft then is. */
interface Answer {
  readonly odds: number;
  readonly category: () => Category;
}

/** Of conduct, whose kinds have little in common, the likeliest category speaks. */
function answerFor(family: Family, features: Features): Answer {
  if (family === "phi") {
    return { odds: oddsOf("phi", features), category: () => (oddsOf("phi.acknowledgement", features) > oddsOf("phi.story", features) - CONFIRMS ? "phi.acknowledgement" : "phi.story") };
  }
  const all = CONDUCT.map((category) => oddsOf(category, features));
  const odds = Math.max(...all);
  return { odds, category: () => CONDUCT[all.indexOf(odds)] ?? "prof.patient-disparagement" };
}

/** What the learned scorer goes by: the words of a draft, its frame, and all that the rules made of it. */
export function readingOf(first: Ruled, sentences: readonly Sentence[], draft: Draft): Features {
  const marked = sentences.map((sentence) => sentence.marked);
  const features = draftFeatures(marked, { surface: draft.surface ?? "post", account: draft.account ?? "person" });
  addSigns(features, first, marked);
  return features;
}

/** The sentences with what the rules saw in them, for the scorer of single words. */
export const toldOf = (first: Ruled, sentences: readonly Sentence[], texts: readonly string[]): Told[] => {
  const seen = new Map<number, Seen[]>();
  for (const one of first.gathered.all) {
    const here = seen.get(one.sentence);
    if (here === undefined) seen.set(one.sentence, [one]);
    else here.push(one);
  }
  return sentences.map(({ part, start, marked }, sentence) => ({
    part, start, tokens: marked.map(({ token }) => token), text: texts[part] ?? "", seen: seen.get(sentence) ?? [],
    proposals: first.proposals.filter((proposal) => proposal.seen.sentence === sentence),
  }));
};

/**
 * The rules' proposals as the learned scorer sees them: what is uncertain in a draft that reads as harmless is let down, and a draft that reads as risky
 * is marked where its own words say so, even where no rule had a reason.
 */
export function secondReading(first: Ruled, features: Features, sentences: readonly Sentence[], texts: readonly string[]): Proposal[] {
  if (first.meant.invented) return [...first.proposals];
  // What people also say who never set foot in a clinic takes more to be a clinician's misstep.
  const ofTheClinic = first.meant.clinical || ["care", "duty", "clinic", "phi.acknowledgement"].some((cue) => first.gathered.has(cue));
  return FAMILIES.flatMap((family) => {
    const own = first.proposals.filter((proposal) => familyOf(proposal.category) === family);
    const answer = answerFor(family, features);
    const { odds } = answer;
    const scale = SCORER[family];
    if (odds >= scale.raise + (ofTheClinic ? 0 : SCORER.elsewhere)) return raised(family, own, answer, first, sentences, texts);
    return odds >= scale.keep - DETAIL * Math.max(0, detailsIn(own) - 2) ? own : own.flatMap((proposal) => letDown(proposal, odds, scale.drop));
  });
}

/**
 * A warning becomes a mark, an uncertain mark in a draft that reads as harmless goes. What is certain holds unless the draft reads as harmless;
 * what the writer or her program listed stays.
 */
function letDown(proposal: Proposal, odds: number, drop: number): Proposal[] {
  const certain = proposal.severity === "stop" || proposal.certainty >= SCORER.certain;
  if (proposal.seen.row.term !== undefined || (certain && odds >= SCORER.harmless)) return [proposal];
  return proposal.severity === "note" && !certain && odds < drop ? [] : [{ ...proposal, severity: "note" }];
}

const certaintyOf = (odds: number): number => Math.round(100 / (1 + Math.exp(-odds))) / 100;
const overlaps = (a: { part: number; start: number; end: number }, b: { part: number; start: number; end: number }): boolean => a.part === b.part && a.start < b.end && b.start < a.end;

function raised(family: Family, own: readonly Proposal[], answer: Answer, first: Ruled, sentences: readonly Sentence[], texts: readonly string[]): Proposal[] {
  const certainty = certaintyOf(answer.odds - SCORER[family].raise);
  const told = toldOf(first, sentences, texts);
  const all = stretchesOf(`span.${family}`, told, SCORER[family].mark);
  const firm = own.map((proposal): Proposal => (proposal.group !== null && proposal.severity === "note" ? { ...proposal, severity: "warn" } : proposal));
  const about = family === "phi" ? all.filter(({ sentence }) => !saidToAll(told[sentence])) : all;
  const fresh = (about.length + own.length === 0 ? all : about).filter((stretch) => !own.some(({ seen }) => overlaps(seen, stretch)));
  const category = fresh.length === 0 ? null : answer.category();
  const more = category === null ? [] : fresh.map((stretch) => (family === "phi" ? privacy(stretch, first, category, certainty) : learnedProposal(category, stretch, certainty, null)));
  const out = [...firm, ...more];
  if (out.some(({ severity }) => severity !== "note")) return out;
  // Nothing loud enough by itself: the draft's own words together are.
  return out.map((proposal) => ({ ...proposal, severity: "warn" as const }));
}

/** Advice to readers tells nothing of a patient. */
const saidToAll = (told: Told | undefined): boolean => told !== undefined && isSaidToAll(told.text.slice(told.start, told.start + (told.tokens.at(-1)?.end ?? 0)));

/** An identifier that the rules had seen and not dared to name; else an acknowledgement or a detail of the story. */
function privacy(stretch: Stretch, { gathered }: Ruled, category: Category, certainty: number): Proposal {
  const known = gathered.all.find((seen) => seen.row.category?.startsWith("phi.") === true && seen.row.category !== "phi.story" && overlaps(seen, stretch));
  if (known !== undefined) return propose(known, "warn", { certainty: Math.min(certainty, known.certainty) });
  const detail = gathered.all.find((seen) => seen.row.cue?.startsWith("detail.") === true && seen.row.cue !== "detail.length" && overlaps(seen, stretch));
  if (category === "phi.acknowledgement") return learnedProposal("phi.acknowledgement", stretch, certainty, null);
  return detail === undefined ? learnedProposal("phi.story", stretch, certainty, "story") : propose(detail, "warn", { category: "phi.story", group: "story", certainty });
}

/** The row whose reason and source a raised finding borrows: the first of its category, or the story's trait. */
const borrowed = (category: Category): Row | undefined => rows().find((row) => (category === "phi.story" ? row.reason === "story-trait" : row.category === category));

function learnedProposal(category: Category, stretch: Stretch, certainty: number, group: string | null): Proposal {
  const like = borrowed(category);
  if (like === undefined) throw new Error(`no row speaks for ${category}`);
  const row: Row = { ...like, id: `${LEARNED}${category}`, category };
  return propose({ row, certainty, part: stretch.part, sentence: stretch.sentence, start: stretch.start, end: stretch.end }, "warn", { category, group, certainty });
}
