import { REWORD } from "../generated/reword.ts";
import { likeness } from "../read/fold.ts";
import { atSentenceStart, beside, sentenceAt } from "./around.ts";
import { locationChange } from "./identifiers.ts";
import type { Change } from "./ledger.ts";
import type { Tongue } from "./tongue.ts";

const TITLE = /\b(?:mr|mrs|ms|miss|mx|mme|mlle|m|sr|sra|srta|dr|madame|monsieur|mademoiselle|señora?|senora?|do[nñ]a|don|coach|father|sister|officer|mayor|judge|alderman|captain|rep|senator|governor|pastor|rev|chief|constable|rabbi|deputy|sheriff|sgt|sergeant|sir|lady|old|little|baby|big|poor|our|my)\.? $/i;
const GREETING = /\b(?:hi|hello|dear|hey|bonjour|bonsoir|cher|chère|hola|buenas|estimad[oa]|congrats|congratulations|thanks|thank you|morning|evening),?(?: again)? $/i;
/** A noun that already says who it is: the name behind it goes. */
const ROLE = /\b(?:patient|pt|lady|woman|man|gentleman|guy|girl|boy|kid|child|toddler|baby|client|volunteer|husband|wife|mother|father|mom|mum|dad|son|daughter|brother|sister|partner|neighbou?r|teacher|coach|farmer|grandmother|grandfather|granny|nan|uncle|aunt|cousin|niece|nephew|grandson|granddaughter|buddy|boss|landlord|landlady|friend|colleague|nurse|surgeon|doctor|resident|attending|widow|widower|named|called|patiente?|mari|femme|fille|fils|paciente|hij[oa]|espos[oa]),? $/i;
/** A noun with its determiner: what the name behind it is called. */
const OWNED_NOUN = /\b(?:my|our|this|the) (?:[A-Za-z-]{2,14} ){0,2}(?:grad|graduate|champ|champion|survivor|warrior|star|hero|legend|superstar|regular|favou?rite|resident|donor|recipient|winner|fighter|friend|buddy|mate|miracle|princess|prince|trooper|rockstar|angel|preemie|neighbou?r|member|youngest|oldest) $/i;
const PUBLIC = /\b(?:mayor|judge|alderman|captain|rep|senator|governor|pastor|rev|chief|sheriff|deputy|coach|officer|constable)\b/i;
const CHILD = /\b(?:little|boy|girl|kiddo|son|daughter|toddler)\b/i;

/** Is a woman meant, as far as a title or the pronouns say? */
const isWoman = (title: string, text: string, tongue: Tongue): boolean =>
  /mrs|ms|miss|mme|mlle|madame|mademoiselle|sra|srta|señora|senora|doña|dona/i.test(title) ||
  (!/mr|monsieur|\bm\b|sr|señor|don/i.test(title) && (tongue === "fr" ? /\belle\b/i.test(text) && !/\bil\b/i.test(text) : /\bella\b/i.test(text)));

/** A person's name becomes the role that the draft gives; whoever was spoken of before is "the patient". */
export function nameChange(start: number, end: number, text: string, tongue: Tongue): Change | null {
  // "My patient spoke only Karen": a language.
  if (/\bsp(?:eak|oke|eaks|eaking)(?: only| no| fluent)? $/i.test(text.slice(Math.max(0, start - 20), start))) return null;
  // "Happy New Year": a feast.
  if (/\b(?:happy|merry|blessed) $/i.test(text.slice(Math.max(0, start - 8), start)) && /^(?:new year|christmas|easter|diwali|hanukkah|eid|ramadan|holidays|thanksgiving)/i.test(text.slice(start, end))) return null;
  if (/^(?:instagram|facebook|tiktok|youtube|twitter|google|reddit|linkedin|whatsapp|zoom|teams|netflix|spotify|venmo|strava)$/i.test(text.slice(start, end))) return null;
  // "TikTok": half of a word is no name.
  if (/\p{L}$/u.test(text.slice(start, end)) && /^\p{L}/u.test(text.slice(end))) return null;
  let from = start;
  let { before } = beside(text, { start, end });
  // "St Brigid's": a house.
  const saint = /\bSt\.? $/.exec(before);
  if (saint !== null) return locationChange(start - saint[0].length, end, text, tongue);
  let title = "";
  for (let more = TITLE.exec(before); more !== null; more = TITLE.exec(before)) {
    title = more[0] + title;
    before = before.slice(0, more.index);
    from -= more[0].length;
  }
  // The point of an initial belongs to the name: "Priyanka M."
  if (/(?:^|\W)[A-Z]$/.test(text.slice(start, end)) && /^\. [a-z]/.test(text.slice(end))) end += 1;
  const { after } = beside(text, { start: from, end });
  if (GREETING.test(before) && !/^['’]s\b/.test(after)) return { start: from - (/,? $/.exec(before)?.[0].length ?? 0), end, text: "" };
  // "Deb, ringing that bell with you ...": so is she.
  if (tongue === "en" && atSentenceStart(text, from) && /^, \w+ing\b/.test(after) && /\byou\b/i.test(sentenceAt(text, from).text)) return { start: from, end: end + 2, text: "" };
  // "Darren you are ...": she is spoken to.
  if (atSentenceStart(text, from) && /^(?:, | )(?:you|your|I|we|thank|please)\b/.test(after)) return { start: from, end: end + (/^,? /.exec(after)?.[0].length ?? 0), text: "" };
  // "a guy from Lyme": a place that was taken for a name.
  if (tongue === "en" && title === "" && /\b(?:guy|man|woman|lady|boy|girl|kid|teen|patient|family|born|lives|lived|drove|came|flew|somebody|someone|folks|people) (?:in|from) (?:old )?$/i.test(text.slice(Math.max(0, start - 30), start))) return locationChange(from, end, text, tongue);
  if (tongue === "en" && title === "" && !/^['’]s/.test(after) && /\b(?:at|near|outside) $/i.test(before)) return locationChange(from, end, text, tongue);
  // "St-Pascal parents": whose they are.
  if (/^ (?:parents|families|folks|residents|students|moms|dads)\b/.test(after)) return { start: from, end: end + 1, text: "" };
  // "the mayor's wife": whoever she is, she is known by him.
  const known = PUBLIC.test(title) ? /^['’]s (?:wife|husband|son|daughter|kid|child|mother|father|mom|mum|dad|sister|brother|partner|grandson|granddaughter|nephew|niece)\b/i.exec(after) : null;
  if (known !== null) return { start: from, end: end + known[0].length, text: roleFor("", from, text, tongue) };
  // "praying for you Mackenzie": she has been spoken to already.
  if (/\b(?:you|luck|bless|birthday|thanks|thank you|welcome|rip|goodbye|bye|farewell|congrats|congratulations|rest easy|sleep well|rest well|fly high|take care) $/i.test(before)) return { start: from - 1, end, text: "" };
  // "our NICU grad Mateo": the noun says it.
  if (tongue === "en" && OWNED_NOUN.test(before)) return { start: from - 1, end, text: "" };
  if (/\b(?:the|our) $/i.test(before) && /^ (?:family|household|clan|trio|twins|triplets|brothers|sisters|boys|girls|kids|crew|gang)\b/.test(after)) return { start: from, end: end + 1, text: "" };
  const role = ROLE.exec(before);
  if (role !== null) {
    const apposed = role[0].endsWith(", ");
    const closing = apposed && after.startsWith(",") && /^, (?:is|was|has|had|came|who|needs|just|will|died|said|\w+ed)\b/i.test(after) ? 1 : 0;
    const word = /(?:named|called),? $/i.exec(role[0]);
    return { start: from - (word ? word[0].length + 1 : apposed ? 2 : 1), end: end + closing, text: "" };
  }
  if (tongue === "en" && /\b\d{1,2} ?-?(?:yo|y\/o|yr old|years? old|year-old) $/i.test(before)) return { start: from, end, text: "patient" };
  if (before.endsWith("#") || before.endsWith("@")) return null;
  // ", Walter," said to him or of him goes; at the end of a line it is a farewell or a call.
  if (before.endsWith(", ") && /^[,.!?]|^$/.test(after)) return { start: from - 2, end: end + (after.startsWith(",") && !/^, (?:and|but|so|his|her|he|she|they|their|my|i|we|you|the|it|mom|dad)\b/i.test(after) ? 1 : 0), text: "" };
  return { start: from, end, text: roleFor(title, from, text, tongue) };
}

function roleFor(title: string, at: number, text: string, tongue: Tongue): string {
  const earlier = likeness(text.slice(0, at));
  const known = tongue === "fr" ? /\b(?:patiente?|elle|il)\b/.test(earlier) : tongue === "es" ? /\b(?:paciente|ella|el)\b/.test(earlier) : /\b(?:a|the|my|our|this|one) (?:[a-z-]{2,12} )?(?:patient|pt|client)\b|\b(?:she|he|her|his)\b/.test(earlier);
  if (tongue === "en") {
    const words = REWORD.words.en;
    if (/\bbaby\b/i.test(title)) return known ? "the baby" : words.baby;
    if (CHILD.test(title)) return known ? "the child" : words.child;
    return known ? words.again : words.patient;
  }
  const words = REWORD.words[tongue];
  const woman = isWoman(title, text, tongue);
  return known ? (woman ? words.womanAgain : words.again) : woman ? words.woman : words.patient;
}
