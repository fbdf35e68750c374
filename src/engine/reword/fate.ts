import type { Stretch } from "../read/sentences.ts";
import { hasVerb, wholeSentences } from "./around.ts";
import { placeNow, type Entry } from "./ledger.ts";

/** What has become of a sentence of the draft as given. */
export interface Fate {
  readonly own: Stretch;
  /** Where it stands in the changed text, and what it says there; empty where it has gone. */
  readonly start: number;
  readonly text: string;
  /** Share of its characters that are still there, 0..1. */
  readonly kept: number;
  readonly edits: number;
}

const wordsOf = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

/** The sentences of a text as given, each with what the edits have made of it. */
export function fatesOf(given: string, entries: readonly Entry[], now: string): Fate[] {
  return wholeSentences(given).map((own) => {
    const stop = own.start + own.text.length;
    const start = placeNow(entries, own.start);
    const touching = entries.filter((entry) => entry.start < stop && entry.end > own.start);
    const lost = touching.reduce((sum, entry) => sum + Math.min(entry.end, stop) - Math.max(entry.start, own.start), 0);
    const text = now.slice(start, Math.max(start, placeNow(entries, stop))).trim();
    return { own, start, text: wordsOf(text) === 0 ? "" : text, kept: 1 - lost / own.text.length, edits: touching.length };
  });
}

/** A sentence of which less is left says something else than it said. */
const KEPT = 0.4;
/** ... but a short sentence may be all that was said of anybody: "The miner in this piece ... will keep his hand". */
const SAID = 0.2;
/** So many words, of which one clause has gone, say something by themselves. */
const LONG = 7;
const WHOLE = /^(?:(?:i|we) \w+(?: \w+)? )?(?:an?|the|my|our) (?:[\w-]+ )?(?:patient|child|baby|teenager|person|adult|family)\b(?! of\b)/i;
/** More repairs make a sentence that nobody would have written. */
const REPAIRS = 6;
/** So few words, left of more, are no sentence. */
const FEW = 4;
/** How no sentence begins or ends that was written so. */
const OPEN = /^(?:\d{1,3}|and|but|who|which|that|so|because|with|of) |\b(?:so|because|and|but|or|the|an?|with|of|from|to|you know|that|who|when|while|if|my|our|his|her|their|at|in|for|by|as|than|into|onto|no|called|named|(?:was|is|were|are|has|had)n['’]t)(?: the| a)?[.!?…]*$|^as \w[^,]*$/i;

/** Is a quotation or a bracket open that nothing closes? */
const unpaired = (text: string): boolean => text.split(/["“”]/).length % 2 === 0 || text.split(/[([]/).length !== text.split(/[)\]]/).length;
/** What was put in says "a patient" once: twice in a sentence are two people, or one who has lost her name. */
const TWICE = /\b(?:an?|the) (?:patient|child|baby|teenager)\b.*\b(?:an?|the) (?:patient|child|baby|teenager)\b/is;
const SIGNS = /, (?:born|aged|weighing|named|called)(?:,|[.!?]?$)|(?<!\.)\.\.(?!\.)|[,;] ?[.,;)]|\b(?:had|has|was|were|is|been|be), [^,]+[.!?]?$|\b(?:because|so|when|while|if|that|who) (?:(?:his|her|their|the|my|our|a|an) )?\w+[.!?]?$/i;

/** A determiner whose noun has gone. */
const BEREFT = /\b(?:our|my|an?|the|his|her|their) (?:is|are|was|were|has|have|had|does|did|would|could|should|came|went|got|gave|took|told|said|says|saw|knew|thought|brought|ran|sat|stood|woke|spoke|wrote|drove|fell|began|ate|met|asked|wanted)\b/i;

/** Is a changed sentence one that its writer would not let stand: a stump, a patchwork, one that lost its verb? */
export function isMangled({ own, text, kept, edits }: Fate): boolean {
  if (text === "" || edits === 0) return false;
  const isWhole = kept >= SAID && edits <= 3 && WHOLE.test(text) && hasVerb(text);
  if (edits > REPAIRS || (kept < KEPT && own.text.length > 60 && !isWhole && !(edits === 1 && hasVerb(text) && wordsOf(text) > LONG))) return true;
  if (!isWhole && wordsOf(text) < FEW && wordsOf(own.text) >= wordsOf(text) + FEW) return true;
  if (hasVerb(own.text) && !hasVerb(text)) return true;
  if (wordsOf(text) === 1 && wordsOf(own.text) > 3 && !/[!?]/.test(text)) return true;
  if (unpaired(text) !== unpaired(own.text) || (SIGNS.test(text) && !SIGNS.test(own.text))) return true;
  // "PLAN ID: GHX-220914": a field without its value.
  if (/^[\p{L} ]{2,20}[:#] ?\S/u.test(own.text) && !/^[\p{L} ]{2,20}[:#] ?\S/u.test(text) && wordsOf(text) < wordsOf(own.text)) return true;
  if (TWICE.test(text) && !TWICE.test(own.text)) return true;
  if (BEREFT.test(text) && !BEREFT.test(own.text)) return true;
  return OPEN.test(text) && !OPEN.test(own.text);
}
