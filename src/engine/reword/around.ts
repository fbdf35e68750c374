import { sentences, type Stretch } from "../read/sentences.ts";
import type { Change } from "./ledger.ts";

/** Words that a clause needs to stand by itself: auxiliaries, common irregular verbs, and what ends like a past tense. */
const FINITE = /\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|can't|could|should|may|might|must|let|put|set|sat|quit|beat|shut|hurt|split|burst|won|flew|threw|grew|slept|began|hid|bit|stuck|rang|heard|meant|understood|forgot|cut|hit|came|went|got|gave|took|told|said|says|saw|see|made|make|knew|know|think|thought|felt|feel|found|find|left|lost|kept|held|brought|bought|caught|taught|fought|ran|sat|stood|woke|broke|spoke|wrote|drove|fell|began|swam|sang|drank|ate|met|sent|spent|paid|read|led|needs?|wants?|keeps?|comes?|goes|makes|takes|gets|gives|looks?|means?|matters?|helps?|works?|love|hate|wish|hope|miss|call|check|ask|remember|listen|please|thanks?|stop|start|don't|never|est|sont|etait|était|ont|avait|fue|han|habia|había)\b|\b\w{2,}(?:ed|n't)\b|\b(?:i|you|he|she|it|we|they|that|there|who)['’](?:s|m|re|ve|d|ll)\b/i;

/** Does a stretch hold a verb, as far as its words show? */
export const hasVerb = (text: string): boolean => FINITE.test(text);

/** Rewording asks for the sentences of one text many times over. */
let known: { readonly text: string; readonly all: readonly Stretch[] } | null = null;

/** The sentences of a text; one that was cut because its line is long is whole again. */
export function wholeSentences(text: string): readonly Stretch[] {
  if (known?.text === text) return known.all;
  const out: Stretch[] = [];
  for (const piece of sentences(text)) {
    const last = out.at(-1);
    if (last !== undefined && /[\p{L}\d,;]$/u.test(last.text) && /^ {1,2}$/.test(text.slice(last.start + last.text.length, piece.start))) out[out.length - 1] = { start: last.start, text: text.slice(last.start, piece.start + piece.text.length) };
    else out.push(piece);
  }
  known = { text, all: out };
  return out;
}

/** The sentence in which an offset stands, without the white space around it. */
export function sentenceAt(text: string, at: number): Stretch {
  const all = wholeSentences(text);
  return all.find(({ start, text: own }) => at >= start && at < start + own.length) ?? { start: 0, text };
}

/** Does an offset stand at the start of a sentence (quotation marks and emoji left out)? */
export const atSentenceStart = (text: string, at: number): boolean => /(?:^|[.!?…]["')\]”’]?\s|\n)[\s"'(“‘[*•→-]{0,6}(?:\p{Extended_Pictographic}\s?){0,4}$/u.test(text.slice(Math.max(0, at - 30), at)) || at === 0;

/** A stretch widened to the hash tag, handle or link that it is part of; null where it is part of none. */
export function tokenAround(text: string, start: number, end: number): { start: number; end: number } | null {
  const lead = /(?:^|\s)([#@][\w.]{0,40}|[^\s/]{1,40}\/\S{0,60})$/.exec(text.slice(Math.max(0, start - 60), start));
  const from = lead?.[1] !== undefined ? start - lead[1].length : start;
  const first = text.charAt(from);
  if (lead === null && first !== "#" && first !== "@") return null;
  return { start: from, end: end + (/^[\w./?=&%-]*[\w/]/.exec(text.slice(end, end + 120))?.[0].length ?? 0) };
}

/** The words before and after a stretch, within its line. */
export function beside(text: string, { start, end }: { readonly start: number; readonly end: number }): { before: string; after: string } {
  return { before: text.slice(Math.max(0, start - 60), start).split("\n").at(-1) ?? "", after: text.slice(end, end + 60).split("\n")[0] ?? "" };
}

/** A change of `[start, end)` widened by the match of a pattern before and of one after it. */
export function widened(text: string, start: number, end: number, put: string, lead?: RegExp, tail?: RegExp): Change {
  const { before, after } = beside(text, { start, end });
  return { start: start - (lead?.exec(before)?.[0].length ?? 0), end: end + (tail?.exec(after)?.[0].length ?? 0), text: put };
}
