import { beside, hasVerb, sentenceAt, wholeSentences } from "./around.ts";
import { isAdvice } from "../read/pearl.ts";
import type { Change } from "./ledger.ts";

/** Words with which a clause depends on another: what stands before them holds without it, it does not hold alone. */
const DEPENDS = /^(?:if|when|while|as|since|because|although|though|after|before|until|unless|whether|that|who|which|whose|where|once|even if|given)\b/i;
/** How an apposition or an aside between commas may begin. */
const ASIDE = /^(?:an?|the|his|her|their|my|our|with|in|at|on|from|near|still|then|aged?|retired|who|which|whose|both|now|once|single|widowed|married|divorced|former|local|ex-|wearing|dressed|complete with|one of|father|mother|mom|mum|dad|parent|also|all|including|fresh from|straight from|back from|during|after|before|\d)/i;
/** A word that a prepositional phrase cannot be taken from. */
const NEEDS = /\b(?:is|was|are|were|be|been|being|['’]s|['’]re|got|get|gets|gone|going|put|puts|went|go|goes|come|comes|came|live|lives|lived|stuck|caught|trapped|wedged|lodged|allergic|due|used|reaction|because|out|instead|one|most|all|some|none|many|lot|kind|sort|part|half|look|looks|looked|looking|listen|wait|care|cared|caring|depend|depends|result|tired|sick|full|afraid|proud|think|thinking|thought|swear|talk|talked|work|works|worked|ask|asked|asks|asking|begged|pay|paid|pray|prayed|hope|hoped|waiting|waited|search|searched|pressed|screaming)$/i;
const PREPOSITIONS = "in|at|on|with|from|by|after|during|through|near|outside|inside|off|under|over|across|behind|beside|for|thru|since|before|without|against|between|past|down|up";
const PHRASE = new RegExp(`(?:^| )((?:${PREPOSITIONS})(?: [\\w'’-]+){0,4} ?)$`, "i");
const PREFIX = new RegExp(`^(?:${PREPOSITIONS}) `, "i");
const FREE = new RegExp(`^(?:[,.;:!?)—–]|$|\\n| [-–—] | (?:and|but|so|or|because|while|when|who|then|that|as|today|tonight|yesterday|this|last|${PREPOSITIONS})\\b)`, "i");

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly separator: string;
}

/** A sentence cut where its clauses part; each piece knows the sign or word before it. Commas inside numbers and quotations stay. */
function pieces(sentence: { readonly start: number; readonly text: string }): Piece[] {
  const cuts = /(?:[,;:] | [-–—]{1,2} ?|—| ?\.{3} ?|… ?|,? (?:and|but|so|because|while|until) (?=(?:i|we|she|he|they|it|you|then|his|her|their|the|my|our|a|an|now|is|was|had|has|still|\w+ed)\b))/gi;
  const out: Piece[] = [];
  let from = 0;
  let separator = "";
  const body = sentence.text.replace(/[.!?…]{1,6}["')\]”’]{0,3}$/, "");
  for (const cut of body.matchAll(cuts)) {
    out.push({ start: sentence.start + from, end: sentence.start + cut.index, separator });
    from = cut.index + cut[0].length;
    separator = cut[0];
  }
  out.push({ start: sentence.start + from, end: sentence.start + body.length, separator });
  return out;
}

/** The least that can be left out around a stretch so that its sentence still holds: a parenthesis, an apposition, a closing clause, a phrase with its preposition (not where the stretch is `loose`: words that need be no phrase). */
export function trimmed(start: number, end: number, text: string, loose = false): Change | null {
  const sentence = sentenceAt(text, start);
  const stop = sentence.start + sentence.text.length;
  // A sentence that was cut inside a number ("2.4 kg") is none.
  if (end > stop || (/\d\.$/.test(sentence.text) && /^\d/.test(text.slice(stop)))) return null;
  const open = text.lastIndexOf("(", start);
  const close = text.indexOf(")", end - 1);
  if (open >= sentence.start && close >= 0 && close < stop && !text.slice(open, start).includes(")")) return { start: open - (text.charAt(open - 1) === " " ? 1 : 0), end: close + 1, text: "" };
  return (loose ? null : phrase(start, end, text)) ?? relative(start, end, text, sentence) ?? piece(start, end, text, sentence);
}

function phrase(start: number, end: number, text: string, widen = true): Change | null {
  const { before, after } = beside(text, { start, end });
  // A phrase may have been marked up to the middle of its noun.
  const noun = /^ ([a-z]{3,14})(?= [a-z]|[,.;:!?)]|$)/.exec(after);
  if (!FREE.test(after) && widen && noun !== null && !hasVerb(noun[1] ?? "") && !/[^s]s$/.test(noun[1] ?? "") && FREE.test(after.slice(noun[0].length))) return phrase(start, end + noun[0].length, text, false);
  const inside = PREFIX.test(text.slice(start, end));
  const lead = inside ? "" : PHRASE.exec(before)?.[1];
  if (lead === undefined || /[,;:.!?()]/.test(lead) || /\b(?:and|who|is|was|were|had|has|that|i|we|he|she|they|it)\b/i.test(lead)) return null;
  if (!FREE.test(after)) return null;
  const rest = before.slice(0, before.length - lead.length);
  if (!/\w ?$/.test(rest) || NEEDS.test(rest.trimEnd()) || (/\b(?:him|her|me|them|us)$/i.test(rest.trimEnd()) && /^(?:in|out|up|down|off)\b/i.test(lead))) return null;
  // "signed off", "took over": the word belongs to the verb.
  if (/^(?:off|up|down|over) /i.test(inside ? text.slice(start, end) : lead) && /(?:ed|\b(?:took|put|set|got|came|went))$/i.test(rest.trimEnd())) return null;
  const sentence = sentenceAt(text, start);
  const left = text.slice(sentence.start, start - lead.length) + text.slice(end, sentence.start + sentence.text.length);
  if (!hasVerb(left) || !hasVerb(text.slice(sentence.start, start - lead.length))) return null;
  return { start: start - lead.length - 1, end, text: "" };
}

/** "the guy who coaches my daughter's team": the clause goes, where the noun before it needs no verb of what follows. */
function relative(start: number, end: number, text: string, sentence: { readonly start: number; readonly text: string }): Change | null {
  const all = pieces(sentence);
  const own = all.find((one) => start >= one.start && end <= one.end);
  if (own === undefined) return null;
  const head = text.slice(own.start, start + 5);
  const who = /^(.*\S),?( (?:who|whose|that (?:was|were|is|had|has|made))\b)/is.exec(head);
  if (who?.[1] === undefined || own.start + who[1].length > start) return null;
  const from = own.start + who[1].length;
  const next = all[all.indexOf(own) + 1];
  const standing = text.slice(sentence.start, from);
  if (/^(?:would|could|can|will|did|does|do|is|are|was|has|have|if|when|to)\b/i.test(sentence.text) || /\b(?:please|is|was|has|needs)\b/i.test(text.slice(end, own.end))) return null;
  if (!(hasVerb(standing) || /^\w+ing\b/i.test(text.slice(own.start, from))) || /\b(?:one|those|all|anyone|everyone|reason|(?:it|that)(?:['’]s| is| was) (?:\w+ ){0,3}\w+)$/i.test(standing) || (next !== undefined && !/^(?:[.;:]| [-–—]|—)|\b(?:and|but|so|because|while)\b/.test(next.separator.trim() === "" ? " " : next.separator))) return null;
  return { start: from, end: own.end, text: "" };
}

function piece(start: number, end: number, text: string, sentence: { readonly start: number; readonly text: string }): Change | null {
  const all = pieces(sentence);
  const first = all.findIndex((one) => start < one.end);
  const last = all.findIndex((one) => end <= one.end);
  if (first < 0 || last < 0) return null;
  const head = all[first];
  const tail = all[last];
  if (!head || !tail) return null;
  const own = text.slice(head.start, tail.end);
  const before = text.slice(sentence.start, head.start - head.separator.length);
  const after = text.slice(tail.end, sentence.start + sentence.text.length);
  const closing = last === all.length - 1;
  if (first > 0 && closing) {
    const words = before.trim().split(/\s+/);
    if (words.length < 3 || !hasVerb(before) || DEPENDS.test(before) || /\b(?:that|who|which|whose|said|says|asked|told \w+|(?:am|is|are|was|were|been|be|['’]m|['’]s|['’]re) \w+ing)$/i.test(before)) return null;
    return { start: head.start - head.separator.length, end: tail.end, text: "" };
  }
  const next = all[last + 1];
  if (first > 0 && next && /^[,—–-]| [-–—]/.test(head.separator) && ASIDE.test(own) && (!hasVerb(own.replace(/\b\w+ed\b/g, "")) || DEPENDS.test(own))) {
    const following = text.slice(next.start, next.end);
    const verbNext = (!hasVerb(before) && hasVerb(following.split(" ")[0] ?? "")) || /^,? ?(?:is|was|has|had|came|comes|who|said|says|needs?|died|asked|told|walked|will|did|just|\w+ed|\w+s)\b/i.test(after);
    return { start: head.start - head.separator.length, end: verbNext && next.separator.startsWith(",") ? tail.end + 1 : tail.end, text: "" };
  }
  if (first === 0 && next && next.separator.startsWith(",")) {
    const left = after.slice(next.separator.length);
    const opening = /^(?:in|at|on|during|after|before|with|from|over|since|for|last|this|today|when|while|as|by|back)\b/i.test(own);
    if (opening && hasVerb(left) && left.trim().split(/\s+/).length >= 3 && !/^(?:and|but|or|who|which|that|so)\b/i.test(left)) return { start: head.start, end: tail.end + next.separator.length, text: "" };
  }
  return null;
}

/** The last clause of a sentence, or the few words between commas, in which a stretch lies, where a sentence with a verb is left without them. */
export function clauseOut(start: number, end: number, text: string): Change | null {
  const sentence = sentenceAt(text, start);
  const stop = sentence.start + sentence.text.length;
  const all = pieces(sentence);
  const first = all.findIndex((one) => start < one.end);
  const last = all.findIndex((one) => end <= one.end);
  const [head, tail] = [all[first], all[last]];
  if (!head || !tail || first < 1 || end > stop) return null;
  const own = text.slice(head.start, tail.end);
  if (last < all.length - 1 && (!/^, $/.test(head.separator) || own.split(/\s+/).length > 4 || hasVerb(own))) return null;
  // "explained to me, kindly, why ...": both commas go.
  const both = last < all.length - 1 && /^, (?:that|why|how|whether|if|to|what)\b/i.test(text.slice(tail.end));
  const change = { start: head.start - head.separator.length, end: tail.end + (both ? 1 : 0), text: "" };
  const left = `${text.slice(sentence.start, change.start)}${text.slice(change.end, stop)}`.trim();
  return hasVerb(left) && left.split(/\s+/).length >= 4 && !DEPENDS.test(left) && !/^(?:and|but|or|so|which|he|she)\b/i.test(left) ? change : null;
}

/** A sentence that cannot stand when the one before it has gone. */
const LEANS = /^[\s"'“‘(]*(?:and |but |so |then |plus |also |well,? |oh,? )?(?:he|she|they|it|that|this|these|those|his|her|their|him|them|which|who|same|both|neither|one of them|the (?:kid|baby|man|woman|guy|wife|husband|family|mother|father|mom|dad|patient|bride|groom))(?:['’]\w+)?\b/i;

/** ... or speaks of somebody whom nothing else in it introduces. */
const SPEAKS_OF = /\b(?:him|her|them|he|she)\b/i;
const INTRODUCES = /\b(?:a|the|my|our|your) [a-z]{3,14}\b|\b(?:patients?|people|someone|nurses?|parents?|kids|team|folks|doctors?)\b/i;

const PRONOUN = /^[\s"'“‘(]*(?:and |but |so |then )?(?:he|she|his|her)(?:['’]\w+)?\b/i;
const PERSON = /\b(?:patients?|man|woman|guy|lady|gentleman|girl|boy|kid|child|baby|mom|mum|dad|mother|father|wife|husband|daughter|son|family|nurse|doctor|resident|intern|attending|surgeon|colleague|friend|teacher|he|she)\b/i;

/** The sentence of an offset left out, and with it those behind it that lean on it (not where it goes `alone`); its paragraph too where nothing is left of it. */
export function sentenceLeftOut(at: number, text: string, alone = false): Change {
  const sentence = sentenceAt(text, at);
  let end = sentence.start + sentence.text.length;
  if (alone) return closed(sentence.start, end, text);
  for (let i = 0; i < 4; i++) {
    const space = /^[ \t\n]*/.exec(text.slice(end))?.[0] ?? "";
    if (space.includes("\n\n") && i > 0) break;
    const next = sentenceAt(text, end + space.length);
    if (next.start < end || !(LEANS.test(next.text) || (SPEAKS_OF.test(next.text) && !INTRODUCES.test(next.text.slice(0, next.text.search(SPEAKS_OF)))))) break;
    end = next.start + next.text.length;
  }
  // "I apologised. She said ...": a pronoun that comes a sentence later has lost its noun too.
  const rest = text.slice(end).split("\n\n")[0] ?? "";
  const later = wholeSentences(rest).slice(0, 3);
  const lost = later.findLastIndex((own, i) => i > 0 && (PRONOUN.test(own.text) || /\b(?:him|her)[.!?]*$/i.test(own.text)) && !later.slice(0, i).some((other) => PERSON.test(other.text)));
  const until = later[lost];
  if (until !== undefined) end += until.start + until.text.length;
  return closed(sentence.start, end, text);
}

/** A stretch with the white space that would be left over without it. */
export function closed(start: number, end: number, text: string): Change {
  const lead = /[ \t]{0,8}$/.exec(text.slice(Math.max(0, start - 8), start))?.[0] ?? "";
  const atLineStart = start - lead.length === 0 || text.charAt(start - lead.length - 1) === "\n";
  if (!atLineStart) return { start: start - lead.length, end, text: "" };
  const space = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
  const lines = /^[ \t]*\n+/.exec(text.slice(end));
  if (lines !== null) return { start: start - lead.length, end: end + lines[0].length, text: "" };
  if (end + space < text.length) return { start: start - lead.length, end: end + space, text: "" };
  return { start: start - lead.length - (/\n{0,8}$/.exec(text.slice(Math.max(0, start - lead.length - 8), start - lead.length))?.[0].length ?? 0), end: text.length, text: "" };
}

/** Does what is left still say something: a clean sentence of some length, hash tags and links left aside? */
export function says(text: string): boolean {
  return wholeSentences(text).some((own) => {
    const words = own.text.replace(/[#@]\S+|https?:\S+/g, " ").split(/\s+/).filter((word) => /\p{L}{2}/u.test(word));
    return words.length >= (isAdvice(own.text) || own.text.trim().endsWith("!") ? 3 : hasVerb(own.text) ? 4 : 5);
  });
}
