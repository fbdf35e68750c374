import { kindOf } from "../detect/people.ts";
import { STOPPER } from "../generated/words.ts";
import { hasVerb, sentenceAt } from "./around.ts";
import type { Change } from "./ledger.ts";

const DETERMINER = /^(?:an?|the|my|our|this|that|another|one|some|yesterday['’]s|today['’]s|tonight['’]s)$/i;
/** How many words may stand between a determiner and the noun. */
const REACH = 6;
/** What a writer calls anybody: the rest of what she calls her says who it is. */
const CHILD = /^(?:kid|child|kiddo|toddler|schoolboy|schoolgirl|youngster|preschooler|tot|tyke|nipper|bairn|wean|tween|grader|freshman|sophomore)$/i;
const BABY = /^(?:baby|babies|twins?|triplets?|quads|quadruplets|infant|newborn|neonate|preemie|bub|munchkin)$/i;
const TEEN = /^(?:teen|teenager|adolescent|youth)$/i;
const BOYISH = /^(?:boy|girl|lad|lass|lassie)$/i;
const PLURAL = /^(?:brothers|sisters|siblings|twins|triplets|babies|boys|girls|lads|couple|newlyweds|parents|kids|children|\w{3,}[^s'’]s|men|women|people)$/i;
const PARENT = /^(?:mom|mum|mam|mama|mother|dad|daddy|father|parent)$/i;
/** Nobody of these is the patient, whatever stands around the word. */
const NOT_A_PATIENT = /^(?:someone|somebody|person|people|human|soul|individual|friend|colleague|coworker|donor|suspect|gunman|shooter|robber|bystander|carer|caregiver|team|crew|staff|family|families|medium|chair|prop|general|regular|local|officer|cop|detective|deputy|garda|constable|policeman|policewoman|interpreter|translator|principal|surrogate|hospitalist|intensivist|janitor|custodian|phlebotomist|guard|reporter|journalist|presenter|guide|\w+(?:ologist|iatrist|etrist|thetist|therapist))$/i;
/** What may follow a noun and belongs to it. */
const BELONGS = /^ (?:who|whose|whom|that|which|from|in|with|at|of|on|off|near|behind|by|under|outside|for|who['’]s|who['’]d|\w+ing|\w+ed|told|born|aged|i|we)\b/i;
const RELATIVE = /^ (?:who|whose|whom|that|which|who['’]s|who['’]d|i|we)\b/i;
/** A verb that says what somebody did, not one that describes her. */
const MAIN = /^(?:is|was|has|had|will|would|can|could|did|does|came|comes|went|goes|told|tells|said|says|asked|asks|gave|gives|took|takes|made|makes|got|gets|brought|brings|died|dies|needs?|needed|wants?|wanted|called|calls|walked|walks|thanked|hugged|cried|laughed|smiled|refused|insisted|showed|shows|sent|sends|left|leaves|lost|found|saw|put|kept|keeps|started|starts|stopped|started|sits|shows|turns|runs|tries|begins|thinks|looks|wins|pulls|just|finally|still|always|never|isn['’]t|wasn['’]t|hasn['’]t|won['’]t|doesn['’]t|didn['’]t|can['’]t)$/i;

/** Where what belongs to a noun ends at the latest. */
const ENDS = /[,;:.!?()—–"“”\n]|\p{Extended_Pictographic}| ['‘]| - | (?:and|but|because|so|when|while|after|until|before|that (?:he|she|they|i|we|it|the|his|her)) /iu;
/** Behind these a verb is not the sentence's own. */
const NO_SUBJECT = /^(?:he|she|they|i|we|you|it|to|who|that|not|never)$/i;
const SUBJECT = /^(?:he|she|they|i|we)(?:['’]\w+)?$/i;
const AUXILIARY = /^(?:has|had|was|is|been|be|did|didn['’]t|could|couldn['’]t|can|will|would|just|still|never|always)$/i;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the token before it. */
  readonly gap: string;
}

function tokensOf(text: string, from: number): Token[] {
  let last = 0;
  return [...text.matchAll(/[\p{L}\d][\p{L}\d'’/-]*/gu)].map((found) => {
    const gap = text.slice(last, found.index);
    last = found.index + found[0].length;
    return { text: found[0], start: from + found.index, end: from + last, gap };
  });
}

const bare = (word: string): string => word.toLowerCase().replace(/['’]s$/, "").normalize("NFD").replace(/\p{M}/gu, "");
const isHead = (word: string): boolean => {
  const own = bare(word);
  const kind = kindOf(own) ?? (/[^s]s$/.test(own) ? kindOf(own.slice(0, -1)) : null);
  return (kind === "person" || kind === "patient" || kind === "job" || PARENT.test(own)) && !NOT_A_PATIENT.test(own);
};

/**
 * Whoever is described becomes "a patient": the noun with all that is said to tell who it is, as far as what was marked lies in it: "the man who ran the
 * rallies at our courthouse asked me" -> "a patient asked me". Null where no noun for a person takes in what was marked.
 */
export function personChange(start: number, end: number, text: string): Change | null {
  const sentence = sentenceAt(text, start);
  if (end > sentence.start + sentence.text.length) return null;
  const tokens = tokensOf(sentence.text, sentence.start);
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (first === undefined || first.start > end) return null;
    const opens = at === 0 && !DETERMINER.test(first.text);
    if (!opens && !DETERMINER.test(first.text)) continue;
    // "I'd add that our treasurer": no determiner.
    if (/^that$/i.test(first.text) && DETERMINER.test(tokens[at + 1]?.text ?? "")) continue;
    const head = headAfter(tokens, opens ? at : at + 1, opens ? 2 : REACH, opens);
    if (head === null) continue;
    const noun = tokens[head];
    if (noun === undefined || noun.end <= start - 200) continue;
    const stop = noun.end >= end ? noun.end : reach(noun.end, end, text, sentence.start + sentence.text.length);
    if (stop === null || first.start >= end || stop <= start) continue;
    // A noun marked by itself, with nothing that tells who it is, says no more than "patient" does.
    if (noun.end <= start && stop === noun.end) continue;
    const change = worded(first, noun, stop, text, opens, sentence.start);
    if (change !== null) return change;
  }
  return null;
}

/** The last noun for a person in the words behind a determiner: "school bus driver". */
function headAfter(tokens: readonly Token[], from: number, most: number, opens: boolean): number | null {
  let head: number | null = null;
  for (let at = from; at < tokens.length && at < from + most; at++) {
    const token = tokens[at];
    if (token === undefined || (at > 0 && (at > from || !opens) && /[^ ]/.test(token.gap))) break;
    if (head !== null && /,/.test(token.gap)) break;
    if (head === null && !/^one$/i.test(token.text) && (STOPPER.has(token.text.toLowerCase()) || (hasVerb(token.text) && !token.text.endsWith("ed"))) && !/^(?:old|of)$/i.test(token.text)) break;
    if (head !== null && !isHead(token.text)) break;
    // "my kid's bus driver": the noun that is hers comes later.
    if (/['’]s$/.test(token.text) && tokens.slice(at + 1, at + 4).some((later) => isHead(later.text) && !/[^ ]/.test(later.gap))) continue;
    // "the one who ...": somebody all the same.
    if (isHead(token.text) || (/^one$/i.test(token.text) && at > from - 1 && /^who$/i.test(tokens[at + 1]?.text ?? ""))) head = at;
  }
  return head;
}

/** Where what belongs to a noun ends, so that it takes in `end`; null where it cannot. */
function reach(from: number, end: number, text: string, limit: number): number | null {
  const rest = text.slice(from, limit);
  if (!BELONGS.test(rest) || MAIN.test(/^ (\S+)/.exec(rest)?.[1] ?? "")) return null;
  const clause = rest.slice(0, ENDS.exec(`${rest.replace(/(\d)[.,](?=\d)/g, "$1 ")}.`)?.index ?? rest.length);
  const words = [...clause.matchAll(/[\p{L}\d'’-]+/gu)];
  // "who built ... came": the verb of a relative clause is its own, the next one is the sentence's.
  const own = RELATIVE.test(rest) ? (/^(?:whose|whom|that|which)$/i.test(words[0]?.[0] ?? "") && !hasVerb(words[1]?.[0] ?? "") ? 2 : 1) : 0;
  const main = words.find((word, at) => at > own && MAIN.test(word[0]) && !NO_SUBJECT.test(words[at - 1]?.[0] ?? "") && !(at === own + 1 && AUXILIARY.test(words[own]?.[0] ?? "")));
  const other = words.find((word, at) => at > own + 1 && SUBJECT.test(word[0]));
  const stop = Math.min(main?.index ?? clause.length, other?.index ?? clause.length);
  // No verb of its own, and one that goes on behind "and": it was not seen.
  if (stop === clause.length && /^ (?:and|but) \p{L}+s?\b/u.test(rest.slice(clause.length)) && hasVerb(rest.slice(clause.length).split(" ")[2] ?? "")) return null;
  const at = from + clause.slice(0, stop).trimEnd().length;
  return at >= end ? at : null;
}

function worded(first: Token, noun: Token, stop: number, text: string, opens: boolean, sentenceStart: number): Change | null {
  const before = text.slice(Math.max(sentenceStart, first.start - 40), first.start);
  const after = text.slice(stop);
  // Who she is, said of somebody, or to somebody: "He's a retired referee", "To the man who ...".
  if (/\b(?:is|was|are|were|be|been|being|as|like|became|become|['’]s|['’]m|['’]re|am|not|ex|than|named|called)(?: (?:still|also|now|just|actually|only|not|once))? $/i.test(before) || /^\W*(?:to|dear|hey|hi|hello|for|thanks?(?: to| you)?|shout ?out to|rip|congrats(?: to)?|welcome) $/i.test(text.slice(sentenceStart, first.start))) return null;
  if (/\b(?:each|every|any|no|which|what|for|if) $/i.test(before)) return null;
  const own = bare(noun.text);
  const possessive = stop === noun.end && /['’]s$/.test(noun.text) ? "'s" : "";
  if (opens && !/^(?:,| (?:who|from|in|with|came|walked|told|asked|is|was|has|had|just|brought|calls?|called|presents?)\b)/i.test(text.slice(noun.end)) ) return null;
  // "Dad, if you read this": he is spoken to.
  if (opens && /^, (?:if|i|we|you|please|thank)\b/i.test(text.slice(noun.end))) return null;
  if (opens && /^(?:[,.;!?]|$)/.test(text.slice(noun.end)) && !text.slice(noun.end).startsWith(", ")) return null;
  const ranked = /\b(?:first|second|third|only|last|favou?rite|best|worst)\b/i.test(text.slice(first.start, noun.start));
  const kind = !ranked && /^(?:my|our|this|that|another)$/i.test(first.text) ? first.text : "";
  const many = PLURAL.test(own) && !/^(?:boss|\w+ss)$/.test(own);
  const thing = CHILD.test(own) ? "child" : BABY.test(own) ? "baby" : TEEN.test(own) ? "teenager" : PARENT.test(own) ? "parent" : BOYISH.test(own) ? "child" : "patient";
  const ours = /^(?:my|our)$/i.test(kind) && thing !== "patient" && thing !== "baby" && thing !== "child" ? "" : kind;
  const lead = many ? (ours === "" ? "" : `${ours} `) : ours === "" ? (opens && /^\p{Ll}/u.test(noun.text) ? "" : "a ") : `${ours} `;
  const put = `${lead}${thing === "child" && many ? "children" : thing === "baby" && many ? "babies" : many ? `${thing}s` : thing}${possessive}`;
  // "I had a boy": she treated one.
  if ((thing === "child" || thing === "baby") && /\b(?:had|have|['’]ve|got) $/i.test(before)) return { start: first.start, end: stop, text: many ? "young patients" : "a young patient" };
  if (text.slice(first.start, stop).toLowerCase() === put.toLowerCase()) return null;
  if (many && /^ (?:is|was|has)\b/.test(after)) return null;
  return { start: first.start, end: stop, text: opens || /^\p{Lu}/u.test(first.text) ? put.charAt(0).toUpperCase() + put.slice(1) : put };
}
