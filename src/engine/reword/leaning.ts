import { kindOf } from "../detect/people.ts";
import { isAdvice, isPearl, isSaidToAll, leans } from "../read/pearl.ts";
import { hasVerb, wholeSentences } from "./around.ts";
import type { Fate } from "./fate.ts";

const PERSON = /\b(?:patients?|man|woman|guy|lady|gentleman|gent|girl|boy|kids?|child|children|baby|mom|mum|dad|mother|father|parents?|wife|husband|daughter|son|family|families|nurses?|doctors?|resident|intern|attending|surgeon|colleague|friend|teacher|student|someone|somebody|person|people|adult|infant|newborn|teen(?:ager)?|toddler|partner|brother|sister|grand\w+|couple|twins|vet|he|she|dr|mr|mrs|ms)\b/i;
/** A name reads as a person too, where it does not open its sentence. */
const NAMED = /[a-z,] \p{Lu}\p{Ll}{2,}/u;
const SOMEBODY = /\b(?:he|she|him|his|hers?|himself|herself)(?:['’]\w+)?\b/i;
/** How a sentence begins that goes on from the one before it. */
const GOES_ON = /^[\s"'“‘(]*(?:and |but |so |then |or |plus |also |yet |still |because )*(?:it|that|this|these|those|they|them|their|both|neither|which|same|then|also|one of (?:them|those)|the (?:other|same|rest|first|second|next|last)|another|nor|except|instead|afterwards|later|turns out|(?:one|two|three|four|some|others?|each) (?=is|are|was|were|has|have|had|went|came|died)\w+)(?:['’]\w+)?\b/i;
/** ... and how one begins that says "it" of nothing before it. */
const OF_NOTHING = /^[\s"'“‘(]*(?:and |but |so )?(?:it(?:['’]s| is| was)(?: not| so| such an?)? (?:\d|ok(?:ay)?\b|fine\b|never|always|hard|time|easy|possible|important|about|free|normal|worth|monday|friday|almost|been a)|it (?:takes|gets|costs|helps|matters|only takes)|th(?:is|at)(?:['’]s| is) (?:why|your|a reminder|the job|what|how|all|it)\b|this (?:job|work|week|month|year|winter|summer|season|field|career|profession|system)|that (?:said|being said)|those (?:of|who)|they say)/i;
const THINGS = /\b(?:the|that|this|those|these) (?:\w+ )?(\p{Ll}{4,})\b/gu;
/** What every reader knows without being told of it. */
const KNOWN = /^(?:world|hospital|clinic|ward|unit|team|staff|time|times|night|morning|evening|afternoon|weekend|week|month|year|moment|rest|whole|same|first|last|next|other|best|worst|most|only|point|lesson|truth|system|people|public|family|families|patients?|person|shift|room|door|floor|wall|house|office|phone|news|media|internet|country|state|government|money|work|thing|things|kind|sort|part|days|years|right|wrong|question|answer|reason|difference|emergency|ambulance|doctor|doctors|nurse|nurses|surgeon|resident|residents|attending|intern|department|guidelines?|evidence|literature|data|science|weather|future|past|present|holidays|season|chart|record|list|link|comments?|post|thread|photo|heart|brain|body|chest|lungs?|blood|airway|exam|history|diagnosis|disease|treatment|risk|pain|little|very|more|less|many|much|such|well|just|that|this|with|from|what|when|where|which)$/i;

/** A pronoun for a thing or for several people. */
const SOMETHING = /(?<!\b(?:make|made|lost|calling?|called|take|took|get|got|worth|about|like) )\b(?:it|them|they|these|those|theirs)\b(?! (?:takes|is|was|feels?|felt|seems?|seemed|gets|helps|matters|hurts|sucks|hits|doesn|hard|easy|all|up|simple|real|light|going|together))/i;
/** What a pronoun may stand for within its own sentence: a thing with its article; people, a plural. */
const THING = /\b(?:an?|the|this|that|my|our|your|some|any|every|no|one|more|most) \p{L}{2,}/iu;
const SEVERAL = /\b(?:the|these|those|my|our|your|some|any|two|more|most|many|few|both) \p{L}{2,}|\b(?:people|patients|everyone|everybody|\p{Ll}{3,}s)\b/iu;
/** How a sentence says what happened. */
const HAPPENED = /\b(?:was|were|had|did|came|went|got|took|gave|found|saw|met|told|said|left|made|lost|kept|brought|woke|ran|fell|died|put|caught|held|sent|sat|stood|knew|won|drove|wrote|hung|swore|threw|grew|paid|sang|drew|shook|rang|\w{3,}ed)\b/i;
/** "Think about that": what was said before. */
const POINTS_BACK = /\b(?:made|did|do|about|of|like|for|with|say|said|know|knew|saw|forget|believe|after|before|remember) that(?:[.!?…]*$| (?:when|next|if|before|the next|every|while|for a)\b)/i;
export const pointsBack = (sentence: string): boolean => POINTS_BACK.test(sentence);
/** "Mom hasn't left the floor": whose she is stood in another sentence. */
const KIN_OF_SOMEBODY = /^[\s"'“‘(]*(?:and |but |so |then )?(?:mom|mum|mam|mama|mommy|mummy|dad|daddy|wife|husband|hubby|girlfriend|boyfriend|family|parents|brother|sister|daughter|son|baby|kid)(?:['’]s)? (?!gift|food|leave|care)/i;
/** Whom a narrating sentence brings in by itself. */
const BRINGS_IN = /\b(?:i|we|my|our|me|us|an?|another|some(?:one|body)?|one of (?:my|our)|nobody|everybody|everyone|every|most|people|patients)\b/i;

/** What the nouns of a text introduce. */
const kindsIn = (text: string): readonly ReturnType<typeof kindOf>[] => text.split(/[^\p{L}'’]+/u).map((word) => kindOf(word.toLowerCase().replace(/['’]s$/, "")));
const here = (text: string): string => text.replace(/[#@]\S+|https?:\S+/g, " ");
const wordsOf = (text: string): number => here(text).split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

/** Does a sentence speak of somebody, or of a thing, that only sentences before it told of which have gone? `before`: what has become of those, in order; `bare`: the draft never said who "he" is; `english`: so that its verbs are known. */
export function isOrphan(text: string, before: readonly Fate[], bare: Bare = null, english = true): boolean {
  if (before.every((one) => one.text !== "" && one.edits === 0)) return false;
  const last = before.at(-1);
  if (last !== undefined && last.text === "" && GOES_ON.test(text) && !OF_NOTHING.test(text)) return true;
  if (last !== undefined && last.text === "" && wordsOf(text) <= 3 && /\b(?:i|we|he|she|they|it)\b/i.test(text)) return true;
  if (english && last !== undefined && last.text === "" && leansOnWhatHappened(text)) return true;
  const near = before.slice(-6).map((one) => one.text).join(" ");
  const head = text.slice(0, text.search(SOMEBODY));
  if (SOMEBODY.test(text) && !(bare?.test(text) === true && !(bare === HE ? SHE : HE).test(text)) && !PERSON.test(near) && !PERSON.test(head) && !NAMED.test(near) && !NAMED.test(head)) return true;
  const gone = before.filter((one) => one.text === "" || one.edits > 0);
  return [...text.matchAll(THINGS)].some(([, thing]) => {
    if (thing === undefined || KNOWN.test(thing)) return false;
    const own = new RegExp(`\\b${thing.replace(/s$/, "")}`, "iu");
    return !before.some((one) => own.test(one.text)) && gone.some((one) => own.test(one.own.text));
  });
}

/** Behind a sentence that has gone: does one need what happened there? A pronoun without its noun, words without a verb, what somebody did whom nothing brings in. */
export function leansOnWhatHappened(text: string): boolean {
  if (KIN_OF_SOMEBODY.test(text)) return true;
  const at = text.search(SOMETHING);
  if (at >= 0 && !OF_NOTHING.test(text) && !(/^it\b/i.test(text.slice(at)) ? THING : SEVERAL).test(text.slice(0, at))) return true;
  if (pointsBack(text)) return true;
  // "Best consult of the year": what she thinks of it.
  if (/^\W*(?:best|worst|favou?rite|hardest|proudest|what an?)\b/i.test(text)) return false;
  const words = here(text).replace(/\p{Extended_Pictographic}/gu, " ").trim();
  if (words === "" || isAdvice(words)) return false;
  if (!hasVerb(words) && !/[!?]$/.test(words)) return true;
  return HAPPENED.test(words) && !BRINGS_IN.test(words);
}

/** How a sentence ends, or what it says, that only announces the next one. */
const ANNOUNCES = /:[\s"'“‘]*$|\b(?:(?:had|have|need|got) to (?:share|tell you|post)|^\W*meet\b|guess (?:who|whose|what)|you won['’]t believe|hear me out|story ?time|get this|listen to this|here['’]s (?:one|why|how|what)|a story about|let me tell you|i need to (?:put|say) this)\b/i;
/** Does a sentence announce what has gone? */
export const isAnnounced = (text: string, next: Fate | undefined): boolean => next !== undefined && next.text === "" && ANNOUNCES.test(text);

const HE = /\b(?:he|him|his|himself)\b/i;
const SHE = /\b(?:she|hers?|herself)\b/i;
/** The pronouns of whom a draft speaks without ever saying who it is; null where it does. */
export type Bare = typeof HE | null;

/** Does a draft speak of somebody as "he" or "she" before any noun says who that is? */
export const bareIn = (given: string): Bare => {
  const pronoun = given.search(SOMEBODY);
  const known = pronoun < 0 || NAMED.test(` ${given.slice(0, pronoun)}`) || PERSON.test(given.slice(0, pronoun)) || kindsIn(given.slice(0, pronoun)).some((kind) => ["person", "patient", "kin", "job"].includes(kind ?? ""));
  return known ? null : HE.test(given.slice(pronoun, pronoun + 8)) ? HE : SHE;
};

/** Capitals that name no person and no town. */
const PUBLIC_BODY = /\b(?:Department|Government|Ministry|Minister|Congress|Senate|Parliament|Medicare|Medicaid|Health|American?s?|Canad(?:a|ian)s?|British|Britain|English|Spanish|French|Epic|Christmas|Easter|Thanksgiving|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)\b/gu;

/** People in general. */
const MANY = /\b(?:people|doctors?|nurses?|patients|colleagues?|residents?|attendings?|interns?|surgeons?|families|friends?|hospitalists?)\b/gi;

/** Does a sentence speak of one person, or name one? */
const isOfSomebody = (sentence: string): boolean => SOMEBODY.test(sentence) || PERSON.test(sentence.replace(MANY, "")) || NAMED.test(sentence.replace(PUBLIC_BODY, " "));

/** What the writer says of herself or of her work, that speaks of nobody else: her point, as a rule. */
export const isOwn = (sentence: string): boolean =>
  wordsOf(sentence) >= 4 && !isOfSomebody(sentence) && !/\d|["“”@#]/.test(sentence) && !/\b(?:they|them|their|you|your)\b/i.test(sentence) &&
  /\b(?:i|we|my|me|our|us|this job|this work|most of|medicine|nursing|practice|nobody tells|no one tells|some(?: days| nights| weeks| shifts| things)|every)\b/i.test(sentence);

/** Is nobody in a sentence, that is said now or by the writer of herself: whatever weight a word of it had, it tells of no patient. */
export const isOfNobody = (sentence: string): boolean =>
  hasVerb(sentence) && !isOfSomebody(sentence) && !/\b(?:they|them|their|theirs|you|your)\b|["“”@#]/i.test(sentence) &&
  !kindsIn(sentence).includes("job") && (!HAPPENED.test(sentence) || /\b(?:i|we|my|our|me|us|nobody|anyone)\b|\?\s*$/i.test(sentence));

/** Is a clause, without what ties it to its sentence, the writer's own: ", and I learned to look first"? */
export function isHersAlone(clause: string): boolean {
  const own = clause.replace(/^[\s,;:–—-]*(?:and |but |so |because |while )?/i, "");
  return isOwn(own) && /^(?:i|we|my|our)\b/i.test(own);
}

/** Advice in French and Spanish. */
const ADVISED = /^["“‘¡]{0,2}(?:\p{L}{3,20}ez|(?:cuid|hag|vay|vacun|habl|pid|pregunt|acud|llam|record)\p{L}{1,12})\b(?! (?:vous|moi))/iu;
const uncalled = (sentence: string): string => sentence.replace(/^(?:to (?:every|all|any|everyone|anyone|those|my fellow)\b[^:.!?]{0,80}|[\p{L} ]{3,30}): /iu, "");
/** One person, known to the reader: "pray for the little fella from the barn" is said to all, and of one. */
const OF_ONE = /\b(?:the|this|that|my|our|whose) (?:[\w-]+ ){0,2}(?:man|woman|guy|bloke|chap|fella|lady|gentleman|gent|girl|boy|kid|child|kiddo|baby|lad|mom|mum|dad|mother|father|wife|husband|widow|widower|couple|patient|pt|twins)\b/i;
/** Does a sentence speak of one person? */
export const speaksOfOne = (sentence: string): boolean => OF_ONE.test(sentence) || /\bmy patient\b/i.test(sentence);
/** "If you're wondering how Trev is": it begins as advice does, and names somebody. */
const isOfOne = (sentence: string): boolean => OF_ONE.test(sentence) || (/^\W*if\b/i.test(sentence) && NAMED.test(sentence));
/** Is a sentence advice to all, whomever it calls: "Therapists: never ..."? */
export const isAdvised = (sentence: string): boolean => !isOfOne(sentence) && (isSaidToAll(sentence) || isSaidToAll(uncalled(sentence)) || ADVISED.test(sentence));
/** Is a sentence what the post is for, whomever it calls: "Therapists: never ..."? */
export const isForAll = (sentence: string): boolean => !isOfOne(sentence) && (isPearl(sentence) || isPearl(uncalled(sentence)));

/** Does a text say something by itself: a sentence of some length, with a verb, that does not lean on another (`bare`: "he" needs no noun)? */
export function stands(text: string, bare: Bare = null): boolean {
  return wholeSentences(text).some((own) => {
    const words = wordsOf(own.text);
    if (words >= 3 && isAdvice(own.text) && !leans(own.text) && !/\b(?:that|this|it|them)\b/i.test(own.text)) return true;
    // "My patient coded.": nothing more was said.
    if (words === 3 && hasVerb(own.text) && /^(?:my|our|an?) (?:patient|child|baby|teenager)\b/i.test(own.text)) return true;
    if (words === 3 && /!\s*$/.test(own.text) && !GOES_ON.test(own.text) && !SOMEBODY.test(own.text)) return true;
    return words >= 4 && (hasVerb(here(own.text)) || words >= 8) && (!GOES_ON.test(own.text) || OF_NOTHING.test(own.text)) && (bare?.test(own.text) === true || !/^[\s"'“‘(]*(?:and |but |so )?(?:he|she|his|her|him)\b/i.test(own.text));
  });
}
