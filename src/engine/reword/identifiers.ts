import { REWORD } from "../generated/reword.ts";
import type { Category } from "../report.ts";
import { atSentenceStart, beside, hasVerb, sentenceAt } from "./around.ts";
import { classChange } from "./classes.ts";
import type { Change } from "./ledger.ts";
import type { Tongue } from "./tongue.ts";

/** What an identifier of each kind is, where the sentence needs a noun in its stead. */
const NOUNS: Partial<Record<Category, string>> = {
  "phi.phone": "a phone number", "phi.fax": "a fax number", "phi.email": "an email address", "phi.ssn": "a patient's number", "phi.mrn": "one record", "phi.health-plan": "a health card",
  "phi.account": "one account", "phi.license": "a licence", "phi.device": "one device", "phi.url": "a link", "phi.ip": "a computer", "phi.vehicle": "a vehicle", "phi.other-id": "a case",
};
/** Numbers that stand for the patient: "a letter for NHS 485..." is one for a patient. */
const STANDS_FOR: ReadonlySet<Category> = new Set(["phi.mrn", "phi.ssn", "phi.health-plan"]);
/** Words that announce an identifier and mean nothing without it. */
const ANNOUNCES = /(?:\b(?:mrn|ssn|sin|nhs|nhs number|ni|hospital number|medical record|record|chart|acct|account|invoice|inv|policy|member id|member|id|serial|s\/n|sn|udi|lot|pump|device|plates?|rego|reg|vin|vin ending|licen[cs]e|dl|faa cert|cert|badge|claim|case|ticket|file|health card|card|ohip|medicare|medicare card|medicaid|bcbs|insurance|pps|dni|cpam|n[°o]|number|no\.?|num|ph|phone|cell|mob|mobile|tel|fax|email|e-mail|ip|user|username|hcn|phn|ending in|ending|last four)(?: is| was|:|#|=)?[ :=#]{0,2}){1,4}(?:#|\()?$/i;
const PREPOSITION = /(?:^| )(?:on|at|to|via|under|by|with|from|as|using|through|for|of|off|in)(?: (?:the|her|his|their|my|our|this))? $/i;

/** An identifier taken out with the words that announce it, or its kind named where the sentence needs a noun. */
export function identifierChange(category: Category, start: number, end: number, text: string, tongue: Tongue): Change | null {
  while (/[\w-]/.test(text.charAt(start - 1))) start -= 1;
  while (/\w/.test(text.charAt(end))) end += 1;
  if (text.slice(start, end).endsWith(")") && !text.slice(start, end).includes("(")) end -= 1;
  if (text.slice(start, end).endsWith(".")) end -= 1;
  const trail = / (?:at|for|is|on|k)$/i.exec(text.slice(start, end));
  const to = end - (trail?.[0].length ?? 0);
  const { before, after } = beside(text, { start, end: to });
  const announce = ANNOUNCES.exec(before)?.[0] ?? "";
  const from = start - announce.length;
  const lead = before.slice(0, before.length - announce.length);
  if (lead.endsWith("(") || announce.endsWith("(")) {
    const open = announce.endsWith("(") ? start - 1 : from - 1;
    const close = text.indexOf(")", to);
    if (close >= 0 && close - to < 30) return { start: open - (text.charAt(open - 1) === " " ? 1 : 0), end: close + 1, text: "" };
  }
  if (/[,;] (?:and )?$/.test(lead) && /^(?:[,;.!?)]|$)/.test(after)) return { start: from - (/[,;] (?:and )?$/.exec(lead)?.[0].length ?? 0), end: to + (after.startsWith(",") && /^, (?:is|was|has|had|needs|keeps|\w+s)\b/.test(after) ? 1 : 0), text: "" };
  if (/: ?$/.test(lead) || /(?: |['’])(?:is|was|es|est|s)(?: still| currently)? $| (?:is|was) at $/i.test(before)) return wholeClause(start, to, text) ?? told(start, to, before, after, category, tongue);
  if (tongue !== "en") {
    const glue = / (?:de|du|del|le|la|el|au|al|pour|para|n[°o]|sur|en|chez|a|à|numéro|número)(?: (?:la|le|el))? $/i.exec(lead);
    return { start: from - (glue?.[0].length ?? 0) + (glue ? 1 : 0), end: to, text: "" };
  }
  const bound = /^(?:[.,;:!?)—–]|$| ?[\p{Extended_Pictographic}#]| (?:and|but|so|if|when|who|because|or|asap|please|pls|today|tonight|tomorrow|this|now|to)\b)/u.test(after);
  const preposition = PREPOSITION.exec(lead);
  if (preposition !== null) {
    if (STANDS_FOR.has(category)) return { start: from - (/(?:the|her|his|their|my|our|this) $/i.exec(lead)?.[0].length ?? 0), end: to, text: "a patient" };
    if (bound) return { start: from - preposition[0].length + (preposition[0].startsWith(" ") ? 1 : 0), end: to, text: "" };
  } else if (STANDS_FOR.has(category) && /\b(?:\w{2,12}ing|find|pull|see|locate|open|merge|fax|send) $/i.test(lead)) return { start: from, end: to, text: NOUNS[category] ?? "one record" };
  else if (bound && announce !== "" && !atSentenceStart(text, from)) return /\b(?:her|his|their|the|your|my) $/i.test(lead) ? { start: start - (/[ #:=(]{0,4}$/.exec(announce)?.[0].length ?? 0), end: to, text: "" } : { start: from, end: to, text: "" };
  // "Loaner vent SN 882": the noun stands without its number.
  if (announce !== "" && preposition === null && /\b[a-z]{3,20} $/.test(lead) && !hasVerb(/[a-z]{1,20} $/.exec(lead)?.[0] ?? "") && !lead.endsWith("ing ")) return { start: from - 1, end: to, text: "" };
  if (atSentenceStart(text, from) && /^(?:, | [A-Z]|[.!?](?: |$)|\n|$)/.test(after)) return { start: from, end: to, text: "" };
  // A link that nothing leads to is not missed.
  if (category === "phi.url" && bound && preposition === null) return { start: from, end: to, text: "" };
  if (tongue === "en" && /\bwhoever $/i.test(lead)) return { start: from, end: to, text: "this" };
  const noun = NOUNS[category] ?? "a number";
  const owned = /\b(?:her|his|their|the|your|my|our|a|an|this|that) $/i.test(lead);
  return { start: from, end: to, text: owned ? noun.replace(/^(?:an?|one) /, "") : noun };
}

/** ", his number is ...,": the aside goes; "it's ..." says what it is. */
function told(start: number, end: number, before: string, after: string, category: Category, tongue: Tongue): Change | null {
  const aside = /, (?:and )?(?:his|her|their|the|its|my|mon|sa|son|su) (?:[\w-]+ ){1,3}(?:is|was|es|est) $/i.exec(before);
  if (aside !== null && /^(?:[,.;!?]|$)/.test(after)) return { start: start - aside[0].length, end, text: "" };
  return tongue === "en" && /\b(?:it|that|this|here)(?:['’]s| is) $| (?:is|was) at $/i.test(before) ? { start, end, text: NOUNS[category] ?? "a number" } : null;
}

/** The clause that holds a stretch, where it is the last of its sentence and another stands before it; else null. */
function wholeClause(start: number, end: number, text: string): Change | null {
  const sentence = sentenceAt(text, start);
  const head = text.slice(sentence.start, start);
  const cut = Math.max(head.lastIndexOf(", "), head.lastIndexOf(": "), head.lastIndexOf("; "), head.lastIndexOf(" - "), head.lastIndexOf(" — "));
  const { after } = beside(text, { start, end });
  if (cut > 0 && hasVerb(head.slice(0, cut)) && /^(?:[.,;!?)]|$)/.test(after)) return { start: sentence.start + cut, end, text: "" };
  return null;
}

/** A room, a bed, a handle. */
export function placeOfCare(start: number, end: number, text: string, tongue: Tongue): Change | null {
  // "from the 3rd floor": the number goes with its floor.
  end += /^ (?:floor|ward|wing|bay)\b/i.exec(text.slice(end))?.[0].length ?? 0;
  const { before, after } = beside(text, { start, end });
  if (text.charAt(start) === "@") {
    const verb = /^ (?:is|was|has|had|just|came|says|said|did|can|will|you)\b/.test(after);
    return verb && tongue === "en" ? { start, end, text: "one patient" } : { start: start - (/ (?:with|to|at|from|by|follow|tag|via)? ?$/i.exec(before)?.[0].length ?? 0), end, text: "" };
  }
  // "theatre 4's one window": the place has it.
  const owner = /^(theatre|or|bay|room|ward|suite|clinic|pod)\b/i.exec(text.slice(start, end))?.[1];
  if (/^['’]s\b/.test(after) && owner !== undefined && tongue === "en") return { start, end, text: `the ${owner.toLowerCase()}` };
  if (/^['’]s\b/.test(after)) return { start, end, text: REWORD.words[tongue].patient };
  // "trauma bay 2" is a trauma bay.
  const number = /^(?:bay|room|bed|theatre|or|suite) ?#?\d+\w?$/i.test(text.slice(start, end)) && /\b(?:trauma|resus|exam|procedure|delivery|labou?r|recovery|operating|isolation|side|consult(?:ing)?) $/i.test(before) ? /(?: ?#| )?\d{1,4}\w?$/.exec(text.slice(Math.max(start, end - 8), end)) : null;
  const bare = /\b(?:in|to|from|at|into) ([a-z]+ )$/i.exec(before)?.[1];
  if (number !== null && bare !== undefined) return { start: start - bare.length, end, text: `the ${bare}${text.slice(start, end - number[0].length)}` };
  if (number !== null) return { start: end - number[0].length, end, text: "" };
  const inside = / (?:in|from|of|at|to|de la|de|en|du|del|la|el|le)(?: the| la)?(?: hallway| bay| ward| \d{1,2} ?\w{1,6})? $/i.exec(before);
  if (inside !== null && tongue === "en" && /(?:\b(?:is|was|are|still)|['’]s)$/i.test(before.slice(0, inside.index))) return { start: start - inside[0].length + 1, end, text: "on the ward" };
  if (inside !== null) return { start: start - inside[0].length, end, text: "" };
  if (before.endsWith(", ") && /^[,.]/.test(after)) return { start: start - 2, end, text: "" };
  const seat = /^(chair|bed|room|bay|cot|station|bunk)\b/i.exec(text.slice(start, end))?.[1]?.toLowerCase();
  if (tongue === "en" && seat !== undefined && /^ (?:is|was|will|feels|looks|stays|sits|[\w']+ing) (?:\w+ )?(?:empty|open|free|clean|dirty|closed|quiet|full|gone|different)\b/i.test(after)) return { start, end, text: `one ${seat}` };
  // "in ASC room 3": the number goes with its room.
  if (tongue === "en" && /\b(?:in|to|from|at|into|of) (?:the )?[A-Z]\w+ $/.test(before)) return { start: start - 1, end, text: "" };
  const words = REWORD.words[tongue];
  if (/^ [a-z]+/.test(after) && !/^ (?:is|was|has|had|keeps|wants|just|again|needs|won|who|will|can|came|said|says|asked|told|did|\w+ed|\w+s)\b/.test(after)) return { start, end: end + 1, text: "" };
  return /^(?: [a-z]|['’,:.!]|$)/i.test(after) ? { start, end, text: /\b(?:patient|she|he)\b/i.test(text.slice(0, start)) ? words.again : words.patient } : null;
}

const ROAD = /\b(?:highway|hwy|route|interstate|road|rd|street|st|avenue|ave|lane|ln|blvd|drive|crescent|freeway|motorway|[ai]-?\d{1,3}|m\d{1,2})\b/i;

/** "St Anne's" is a saint's. */
const isRoad = (name: string): boolean => ROAD.test(name.replace(/^st\.? (?=\p{Lu})/iu, ""));

/** A town or a road: "in Otley" becomes "in our region", "the Otley ward" loses its name. */
export function locationChange(start: number, end: number, text: string, tongue: Tongue): Change | null {
  end += /\p{L}$/u.test(text.slice(start, end)) ? (/^\p{L}*/u.exec(text.slice(end))?.[0].length ?? 0) : 0;
  if (/\b(?:st|mt|ft)$/i.test(text.slice(start, end))) end += /^\. \p{Lu}[\p{Ll}]+(?:['’]s)?/u.exec(text.slice(end))?.[0].length ?? 0;
  // "at St Anne's,": what belongs to nothing more.
  end += /^['’]s(?=[,.;:!?)\n]|$| (?:and|but|in|on|with|to|for|who|where|when)\b)/.exec(text.slice(end))?.[0].length ?? 0;
  // What was marked may be half of a name: "Booth and Station Streets", "Chester Aldi".
  end += /^(?:(?: and|,)? (?!I\b)\p{Lu}[\p{Ll}'’]+)+(?= ?(?:[.,;:!?)\n]|$)| (?:and|with|in|on|at|for|to|who|where|last|this)\b)/u.exec(text.slice(end))?.[0].length ?? 0;
  const { before, after } = beside(text, { start, end });
  if (/\d/.test(text.slice(start, end)) && !isRoad(text.slice(start, end))) return { start: start - (/(?:,| in| at)? ?(?:eircode|post ?code|zip(?: code)?)? ?$/i.exec(before)?.[0].length ?? 0), end, text: "" };
  const disease = tongue === "en" ? classChange(start, end, text, "illness") : null;
  if (disease !== null) return disease;
  const region = REWORD.words[tongue].region;
  if (tongue === "en" && /^(?:our|my|the|this) (?:hospital|clinic|ward|unit|er|ed|icu|practice|surgery|school|office|department)$/i.test(text.slice(start, end))) return null;
  if (tongue !== "en") {
    const lead = / (?:à|a|de|dans|en|sur|d')(?: la| le| el)? ?$/i.exec(before);
    return lead === null ? { start, end, text: region } : { start: start - lead[0].length, end, text: "" };
  }
  // "The Harmon Street stabbing" is "the stabbing".
  const the = /^the /i.exec(text.slice(start, end))?.[0] ?? "";
  if (the !== "" && /^ [a-z]/.test(after) && !/^ (?:in|on|at|and|or|for|with|where|when|was|is|has|had|this|last)\b/.test(after)) return { start: start + the.length, end: end + 1, text: "" };
  const comma = /, $/.exec(before);
  if (comma !== null && /^(?:[,.!?)]|$)/.test(after)) return { start: start - 2, end: end + (after.startsWith(",") ? 1 : 0), text: "" };
  // "I've a Subaru": no place.
  if (/\b(?:a|an) $/i.test(before)) return /^ [a-z]/.test(after) ? { start, end: end + 1, text: "" } : null;
  if (/\b(?:the|a|an|our|my|this|that|his|her|their|any|some) (?:\w+ )?$/i.test(before) && /^ [a-z]/.test(after)) return /^ (?:the|a|an|and|or|last|this|that|yesterday|today|tonight|on|in|at|with|who|when|where|for|to)\b/.test(after) ? null : { start, end: end + 1, text: "" };
  const lead = / (?:in|at|near|outside|around|from up on|up on|down on|from|off|on|out of|by|over in|up at|up in|down in|across)(?: the)? $/i.exec(before);
  const free = /^(?:[,.;:!?)—–]|$| ?[\p{Extended_Pictographic}#]| (?:and|but|who|with|when|after|before|to|for|this|last|tonight|today|yesterday|on|at|like|as|is|was|has|had|that|who|since|where)\b)/u.test(after);
  const needed = /(?:['’](?:m|re)|\b(?:am|is|was|are|were|be|been|live|lives|lived|living|work|works|worked|working|stay|stays|stayed|go|goes|went|based|came|come|comes|grew up|put|patient's|['’]s|here|one|those|people|everyone|anyone|all|somewhere|back))$/i.test(before.slice(0, before.length - (lead?.[0].length ?? 0)));
  // "anyone from Otley": whoever they are, they are not said to come from somewhere.
  const anybody = lead !== null && / from(?: the)? $/i.test(lead[0]) && /\b(?:anyone|everyone|anybody|everybody|somebody|someone|people|folks)$/i.test(before.slice(0, before.length - lead[0].length));
  if (lead !== null && (free || anybody) && (!needed || anybody)) return { start: start - lead[0].length, end, text: "" };
  if (isRoad(text.slice(start, end))) return { start, end, text: "a road" };
  if (lead !== null && /\bthe $/i.test(lead[0])) return { start: start - 4, end, text: region };
  if (lead !== null && /^ at $/i.test(lead[0])) return /^ [a-z]/.test(after) ? null : { start: start - 3, end, text: "here" };
  if (lead !== null && /^ (?:near|around|outside) $/i.test(lead[0])) return { start, end, text: "here" };
  return { start, end, text: region };
}
