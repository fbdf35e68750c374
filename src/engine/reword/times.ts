import { atSentenceStart, beside } from "./around.ts";
import type { Change } from "./ledger.ts";
import type { Tongue } from "./tongue.ts";

/** Prepositions that go with the time they govern. */
const LEAD: Readonly<Record<Tongue, RegExp>> = {
  en: /(?:^|[ ,]|\b)(?:(?:dob|d\.o\.b\.?|as of|since|until|till|by|before|from|for|on|over|around|about|early|late|earlier|in|at|of|as|just|this past|back)(?: the)?[ :]{1,2}){1,3}$/i,
  fr: /(?:^| )(?:(?:avant|dès|d'ici|d'ici à|le|du|depuis|depuis le|ce|en|de|nee? le|jusqu'au|au)[ :]){1,2}$/i,
  es: /(?:^| )(?:(?:antes de|antes del|el|del|desde|desde el|en|de|hasta el|nacid[oa] el|para el)[ :]){1,2}$/i,
};
/** Times that need no preposition of place: "came in today" keeps its "in". */
const SPOKEN = /^(?:today|tonight|yesterday|last|this|overnight|just|2nite|2day|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
const SHORT = /(?:^|[ ,]|\b)(?:as of|as|since|until|till|by|before|from|for|earlier|late|early|just|on) $/i;
const VERB = /^ (?:is|was|has|had|will|would|made|marks|marked|broke|feels|felt|went|started|began|ended|taught|reminded|brought|gave|came|can|hit|sucked|nearly|almost)\b/i;
const NIGHT = /night|evening|2nite/i;

/** A time taken out with its preposition; "last night's" becomes "a recent", a time that is a sentence's subject "one day". Null where the sentence needs it. */
export function timeChange(start: number, end: number, text: string, tongue: Tongue): Change | null {
  const own = text.slice(start, end);
  const { before, after } = beside(text, { start, end });
  const lead = /^(?:on|in|at|during|over|by|from) /i.test(own) ? "" : (tongue === "en" && SPOKEN.test(own) ? SHORT : LEAD[tongue]).exec(before)?.[0] ?? "";
  const from = start - lead.replace(/^[ ,]/, "").length;
  if (tongue !== "en") return { start: from, end, text: "" };
  if (/\b(?:dob|born)[ :]*$/i.test(before)) return { start: start - (/(?:\b(?:dob|d\.o\.b\.?)[ :]*|on )$/i.exec(before)?.[0].length ?? 0), end, text: "" };
  if (/\b(?:what|how) about $/i.test(before)) return null;
  // "whoever is on tomorrow": when somebody works.
  if (/\b(?:is|am|are|was|i['’]m|be|back|still|works?|working) (?:on|off|in) $/i.test(before) && SPOKEN.test(own)) return null;
  const possessive = /^['’]s /.exec(after);
  if (possessive && /^['’]s (?:says?|said|is|was|has|had|went|came)\b/.test(after)) return { start, end: end + 2, text: "one" };
  if (/\b(?:happy|merry|good) $/i.test(before)) return null;
  if (possessive) return { start: start - (/\bthe $/i.exec(before)?.[0].length ?? 0), end: end + possessive[0].length, text: /^['’]s news\b/.test(after) || /\b(?:before|until|till|by|after|for|since) $/i.test(before) ? "the " : /^(?:today|tonight|this)/i.test(own) ? (/^['’]s [aeio]/i.test(after) ? "an " : "a ") : "a recent " };
  const ago = /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}|several|a few|couple of) (?:minute|hour|night|day|week|month)s?/i.exec(own);
  if (ago && /\b(?:only|just|barely) $/i.test(before)) return null;
  // How long something took tells no day.
  if (ago && !/ago$/i.test(own) && /(?:minute|hour)s?/i.test(own) && !/^ ago\b/.test(after)) return null;
  if (ago && !/ago$/i.test(own) && !/\bago\b/.test(after.slice(0, 6))) {
    const unit = /(minute|hour|night|day|week|month)s?/i.exec(own);
    const many = Number.parseInt(own, 10) > 4 || /^(?:five|six|seven|eight|nine|ten|eleven|twelve)\b/i.test(own) ? "many" : "a few";
    return unit ? { start, end, text: `${many} ${unit[1]?.toLowerCase() ?? ""}s${own.slice(unit.index + unit[0].length)}` } : null;
  }
  if (/^just /i.test(own)) return { start, end, text: own.slice(5) };
  if (/^(?:all |first|last|second|third|on (?:nights|days))/i.test(own) && !/^last (?:night|week|weekend|month|spring|summer|fall|autumn|winter|\w+day|january|february|march|april|may|june|july|august|september|october|november|december)/i.test(own)) return null;
  if (/^the (?:next|following|same|other|very next)/i.test(own)) return /\b(?:in|on|by) $/i.test(before) ? null : { start, end, text: /same/i.test(own) ? "then" : "later" };
  const subject = atSentenceStart(text, start) && VERB.test(after);
  if (subject && /^ (?:is|will|has|can|would)\b/i.test(after)) return null;
  if (subject) return { start, end, text: NIGHT.test(own) ? "one night" : "one day" };
  if (/^is /i.test(own)) return { start: start + 3, end, text: "soon" };
  const being = /(?:\b(?:is|was|are|were)|\b(?:it|that|op|surgery|wedding|funeral|date)['’]s)(?: on)? $/i.exec(before);
  if (being) return /was|were/i.test(being[0]) ? null : { start: start - (/ on $/i.test(being[0]) ? 3 : 0), end, text: "soon" };
  if (/\b(?:the|a|an|my|our|that|every|his|her|their) $/i.test(before)) return /^ (?!(?:and|or|but|with|in|on|at|to|for|by|from|when|while|because|so|that|who|more|less|again|ever|now)\b)[a-z]/i.test(after) ? { start, end: end + 1, text: "" } : null;
  if (/^(?:christmas|easter|thanksgiving|halloween|new year|spring|winter|summer|fall)/i.test(own) && lead === "" && /^ [a-z]/.test(after)) return null;
  // "from 3/14 to 4/2": both ends go together.
  const range = /^ ?(?:to|through|until|-|–) ?\d[\d/.]*/.exec(after);
  return { start: from, end: end + (range?.[0].length ?? 0), text: "" };
}
