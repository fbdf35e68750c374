import { kindOf } from "../detect/people.ts";
import { REWORD } from "../generated/reword.ts";
import { isLearned, type Finding } from "../report.ts";
import { hasVerb } from "./around.ts";
import { fatesOf, isMangled, type Fate } from "./fate.ts";
import { repaired } from "./grammar.ts";
import { clauseOut, closed } from "./leave-out.ts";
import { bareIn, isAdvised, isAnnounced, isForAll, isHersAlone, isOfNobody, isOrphan, isOwn, speaksOfOne, leansOnWhatHappened, pointsBack, stands } from "./leaning.ts";
import { personChange } from "./person.ts";
import { isLoud, isPrivacy, weightOf, type Rewording, type Wanted } from "./state.ts";
import type { Tongue } from "./tongue.ts";

/** Words that carry nothing by themselves, whatever weight the second reading gave them. */
const EMPTY = /^(?:all|both|one|two|used|its?|going|week|day|night|same|just|only|said|says|asked|told|got|get|had|has|was|were|then|now|yes|no|here|there|about|next|out|off|case|home|work|show|know|love|people|patients?|hospital|doctor|nurse|unit|ward|team|shift|look(?:ing)?(?: at)?|(?:the )?(?:first|second|third|last|only|best|worst) (?:time|one|thing|day|shift))$/i;

/**
 * Leaves out whole the sentences that would not read, or would still tell: those that the changes have mangled, in which something found still stands, or which
 * lean on one that has gone; as long as what is left stands by itself. True where something changed.
 */
export function tidy(rewording: Rewording): boolean {
  return rewording.pauses && rewording.state.texts.map((text, part) => !rewording.answered.has(part) && !isAnswered(text, rewording.tongue(part)) && (leftInPart(rewording, part, true) || leftWhole(rewording, part) || leftInPart(rewording, part, false))).some(Boolean);
}

/** Has a whole answer been put in the place of a text? Nothing of it is the writer's to mend. */
const isAnswered = (text: string, tongue: Tongue): boolean => [REWORD.words[tongue].policy, REWORD.words[tongue].own, REWORD.words[tongue].advice].some((put) => text.includes(put)) || text.trim() === REWORD.words[tongue].gap;

/** The clause or the person that still tells goes from its sentence, where it reads without; `whole`: only where nothing of the sentence tells then. True where something changed. */
function leftInPart(rewording: Rewording, part: number, whole: boolean): boolean {
  const text = rewording.state.texts[part] ?? "";
  if (rewording.tongue(part) !== "en") return false;
  const fates = fatesOf(rewording.givenOf(part), rewording.state.entries[part] ?? [], text);
  return fates.some((fate, at) => fate.text !== "" && !isMangled(fate) && openIn(rewording, part, fate).some((finding) =>
    [personChange(finding.start, finding.end, text), clauseOut(finding.start, finding.end, text)].some((raw) => {
      if (raw === null || (isLearned(finding) && isHersAlone(text.slice(raw.start, raw.end)))) return false;
      const before = rewording.state;
      const change = repaired(raw, text);
      if (!rewording.keep(finding, change, true)) return false;
      const now = fatesOf(rewording.givenOf(part), rewording.state.entries[part] ?? [], rewording.state.texts[part] ?? "")[at];
      if (now !== undefined && !isMangled(now) && (!whole || openIn(rewording, part, now).length === 0)) return true;
      rewording.state = before;
      return false;
    })));
}

function leftWhole(rewording: Rewording, part: number): boolean {
  const text = rewording.state.texts[part] ?? "";
  const fates = fatesOf(rewording.givenOf(part), rewording.state.entries[part] ?? [], text);
  const going = goingOf(rewording, part, fates);
  if (going === null) return leftToWriter(rewording, part, fates);
  // Neighbours go together.
  const runs: { start: number; end: number; readonly finding: Finding }[] = [];
  for (const at of [...going].toSorted((a, b) => a - b)) {
    const fate = fates[at];
    const finding = fate && nearest(rewording, part, fate);
    if (finding === undefined || fate === undefined) continue;
    const end = fate.start + fate.text.length;
    const last = runs.at(-1);
    if (last !== undefined && text.slice(last.end, fate.start).trim() === "") last.end = end;
    else runs.push({ start: fate.start, end, finding });
  }
  const wanted: Wanted[] = runs.map(({ start, end, finding }) => ({ part, change: closed(start, end, text), finding }));
  if (wanted.length === 0) return false;
  const next = rewording.after(wanted);
  if (weightOf(next.findings) > weightOf(rewording.state.findings)) return wanted.toReversed().filter((one) => rewording.keep(one.finding, one.change, true)).length > 0;
  rewording.state = next;
  return true;
}

/** Where nothing would be left that stands, and what is there does not read, the point is the writer's to make. */
function leftToWriter(rewording: Rewording, part: number, fates: readonly Fate[]): boolean {
  const text = rewording.state.texts[part] ?? "";
  const finding = fates[0] && nearest(rewording, part, fates[0]);
  const put = REWORD.words[rewording.tongue(part)].gap;
  return finding !== undefined && text !== put && rewording.keep(finding, { start: 0, end: text.trimEnd().length, text: put }, true);
}

/** The indexes of the sentences that go: all that should; where nothing would stand without those that still tell, as many of them as can; null where nothing that reads would stand. */
function goingOf(rewording: Rewording, part: number, fates: readonly Fate[]): ReadonlySet<number> | null {
  const english = rewording.tongue(part) === "en";
  const bare = bareIn(rewording.givenOf(part));
  const left = (going: ReadonlySet<number>): Fate[] => fates.map((fate, at) => (going.has(at) ? { ...fate, text: "" } : fate));
  const holds = (going: ReadonlySet<number>): boolean => part > 0 || stands(left(going).map(({ text }) => text).join("\n"), bare);
  const orphans = (from: ReadonlySet<number>): Set<number> => {
    const going = new Set(from);
    fates.forEach((fate, at) => {
      if (at > 0 && fate.text !== "" && !going.has(at) && !isKept(fate, english) && isOrphan(fate.text, left(going).slice(0, at), bare, english)) going.add(at);
    });
    fates.forEach((fate, at) => {
      if (fate.text !== "" && !going.has(at) && isAnnounced(fate.text, left(going)[at + 1])) going.add(at);
    });
    return going;
  };
  const here = fates.flatMap((fate, at) => (fate.text === "" ? [] : [at]));
  const unsound = new Set(here.filter((at) => isMangled(fates[at] as Fate)));
  const telling = here.filter((at) => !unsound.has(at) && (isNumbered(fates[at] as Fate) || openIn(rewording, part, fates[at] as Fate).length > 0));
  const all = orphans(new Set([...unsound, ...telling]));
  if (holds(all)) return all;
  let some = orphans(unsound);
  if (!holds(some)) {
    if (english) return null;
    some = new Set();
  }
  for (const at of telling) {
    const more = orphans(new Set([...some, at]));
    if (holds(more)) some = more;
    else if (english && !some.has(at) && tellsAlone(rewording, part, fates[at] as Fate)) return null;
  }
  return some;
}

/** Does a sentence that has been changed still hold a number such as records have? */
const isNumbered = ({ edits, text }: Fate): boolean => edits > 0 && /\d{5,}|\b(?:mrn|dob|nhs no|ssn)\b/i.test(text);

/** Somebody of whom no more is said than a stage of life. */
const ANYBODY = /\b(?:patient|person|adult|(?:young|middle-aged|older|elderly) (?:wo)?man|teenager|child|baby|infant)\b/i;
/** A figure that is no year, or a name. */
const FIGURE_OR_NAME = /(?<!\d)(?!(?:19|20)\d\d(?!\d))\d|[\p{Ll},] \p{Lu}\p{Ll}/u;

/** Does a sentence tell something by itself: does a rule read it, or a clause of what happened stand in it beside who it was, or is it held when it is read alone? */
function tellsAlone(rewording: Rewording, part: number, fate: Fate): boolean {
  const unnamed = fate.edits > 0 && ANYBODY.test(fate.text) && !fate.text.split(/[^\p{L}]+/u).some((word) => kindOf(word.toLowerCase()) === "job");
  const open = openIn(rewording, part, fate);
  return isNumbered(fate) || open.some((finding) => !isLearned(finding) || (!unnamed && finding.text.split(/\s+/).length >= CLAUSE)) || FIGURE_OR_NAME.test(fate.text) || speaksOfOne(fate.text) || rewording.isHeldAlone(fate.text);
}

/** Is a sentence what the post is for, whatever has gone before it? */
const isKept = ({ own }: Fate, english: boolean): boolean => (isAdvised(own.text) && !pointsBack(own.text)) || (isForAll(own.text) && !(english && leansOnWhatHappened(own.text)));

/** What one word of may stand in a sentence that has been reworded: it points at nobody by itself. */
const GENERAL: ReadonlySet<string> = new Set(["why.story-sensitive", "why.story-minor", "why.story-mechanism", "why.story-trait", "why.story-rarity"]);
/** So many words that the second reading marked tell something by themselves. */
const TELLING = 4;
/** ... and so many are a whole clause of what happened. */
const CLAUSE = 8;

/** Is a sentence a truth about the world, of which no rule reads as much as a phrase? */
const isTrue = (finding: Finding, sentence: string): boolean => isForAll(sentence) && (hasVerb(sentence) || sentence.split(/\s+/).length > TELLING) && (isLearned(finding) || finding.text.split(/\s+/).length < TELLING);

/** What the draft was held for that still stands in a sentence, each where it is now. */
function openIn(rewording: Rewording, part: number, { own, edits }: Fate): Finding[] {
  if (isAdvised(own.text)) return [];
  const marks = rewording.first.filter((finding) => (finding.part ?? 0) === part && isLoud(finding) && (isPrivacy(finding) || (finding.category === "prof.consent-missing" && finding.text.split(/\s+/).length >= TELLING)) && finding.start < own.start + own.text.length && own.start < finding.end);
  const tells = (finding: Finding): boolean => {
    const words = finding.text.split(/\s+/).length;
    if (isLearned(finding)) return words >= TELLING || /\d|\s\p{Lu}\p{Ll}/u.test(finding.text) || (edits === 0 && marks.length > 1);
    // "He died" is told of many, and said by many, where who he was has gone.
    if ((finding.why.key === "why.story-outcome" || finding.why.key === "why.story-quote") && (rewording.state.entries[part] ?? []).length > 0) return false;
    if (finding.why.key === "why.story-rarity") return words >= TELLING || /\b(?:only|oldest|youngest|ever|last|rarest)\b/i.test(finding.text);
    return words > 1 || !GENERAL.has(finding.why.key);
  };
  return marks.flatMap((finding) => {
    // A mark that runs on from the sentence before is that one's.
    const now = EMPTY.test(finding.text) || (isLearned(finding) && finding.start < own.start) ? null : rewording.whereNow(finding) ?? (isLearned(finding) ? restOf(rewording, finding) : null);
    if (now === null) return [];
    if (finding.category !== "phi.story" && !isLearned(finding)) return [now];
    return !isHers(finding, own.text) && !isTrue(finding, own.text) && tells(finding) ? [now] : [];
  });
}

/** What is left of a mark of the second reading of which only a little has been changed, where that tells by itself. */
function restOf(rewording: Rewording, finding: Finding): Finding | null {
  const rest = rewording.restNow(finding);
  return rest !== null && rest.text.length * 2 > finding.text.length && rest.text.trim().split(/\s+/).length >= TELLING ? rest : null;
}

/** Is a mark in what the writer says of herself: her own work, or few words? */
const isHers = (finding: Finding, sentence: string): boolean => (isLearned(finding) && isOfNobody(sentence)) || (isOwn(sentence) && (isLearned(finding) || finding.why.key === "why.story-occupation" || finding.text.split(/\s+/).length <= TELLING));

/** The finding in a sentence, or the one nearest to it. */
function nearest(rewording: Rewording, part: number, { own, start }: Fate): Finding | undefined {
  const away = (finding: Finding): number => Math.max(0, own.start - finding.end, finding.start - own.start - own.text.length);
  const here = rewording.first.filter((finding) => (finding.part ?? 0) === part).toSorted((a, b) => away(a) - away(b))[0];
  return here && { ...here, start };
}
