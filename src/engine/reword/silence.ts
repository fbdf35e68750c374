import { REWORD } from "../generated/reword.ts";
import { familyOf, isLearned, type Category, type Finding } from "../report.ts";
import { sentenceAt } from "./around.ts";
import { repaired } from "./grammar.ts";
import { says, sentenceLeftOut, trimmed } from "./leave-out.ts";
import type { Change } from "./ledger.ts";
import { isForAll, isHersAlone, isOfNobody, isOwn } from "./leaning.ts";
import { isAdvice } from "../read/pearl.ts";
import { adviceChange } from "./policy.ts";
import { smallChange, smallChanges } from "./small.ts";
import { insideChange } from "./inside.ts";
import { softened } from "./soften.ts";
import { sound } from "./sound.ts";
import { isLoud, isPrivacy, weightOf, type Rewording, type State } from "./state.ts";

/** Leaving a sentence out does not answer these: what is missing is a consent, a disclosure, a title. */
const NOT_BY_SILENCE: ReadonlySet<Category> = new Set(["prof.consent-missing", "prof.conflict-of-interest", "prof.credentials"]);
/** More findings than that are not mended one by one. */
const STEPS = 24;
/** What is said to everybody is what the post is for: it costs as much as so many characters told of a patient. */
const PEARL = 20;
/** A mark of fewer words, that no rule made, tells little by itself. */
const WORDS = 5;
/** ... and of so many it tells as much as a clause. */
const CLAUSE = 8;

/** Leaves out what no small change answers, by what quietens most for the least that is lost: a phrase, a clause, a sentence; a gap for the writer where nothing else is left. */
export function leaveOut(rewording: Rewording): void {
  for (let step = 0; step < STEPS; step++) {
    const open = rewording.state.findings.filter((finding) => isLoud(finding) && !NOT_BY_SILENCE.has(finding.category));
    if (open.length === 0) return;
    const done = advice(rewording, open) || cheapest(rewording, open) || open.some((finding) => rewording.keep(finding, sentence(rewording, finding), true)) || open.some((finding) => isPrivacy(finding) && rewording.keep(finding, gap(rewording, finding), true));
    if (!done) return;
    while (smallChanges(rewording));
  }
}

/** What the draft as given was held for is answered wherever it still stands, even where the rest has become quiet: a small change, the phrase or clause, the sentence. True where something changed. */
export function answerAll(rewording: Rewording): boolean {
  let changed = false;
  for (const finding of rewording.first) {
    if (rewording.answered.has(finding.part ?? 0) || !isLoud(finding) || !isPrivacy(finding) || finding.category === "phi.photo") continue;
    const here = rewording.whereNow(finding);
    if (here === null || inPearl(rewording, here) || (isLearned(finding) && inOwn(rewording, here))) continue;
    if ((!isVague(finding) || !isLearned(finding)) && rewording.keep(here, smallChange(rewording, here), true)) {
      changed = true;
      continue;
    }
    if (isVague(finding)) continue;
    if (softer(rewording, here)) {
      changed = true;
      continue;
    }
    const least = phrase(rewording, here);
    const cut = least === null ? "" : rewording.textOf(here).slice(least.start, least.end);
    const kept = isAdvice(cut) || (isLearned(finding) && isHersAlone(cut));
    if ((!kept && rewording.keep(here, least, true)) || (tells(here) && (isLong(here) || stillMarked(rewording, here)) && rewording.keep(here, sentence(rewording, here), true))) changed = true;
  }
  return changed;
}

/** "Learned to look at the potassium" shows no picture by itself. */
const isGlance = ({ why, text }: Finding): boolean => why.key === "why.story-image" && /^look(?:ing)?(?: at)?$/i.test(text);

/** A word or two that the second reading marked weighed in the whole of the draft; longer stretches, names and figures tell by themselves. "Drowned" is its own class. */
const isVague = (finding: Finding): boolean => {
  const { text, why } = finding;
  return (isLearned(finding) && text.split(/\s+/).length < WORDS && !/\d|\s\p{Lu}/u.test(text)) || (why.key === "why.story-mechanism" && !text.includes(" ")) || isGlance(finding) || (why.key === "why.story-outcome" && text.split(/\s+/).length < WORDS);
};

/** A rule that reads so many words reads all of what was told. */
const isLong = (finding: Finding): boolean => !isLearned(finding) && finding.text.split(/\s+/).length >= 4;

/** Is something still found in the sentence of a mark? */
function stillMarked(rewording: Rewording, here: Finding): boolean {
  const own = sentenceAt(rewording.textOf(here), here.start);
  return rewording.state.findings.some((finding) => (finding.part ?? 0) === (here.part ?? 0) && finding.start < own.start + own.text.length && own.start < finding.end);
}

/** Does a mark tell enough by itself that its sentence goes? One word does not, and of what the second reading marked only what is as long as a clause. */
const tells = (finding: Finding): boolean => finding.text.split(/\s+/).length >= (isLearned(finding) ? CLAUSE : 2);

const advice = (rewording: Rewording, open: readonly Finding[]): boolean =>
  (rewording.draft.surface ?? "post") !== "post" && open.some((finding) => rewording.keep(finding, adviceChange(finding, rewording.tongue(finding.part ?? 0), rewording.textOf(finding))));

/** What points at somebody inside a longer mark. */
function softer(rewording: Rewording, finding: Finding): boolean {
  if (finding.category !== "phi.story" && finding.category !== "phi.acknowledgement" && finding.category !== "prof.consent-missing") return false;
  const text = rewording.textOf(finding);
  const read = isLearned(finding) ? insideChange : rewording.tongue(finding.part ?? 0) === "en" ? softened : () => null;
  const change = read(finding.start, finding.end, text, rewording.tongue(finding.part ?? 0));
  return rewording.keep(finding, change && repaired(change, text), true);
}

const inPearl = (rewording: Rewording, finding: Finding): boolean => isForAll(sentenceAt(rewording.textOf(finding), finding.start).text);

/** Does a finding stand in what the writer says of herself, or in what speaks of nobody? */
function inOwn(rewording: Rewording, finding: Finding): boolean {
  const own = sentenceAt(rewording.textOf(finding), finding.start).text;
  return isOwn(own) || (isOfNobody(own) && rewording.tongue(finding.part ?? 0) === "en");
}

function cheapest(rewording: Rewording, open: readonly Finding[]): boolean {
  const now = weightOf(rewording.state.findings);
  let best: State | null = null;
  let most = 0;
  const seen = new Set<string>();
  for (const finding of open) {
    for (const change of [phrase(rewording, finding), sentence(rewording, finding)]) {
      const part = finding.part ?? 0;
      if (change === null || seen.has(`${part} ${change.start} ${change.end}`)) continue;
      seen.add(`${part} ${change.start} ${change.end}`);
      if (!sound(change, rewording.textOf(finding))) continue;
      const next = rewording.after([{ part, change, finding }]);
      const gain = now - weightOf(next.findings);
      // What is lost, in characters, and more where it is said to everybody.
      const lost = change.text === "" ? Math.max(change.end - change.start, sentenceIn(change, rewording.textOf(finding))) : change.end - change.start - change.text.length;
      const cost = (lost + 20) * (isAdvice(rewording.textOf(finding).slice(change.start, change.end)) || inPearl(rewording, finding) || (isLearned(finding) && (inOwn(rewording, finding) || isHersAlone(rewording.textOf(finding).slice(change.start, change.end)))) ? PEARL : 1);
      if (gain <= 0 || gain / cost <= most) continue;
      most = gain / cost;
      best = next;
    }
  }
  if (best === null) return false;
  rewording.state = best;
  return true;
}

/** What goes with a change that leaves a whole sentence out: all that leans on it, in characters; 0 for what is less than a sentence. */
function sentenceIn(change: Change, text: string): number {
  const own = sentenceAt(text, change.start + (/^\s*/.exec(text.slice(change.start))?.[0].length ?? 0));
  if (change.start > own.start || change.end < own.start + own.text.length) return 0;
  const all = sentenceLeftOut(own.start, text);
  return all.end - all.start;
}

/** The least that holds a finding and can be left out. */
function phrase(rewording: Rewording, finding: Finding): Change | null {
  if (isGlance(finding) || finding.category === "phi.photo" || finding.category === "phi.acknowledgement" || familyOf(finding.category) === "prof") return null;
  const text = rewording.textOf(finding);
  const change = trimmed(finding.start, finding.end, text, isLearned(finding));
  return change && repaired(change, text);
}

/** The sentence of a finding, where what is left still says something. */
function sentence(rewording: Rewording, finding: Finding): Change | null {
  const text = rewording.textOf(finding);
  // What leans on it is left to `tidy`, which knows what was said before.
  const change = sentenceLeftOut(finding.start, text, rewording.pauses && rewording.tongue(finding.part ?? 0) === "en");
  const left = text.slice(0, change.start) + text.slice(change.end);
  return says(left) || (rewording.state.texts.length > 1 && (finding.part ?? 0) > 0) ? change : null;
}

/** Where the patient is all that a draft tells, the point is the writer's to make. */
function gap(rewording: Rewording, finding: Finding): Change | null {
  const text = rewording.textOf(finding);
  const put = REWORD.words[rewording.tongue(finding.part ?? 0)].gap;
  const change = sentenceLeftOut(finding.start, text);
  if (text.includes(put)) return change;
  const left = text.slice(0, change.start) + text.slice(change.end);
  if (!says(left)) return { start: 0, end: text.trimEnd().length, text: put };
  const own = sentenceAt(text, finding.start);
  const kept = text.slice(own.start, change.end);
  return { start: own.start, end: Math.max(own.start + own.text.length, change.end - (kept.length - kept.trimEnd().length)), text: put };
}
