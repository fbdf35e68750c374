/** What may stand before the first word of a sentence. */
const LEAD = /^[\s"'“(,;:–—\p{Extended_Pictographic}-]*/u;
/** Small words before it. They stand apart from what they introduce, and all of it in small letters, since a browser takes longer to make one pattern of both than for all else that it reads. */
const FILLERS = /^(?:(?:but|so|and|just|maybe|also) ){0,3}/;
/** How a sentence begins that speaks to everybody: an advice, a reminder. */
const ADVICE = /^(?:psa|make sure|wash|rethink|vaccinate|buckle|fence|install|avoid|quit|hug|be |vote|donate|protect|believe|bring|read|use |drink|(?:let['’]s just say )?(?:you|we|y['’]all|everyone|everybody) (?:all )?(?:need|should|must|can|have to)|mind|reminder|remember|please|always|never|don['’]?t|do not|ask|check|call|get|look|listen|think|screen|carry|wear|lock|talk|take|keep|consider|stop|start|know|learn|trust|treat|test|order|share|if|any|pro tip|tip|lesson|moral|take ?home|we (?:need|should|must|can do)|you (?:need|should|can|must)|ladies|parents|folks|n['’]oubli|pensez|demandez|toujours|jamais|rappel|recuerd|siempre|nunca|pregunt)\b/;
/** Whom a sentence speaks of is told in another: it cannot be kept alone. */
const LEANS = /^[\s"'“(]*(?:and |but |so |then )?(?:he|she|they|his|her|their|him|it|that|this|elle|il|ella|[ée]l)(?:['’]\w+)?\b|\b(?:he|she|my patient|this patient|the patient|him|her)\b/i;

/** Does a sentence need another one to be understood? */
export const leans = (sentence: string): boolean => LEANS.test(sentence);
const without = (start: RegExp, text: string): string => text.slice(start.exec(text)?.[0].length ?? 0);
/** Is a sentence said to readers in general? */
export function isAdvice(sentence: string): boolean {
  const said = without(LEAD, sentence).toLowerCase();
  return ADVICE.test(without(FILLERS, said));
}
/** Is a sentence advice that holds without its patient? */
export const isSaidToAll = (sentence: string): boolean => isAdvice(sentence) && !leans(sentence);
/** Signs that a sentence tells what happened to somebody. */
const TOLD = /\b(?:he|she|him|her|his|hers|they|their|them|you|your|patient|pt|was|were|had|did|came|went|got|took|gave|found|saw|met|told|said|left|made|lost|kept|brought|woke|ran|fell|died|put|caught|held|sent|bit|stuck|one|toddler|infant|newborn|child|teen|teenager|lady|gentleman|bloke|couple|twins|case|daughter|son|wife|husband|mother|father|today|tonight|yesterday|\w{3,}ed|someone|man|woman|guy|girl|boy|kid|baby|mom|mum|dad)\b|\d/iu;
const NAMES = /\s\p{Lu}\p{Ll}/u;
/** Is a sentence said of the world, not of somebody: "Prior auth is killing people."? */
const isGeneral = (sentence: string): boolean => !TOLD.test(sentence) && !NAMES.test(sentence) && !leans(sentence);
/** Is a sentence what the post is for: an advice or a truth that holds without its patient? */
export const isPearl = (sentence: string): boolean => isSaidToAll(sentence) || isGeneral(sentence);
