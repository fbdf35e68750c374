import { REWORD } from "../generated/reword.ts";
import { atSentenceStart, beside, sentenceAt } from "./around.ts";
import type { Change } from "./ledger.ts";

/** Each class with a pattern of its nouns, longest first; a final s is a plural. */
const CLASSES: readonly (readonly [string, RegExp])[] = Object.entries(REWORD.classes).map(([name, nouns]) => [name, new RegExp(`\\b(?:${nouns})(s|es)?\\b`, "i")]);
const MASS: ReadonlySet<string> = new Set(["mental illness", "medication", "pregnancy loss"]);
const DETERMINED = /\b(?:a|an|the|his|her|their|my|our|this|that|some|any|one|two|three|four|five|six|seven|eight|nine|ten|\d+|own|another|with|on|of|like|no)$/i;

/** What each class may stand for: how an injury came about, or what somebody has. */
const ILLNESS: ReadonlySet<string> = new Set(["infection", "mental illness", "mental health crisis", "medication", "pregnancy loss", "uncommon condition"]);

/** What is told of an object that was swallowed or found inside; a toothbrush in the bathroom is none. */
const PUT_IN = /\b(?:swallow|insert|stuck|rect|lodged|inhal|aspirat|impal|foreign|ingest|took|pull|remov|retriev|extract|dug|fish|ate\b|sat on|fell on|up (?:his|her|the)|out of|in (?:his|her) (?:nose|ear|bum|butt)|x-?ray)/i;

/** What an animal does to somebody; a bat in a bedroom does nothing. */
const HURT = /\b(?:bit|bite|bitten|kick|gored?|attack|trampl|pinned|stung|sting|maul|thrown|threw|charged|stepped|butted|head-?butt|vs\b|v\b|versus|fell off|bucked|scratch)/i;

/** What carries people does harm only where it is said to. */
const RIDDEN: ReadonlySet<string> = new Set(["vehicle", "boat", "sports vehicle", "farm machine", "machine"]);
const HARM = /\b(?:hit|struck|crash\w*|collision|accident|wreck\w*|roll(?:ed|over)|run over|ran over|under|pinned|crush\w*|eject\w*|thrown|threw|fell|fall\w*|flipped|trapped|caught|vs?\b|versus|injur\w*|trauma|amputat\w*|fractur\w*|broke\w*|burn\w*|died|killed|lost|drown\w*|cpr|code[ds]?|arm|hand|leg|finger|pelvis|skull|chest)\b/i;

/** A noun of a marked phrase and the class that stands for it: "a nail gun" -> "a power tool". */
export function classChange(start: number, end: number, text: string, kind: "mechanism" | "illness" | "trait"): Change | null {
  // A phrase may end in the middle of its noun: the rest of the words belongs to it.
  const reach = end + (/^[\w'-]*(?: [a-z]{3,12}){0,2}/i.exec(text.slice(end, end + 30))?.[0].length ?? 0);
  const opening = start - (/[\w-]{1,15} $/.exec(text.slice(Math.max(0, start - 16), start))?.[0].length ?? 0);
  let best: (Change & { readonly at: number }) | null = null;
  for (const [name, nouns] of CLASSES) {
    if (kind === "trait" ? name !== "toy" && name !== "pet" : ILLNESS.has(name) !== (kind === "illness")) continue;
    if (name.endsWith("animal") && !HURT.test(sentenceAt(text, start).text)) continue;
    if (RIDDEN.has(name) && !HARM.test(sentenceAt(text, start).text)) continue;
    if (name.endsWith(" object") && !PUT_IN.test(sentenceAt(text, start).text)) continue;
    const found = nouns.exec(text.slice(opening, reach));
    // "the kitten poster" is no pet.
    if (found !== null && (name === "pet" || name === "toy" || name.endsWith("animal")) && /^ (?:posters?|mugs?|shirts?|hats?|socks|stickers?|videos?|photos?|pictures?|food|treats?|calendars?|cards?|pyjamas|pajamas|tattoos?)\b/i.test(text.slice(opening + found.index + found[0].length))) continue;
    if (found === null || opening + found.index >= end || opening + found.index + found[0].length <= start) continue;
    const from = opening + found.index;
    if (best !== null && (from > best.at || (from === best.at && found[0].length <= best.end - best.start))) continue;
    best = { start: from, end: from + found[0].length, text: worded(name, found[0], text.slice(Math.max(0, from - 14), from), found[1] !== undefined), at: from };
  }
  return best && { start: best.start, end: best.end, text: best.text };
}

function worded(name: string, noun: string, before: string, plural: boolean): string {
  const lead = /(\S{1,14}) $/.exec(before)?.[1] ?? "";
  if (plural || /ies$/i.test(noun)) return MASS.has(name) ? name : name === "battery" ? "batteries" : `${name}s`;
  return MASS.has(name) || /(?<!\b(?:it|that|this|he|she|there|what))['’]s$/i.test(lead) || DETERMINED.test(lead) && !/^(?:with|on|of|like|no)$/i.test(lead) || lead === "" || /[.!?:,;(]$/.test(lead) ? name : attributive(lead) ? name : `${/^[aeiou]/.test(name) ? "an" : "a"} ${name}`;
}

/** "big truck", "rusty chainsaw": an adjective stands between the article and the noun. */
const attributive = (lead: string): boolean => /^[a-z'’-]{3,}$/.test(lead) && !/^(?:it['’]s|that['’]s|he['’]s|she['’]s|seen|see|saw|diagnosed|treated|caught|missed|called|found|suspected|say|said|ate|swallowed|got|removed|with|from|for|has|had|have|got|gets|was|is|of|new|dx|and|or|by|under|into|about|over|without|after|untreated)$/.test(lead);

/** A phrase of the table, widened to its own words; an empty replacement takes it out. */
export function phraseChange(start: number, end: number, text: string): Change | null {
  const { before } = beside(text, { start, end });
  const lead = /(?:\b(?:my|our|the|an|a|very)\s){1,2}$/i.exec(before)?.[0] ?? "";
  for (const [pattern, put] of REWORD.phrases) {
    for (const from of [start - lead.length, start]) {
      const found = new RegExp(`^(?:${pattern})\\b`, "i").exec(text.slice(from, end + 60));
      if (found === null || from + found[0].length <= start) continue;
      const opens = /^\$1$/.test(put) && /^(?:case|patient)$/i.test(found[1] ?? "") && atSentenceStart(text, from);
      return { start: from, end: from + found[0].length, text: `${opens ? "a " : ""}${put.replace("$1", found[1] ?? "")}` };
    }
  }
  return null;
}
