import type { Finding } from "../report.ts";
import { ageChange } from "./ages.ts";
import { atSentenceStart, beside, hasVerb, sentenceAt, tokenAround } from "./around.ts";
import { classChange, phraseChange } from "./classes.ts";
import { trimmed } from "./leave-out.ts";
import type { Change } from "./ledger.ts";
import { personChange } from "./person.ts";
import { relationChange } from "./relations.ts";
import { termChange } from "./terms.ts";
import { timeChange } from "./times.ts";
import type { Tongue } from "./tongue.ts";

/** Kinds of detail that tell what happened, not who it was. */
export const HAPPENED: ReadonlySet<string> = new Set(["why.story-mechanism", "why.story-sensitive", "why.story-rarity", "why.story-outcome"]);

/** The smallest honest change of a story's detail, or null where only the writer can tell. */
export function detailChange(finding: Finding, text: string, tongue: Tongue): Change | null {
  const { start, end } = finding;
  const tag = tokenAround(text, start, end);
  if (tag !== null) return text.charAt(tag.start) === "#" ? { start: tag.start - (text.charAt(tag.start - 1) === " " ? 1 : 0), end: tag.end, text: "" } : null;
  if (finding.why.key === "why.story-time") return yearsAsTime(finding, text) ?? timeChange(start, end, text, tongue);
  if (tongue !== "en" && finding.why.key === "why.story-occupation") return apposed(finding, text);
  if (tongue !== "en") return /\d{1,3} (?:ans|a[ñn]os)/i.test(finding.text) ? foreignAge(finding, text) : null;
  if (finding.why.key === "why.story-age" || finding.why.key === "why.story-minor") {
    const change = /\d|one|two|three|four|five|six|seven|eight|nine|ten|teen/i.test(finding.text) ? ageChange(start, end, text) : null;
    if (change !== null) return change;
  }
  // "the lad from the jet ski": he is not from a vehicle.
  const item = listed(finding, text) ?? (/^from the\b/i.test(finding.text) || /\bfrom the $/i.test(beside(text, finding).before) ? trimmed(start, end, text) : null);
  if (item !== null) return item;
  // What happened is the point; a quiet detail is not worth the rest of what is said of somebody.
  const whole = (): Change | null => (finding.severity === "note" || HAPPENED.has(finding.why.key) ? null : personChange(start, end, text));
  if (finding.why.key === "why.story-place") return placeChange(finding, text) ?? whole();
  if (finding.why.key === "why.story-relation") return relationChange(finding, text) ?? whole();
  if (finding.why.key === "why.story-occupation") return occupationChange(finding, text) ?? whole();
  const key = finding.why.key;
  const kind = key === "why.story-mechanism" ? "mechanism" : key === "why.story-sensitive" || key === "why.story-rarity" ? "illness" : "trait";
  return termChange(finding, text) ?? classChange(start, end, text, kind) ?? phraseChange(start, end, text) ?? whole();
}

/** ", auger,": what stands by itself between commas goes with one of them. */
function listed({ start, end }: Finding, text: string): Change | null {
  const { before, after } = beside(text, { start, end });
  const years = /^\d+$/.test(text.slice(start, end)) ? (/^ (?:years|yrs)(?=[,.;!?]|$)/.exec(after)?.[0].length ?? 0) : 0;
  if (years > 0 && before.endsWith(", ")) return { start: start - 2, end: end + years, text: "" };
  return before.endsWith(", ") && /^[,.;!?]/.test(after) && !hasVerb(text.slice(start, end)) ? { start: start - 2, end, text: "" } : null;
}

/** "at 61" reads like a time of day and is an age. */
const yearsAsTime = (finding: Finding, text: string): Change | null => (/^at \d{2}$/i.test(finding.text) && text.charAt(finding.start - 1) === " " ? { start: finding.start - 1, end: finding.end + (/^\+\d/.exec(text.slice(finding.end))?.[0].length ?? 0), text: "" } : null);

/** ", pescador de Castro,": what somebody does goes, with what belongs to it. */
function apposed({ start, end }: Finding, text: string): Change | null {
  const { before, after } = beside(text, { start, end });
  const lead = /, (?:une? |una? |ancienn?e? |ex-?)?$/i.exec(before);
  const tail = /^(?: (?:de|del|du|des|à|a|en|d['’])[^,.;!?\n]{0,30})?(?=[,.;!?])/i.exec(after);
  if (lead === null || tail === null) return null;
  const closing = after.startsWith(",", tail[0].length) && !/^, (?:avec|con|et|y|qui|que)\b/i.test(after.slice(tail[0].length));
  return { start: start - lead[0].length, end: end + tail[0].length + (closing ? 1 : 0), text: "" };
}

/** ", 57 ans,", "de 11 años": the age goes with what ties it. */
function foreignAge({ start, end }: Finding, text: string): Change | null {
  const { before, after } = beside(text, { start, end });
  const tie = / de $/i.exec(before) ?? (/^(?:[,.;!?)]|$)/.test(after) ? /, $/.exec(before) : null);
  const both = tie?.[0] === ", " && after.startsWith(",") && !/^, (?:avec|sans|et|qui|dont|ancien|con|sin|y|que|,)/i.test(after);
  return tie === null ? null : { start: start - tie[0].length, end: both ? end + 1 : end, text: "" };
}

const INSTITUTION = /\b(hospital|clinic|er|ed|practice|surgery|school|ward|unit|church|pharmacy|home|jail|prison|station|nurse|doctor|gp|paramedic|placement)s?$/i;

/** "our little county hospital" -> "our hospital", "this village" -> "this region". */
function placeChange(finding: Finding, text: string): Change | null {
  const { start, end } = finding;
  const { before } = beside(text, { start, end });
  const own = finding.text;
  const det = /^(?:our|this|a|my|the|their|her|his) /i.exec(own)?.[0] ?? "";
  const kind = INSTITUTION.exec(own);
  if (kind !== null && (det !== "" || /\b(?:in|at|of|our|the|a|this|my)(?: \w+)? $/i.test(before)) && !/^(?:one|two|three|four|five) /i.test(own) && own.length > det.length + kind[0].length) return { start: start + det.length, end, text: kind[0] };
  if (kind === null && /^(?:a|the) (?:\w+ ){1,2}(?:town|village|community|island)$/i.test(own)) return { start, end, text: own.replace(/ (?:\w+ ){1,2}(?=\w+$)/, " ") };
  if (kind === null && /^(?:our|this|my|their|her|his) /i.test(own) && /\b(?:town|village|community|island|county|valley|peninsula|islands|rez|area|district|street|hollow)$/i.test(own)) return { start: start + det.length, end, text: "region" };
  if (/^(?:an? |the )?small[- ]town$/i.test(own)) return null;
  if (/^in (?:this|our|the next|that) /i.test(own)) return { start, end, text: "in our region" };
  if (/^(?:small ?town|rural|remote) (?:medicine|health|care|docs?|doctors?|life|grit|nursing|ob|em|practice|nurses?)\b/i.test(own + text.slice(end, end + 12))) return null;
  if (/^(?:small ?town|rural|remote)$/i.test(own)) return atSentenceStart(text, start) ? null : { start, end, text: "" };
  return trimmed(start, end, text);
}

/** What may be said before "patient"; other words before an occupation belong to it ("bin lorry driver"). */
const KEPT = /^(?:young|older|elderly|middle-aged|teenage|pregnant|sweet|poor|dear|frail|sick|\w{2,}(?:ic|ous|ful|less|ish|ly)|un\w+ed|lovely|tired|scared|worried)$/i;
/** Who helps rather than is helped. */
const HELPERS = /\b(?:interpreter|translator|(?:\w+(?:oscop|olog|etr|iatr|am|athol|ac)ists?)|obstetricians?|physicians?|hospitalists?|intensivists?|janitors?|custodians?|phlebotomists?|guards?|doctors?|nurses?|midwi(?:fe|ves)|surgeons?|dentists?|attending|pharmacists?|techs?|technicians?|an(?:a)?esthetists?|receptionists?|porters?|clerks?|chaplain|cops?|officers?|police(?:man|woman|men)?|deput(?:y|ies)|sheriff|firefighters?|paramedics?|medics?|lawyers?|coroner)$/i;
/** What a patient has, whatever she does for a living. */
const CLINICAL = /^(?:['’]s)? (?:[a-z]+ )?(?:liver|heart|hip|knee|lungs?|kidneys?|prostate|bowel|scan|x-?ray|results?|labs?|bloods?|biopsy|mole|cancer|tumou?r|blister|meds|prescription|script|stroke|surgery|op|chart|mri|ct|echo)\b/i;
/** ... unless the sentence says so. */
const CARED_FOR = /\b(?:told|saw|seen|admitted|intubated|treated|diagnosed|scoped|stitched|consulted on|code stroke on|operated on)(?: \w+)? (?:an?|the|my|our) (?:[\w-]+ ){0,2}$/i;
const AGED = /\b(?:\d{1,3}|[a-z]{3,9})[ -]?(?:years?[ -]old|yr[ -]old|yo|y\/o) $/i;
const ARTICLE = /\b(a|an|the|our|my|this|that|another|one) (?:[\w-]{2,14} ){0,2}$/i;

/** An occupation: an apposition or a clause that tells it goes; as the noun for the person it becomes "patient". */
function occupationChange(finding: Finding, text: string): Change | null {
  const { end } = finding;
  const start = finding.start - (/(?:ex-|former |retired )$/i.exec(text.slice(Math.max(0, finding.start - 8), finding.start))?.[0].length ?? 0);
  const { before, after } = beside(text, { start, end });
  const sentence = sentenceAt(text, start);
  const own = text.slice(start, end).replace(/^(?:a|an|the|our|my|this|that) /i, "");
  const clause = trimmed(start, end, text);
  if (clause !== null) return clause;
  if (/^(?:his|her|their|your) /i.test(own)) return null;
  if (/^retired (?:today|now|from|in|after|last|this)\b/i.test(own)) return null;
  if (/^(?:works?|runs|ran|owns|owned|keeps|kept|manages|serves|sits|drives|teaches|coaches|plays|sings|conducts|leads|reads|sells|sold|chairs?|raises|studying|training|trained|apprenticed)\b/i.test(own)) return null;
  if (/\b(?:his|her|their|your) (?:\w+ )?$/i.test(before) || /^ (?:is|was) (?:my|our|a) (?:\w+ )?patient\b/i.test(after)) return null;
  const aged = AGED.test(before);
  const caredFor = aged || CARED_FOR.test(before);
  if ((HELPERS.test(own) && !caredFor)|| (/['’]s$/.test(own) || /^['’]s\b/.test(after)) && !CLINICAL.test(after)) return null;
  if (/\b(?:was|is|are|am|as|['’]s|['’]re|['’]m|been|be|became|former|retired|like) (?:a |an |the )?(?:[\w-]+ )?$/i.test(before)) return null;
  const from = end - own.length;
  const article = ARTICLE.exec(text.slice(Math.max(0, from - 40), from));
  // "Coach says": what everybody calls her.
  if (article === null && !aged && !/^(?:,| (?:who|from|in|with|came|has|had|brought|presents?|presented)\b)/i.test(after)) return null;
  const plural = /[^s]s$/.test(own);
  if (article === null && !aged && !/^\s*$/.test(text.slice(sentence.start, start))) return null;
  const modifiers = /^(?:an?|the|our|my|this|that|another|one) ((?:[\w-]+ ){1,2})$/i.exec(aged ? "" : (article?.[0] ?? ""))?.[1] ?? "";
  const kept = modifiers.split(" ").filter((word) => KEPT.test(word)).map((word) => `${word} `).join("");
  const noun = `${own.split(" ").filter((word) => KEPT.test(word)).map((word) => `${word.toLowerCase()} `).join("")}patient`;
  if (/['’]s$/.test(own)) return { start: from - modifiers.length, end, text: `${kept}patient's` };
  return { start: from - modifiers.length, end, text: kept + (plural ? `${noun}s` : noun) };
}
