import { beside, hasVerb } from "./around.ts";
import type { Change } from "./ledger.ts";

const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const HER = /^(?:woman|lady|female|girl|gal|mother|mom|mum|grandmother|grandma|f)$/i;
const HIM = /^(?:man|gentleman|male|boy|guy|bloke|chap|lad|fella|fellow|dude|father|dad|grandfather|m)$/i;
const SOMEBODY = /^(?:woman|lady|female|girl|gal|man|gentleman|male|boy|guy|bloke|chap|lad|fella|fellow|dude|patient|pt|child|kid|baby|infant|person|adult|teen|teenager|twins?|toddler|grandmother|grandfather|mother|father|mom|mum|dad|student|son|daughter|nephew|niece)s?$/i;
/** A word that cannot be what an age stands before. */
const ENDS = /^(?:with|who|whose|that|which|and|but|or|in|on|at|to|from|for|is|was|has|had|came|comes|presents?|presented|walks?|walked|after|before|by|of|as|just|now|then|post|this|that|these|last|tonight|yesterday|status|s\/p|c\/o|admitted|died|dies|needs|needed|whom|got|gets|today|here|out|transferred|brought|found|hx|w|w\/|having|seen|i|we|she|he|they|the|a|an|my|our|his|her)$/i;

/** Participles that describe, with no verb in them: "67 y/o retired firefighter". */
const DESCRIBES = /^(?:retired|married|divorced|widowed|unvaccinated|vaccinated|unhoused|unemployed|intubated|pregnant|previously|otherwise|newly|disabled|undocumented|uninsured|homeless|beloved|self-employed|immunocompromised|nulliparous|wheelchair)$/i;

/** The adjective of a stage of life. */
const stageOf = (years: number): string => (years < 13 ? "young" : years < 18 ? "teenage" : years < 40 ? "young" : years < 65 ? "middle-aged" : years < 80 ? "older" : "elderly");

function nounOf(years: number, sex: string): string {
  if (years < 1) return "infant";
  if (years < 5) return sex === "f" ? "young girl" : sex === "m" ? "young boy" : "young child";
  if (years < 13) return sex === "f" ? "young girl" : sex === "m" ? "young boy" : "child";
  if (years < 18) return sex === "f" ? "teenage girl" : sex === "m" ? "teenage boy" : "teenager";
  return `${stageOf(years)} ${sex === "f" ? "woman" : sex === "m" ? "man" : years < 40 ? "adult" : "person"}`;
}

/** An age as a stage of life, so that the sentence around it holds: "34F" -> "young woman", ", 44," -> ",", "is 88" -> "is elderly". Null where it is none. */
export function ageChange(start: number, end: number, text: string): Change | null {
  // "thirty-four years old", of which only "four years old" was marked.
  const tens = /\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ]$/i.exec(text.slice(Math.max(0, start - 9), start));
  const count10 = tens === null ? 0 : 20 + 10 * TENS.indexOf((tens[1] ?? "").toLowerCase());
  if (tens !== null) start -= tens[0].length;
  const own = text.slice(start, end);
  const { before, after } = beside(text, { start, end });
  // The writer's own age is hers to tell.
  if (/\b(?:i['’]?m|i am|i was|me)(?:,| an?| only| just| now| turning)* $/i.test(before)) return null;
  if (/^in (?:his|her|their) /i.test(own)) return decade(start, end, own, before);
  if (/^(?:\d{2,3}|ninety[- ]?\w*)$/i.test(own)) {
    const told = /^ ?-?(?:y\/?o|yr|yrs|years?)(?:[- ](?:old|young))?\b/i.exec(after);
    if (told !== null) return /young$/i.test(told[0]) ? { start, end: end + told[0].length, text: "elderly" } : ageChange(start, end + told[0].length, text.slice(0, start) + own.replace(/^ninety\S*$/i, "94".padEnd(own.length)) + text.slice(end));
    if (/\bturn(?:ed|s|ing) $/i.test(before)) return birthday(start, end, before);
    if (/^ninety/i.test(own) && /^(?:[,.;!?]| and\b|$)/.test(after)) return { start, end, text: "elderly" };
  }
  const digits = /\d{1,3}/.exec(own)?.[0];
  const spelt = tens !== null ? count10 : NUMBERS.findIndex((word) => new RegExp(`^${word}\\b`, "i").test(own));
  const count = digits === undefined ? spelt : Number(digits);
  if (count < 0) return null;
  if (/^\d{1,2}(?:\+\d)? weeks(?: pregnant)?$/i.test(own)) return pregnant(start, end, own, before, after);
  const unit = /(week|month|day)s?\b/i.exec(own);
  if (/^ ["“‘]\w/.test(after) && !unit) return { start, end, text: stageOf(count) };
  const years = unit ? 0 : count;
  if (/^\W{0,2}$/.test(own.replace(/\d+/, ""))) return bare(start, end, years, before, after);
  if (!/old|y\.?\/?o|\d ?\/?[mf]$|^[mf] ?\d/i.test(own)) return null;
  if (before.endsWith(", ") && /years? old$/i.test(own) && /^[,.;!?]/.test(after)) return bare(start, end, years, before, after);
  const next = /^[ -]{0,2}([A-Za-z/]+(?:['’]t)?)/.exec(after);
  const word = next?.[1] ?? "";
  const sexed = /^[mf]$/i.test(word) || /^(?:male|female)$/i.test(word);
  const obstetric = /^ G\d/.test(after);
  const letter = obstetric ? "f" : /^f ?\d|\d ?\/?f$|yof$|y\.?o\.? ?f$/i.test(own) || (sexed && HER.test(word)) ? "f" : /^m ?\d|\d ?\/?m$|yom$|y\.?o\.? ?m$/i.test(own) || (sexed && HIM.test(word)) ? "m" : "";
  const take = sexed ? end + (next?.[0].length ?? 0) : end;
  if (!sexed && letter === "" && word !== "" && !ENDS.test(word) && (DESCRIBES.test(word) || !hasVerb(word)) && !/^\w{2,}[^s\W]s$/.test(word.replace(SOMEBODY, "")) && /^[ -]/.test(after)) {
    const newborn = unit?.[1]?.toLowerCase() === "day" && SOMEBODY.test(word);
    const stage = newborn ? "newborn" : stageOf(years);
    return /^(?:child|kid)$/i.test(word) || SOMEBODY.test(word) || !unit ? { start, end: take, text: stage } : { start, end: take, text: "infant" };
  }
  const owner = /\b(?:my|our) (?:\w+ )?$/i.test(before);
  const noun = owner && years >= 1 && letter === "" ? `${stageOf(years)} patient` : unit?.[1]?.toLowerCase() === "day" ? "newborn" : nounOf(years, letter);
  const article = /\b(?:with|of|for|on|in|to|by|from|was|had|saw|admitted|treated|see|lost|intubated|and) $/i.test(before) && !/\b(?:my|our|a|an|the|this|that) (?:\w+ )?$/i.test(before) ? (/^[aeiou]/.test(noun) ? "an " : "a ") : "";
  // "71M septic shock" is a man with septic shock.
  const having = (letter !== "" || sexed) && /^ [a-z][a-z-]+/i.test(text.slice(take)) && !hasVerb(/^ (\w+)/.exec(text.slice(take))?.[1] ?? "") && !ENDS.test(/^ ([\w/]+)/.exec(text.slice(take))?.[1] ?? "") && !/^ \S*(?:er|or|ist|man|ian|nurse|pilot|chef|coach|nun|priest|ing|ed)\b/i.test(text.slice(take));
  return { start, end: take, text: article + noun + (obstetric ? "," : having ? " with" : "") };
}

/** "turned 94" is "had a birthday". */
function birthday(start: number, end: number, before: string): Change {
  const turn = /turn(ed|s|ing) $/i.exec(before);
  const verb = turn?.[1] === "s" ? "has" : turn?.[1] === "ing" ? "having" : "had";
  return { start: start - (turn?.[0].length ?? 0), end, text: `${verb} a birthday` };
}

/** "A man in his 70s" is a man; "she was in her 80s" is elderly. */
function decade(start: number, end: number, own: string, before: string): Change | null {
  if (SOMEBODY.test(/([a-z]{1,20}) $/i.exec(before.slice(-22))?.[1] ?? "")) return { start: start - 1, end, text: "" };
  if (!/\b(?:is|was|['’]s) $/i.test(before)) return null;
  return { start, end, text: /teen/i.test(own) ? "a teenager" : /twent|20/i.test(own) ? "young" : /thirt|fort|fift|30|40|50/i.test(own) ? "middle-aged" : "elderly" };
}

/** "She is 44", ", 44,", "(44)", "aged 44", "at 61". */
function bare(start: number, end: number, years: number, before: string, after: string): Change | null {
  const comma = /, ?(?:(?:aged?|only|just|barely) )?$/i.exec(before);
  if (comma !== null && /^(?:[,.;!?)]|$| years?,)/i.test(after)) return { start: start - comma[0].length, end: end + (/^, \w/.test(after) && (/^, (?:who|with)\b/.test(after) || hasVerb(/^, (\w+)/.exec(after)?.[1] ?? "")) ? 1 : 0), text: "" };
  if (before.endsWith("(")) return after.startsWith(")") ? { start: start - (/ ?\($/.exec(before)?.[0].length ?? 1), end: end + 1, text: "" } : { start, end: end + (/^[,;]? ?/.exec(after)?.[0].length ?? 0), text: "" };
  const at = / (?:at|at the age of|aged?|age of|at age)(?: (?:only|just))? $/i.exec(before);
  if (at !== null) return { start: start - at[0].length, end: end + (/^ years(?: old| of age)?/i.exec(after)?.[0].length ?? 0), text: "" };
  // "till she's 18": no age of hers.
  if (/\b(?:till|until|when|once|before|by the time|after|since) (?:he|she|they|they['’]re|he['’]s|she['’]s)(?: (?:is|was|are|were|turns?|turned))? (?:only |just )?$/i.test(before)) return null;
  const being = /\b(?:(?:he|she|they|who|patient|pt|man|woman|guy|lady|gentleman|girl|boy|kid|child|baby|mom|mum|dad|wife|husband|mother|father|daughter|son|bride|groom|student|passenger|driver) (?:is|was|are|were)|(?:she|he)['’]s)( (?:only|just|barely))? $/i.exec(before);
  if (being !== null) {
    const from = start - (being[1] === undefined ? 0 : being[1].length);
    const tail = /^ years? old/i.exec(after)?.[0].length ?? 0;
    return { start: from, end: end + tail, text: years < 13 ? "a child" : years < 18 ? "a teenager" : years < 40 ? "young" : years < 70 ? "middle-aged" : "elderly" };
  }
  const someone = /([a-z]{1,20}) $/i.exec(before.slice(-22))?.[1] ?? "";
  return SOMEBODY.test(someone) && /^(?:[,.;!?)]|$)/.test(after) ? { start: start - 1, end, text: "" } : null;
}

/** ", 23 weeks," goes with its comma; null where the sentence needs it. */
const trimmedNumber = (start: number, end: number, before: string, after: string): Change | null => (before.endsWith(", ") && /^(?:[,.;!?]|$)/.test(after) ? { start: start - 2, end, text: "" } : null);

function pregnant(start: number, end: number, own: string, before: string, after: string): Change | null {
  const tail = /pregnant/i.test(own) ? 0 : (/^ (?:pregnant|gestation|along)/i.exec(after)?.[0].length ?? 0);
  const at = / (?:at|since|from) $/i.exec(before);
  if (at !== null && /\bborn$/i.test(before.slice(0, at.index)) && Number.parseInt(own, 10) < 37) return { start: start - at[0].length + 1, end: end + tail, text: "early" };
  if (at !== null) return { start: start - at[0].length, end: end + tail, text: "" };
  const told = tail > 0 || /pregnant/i.test(own);
  // "23 weeks, two surgeries": a number in a list goes by itself; without "pregnant" it may be the child's.
  if (!told && /^, \w/.test(after) && (before === "" || /[.!?:] $/.test(before))) return { start, end: end + 2, text: "" };
  if (!told && !/\b(?:she|mom|mum|mother|lady|woman|wife|patient|pt|who)(?:['’]s| is| was| at)? $/i.test(before)) return trimmedNumber(start, end, before, after);
  return { start, end: end + tail, text: "pregnant" };
}
