import { REWORD } from "../generated/reword.ts";
import { likeness } from "../read/fold.ts";
import type { Finding } from "../report.ts";
import { ageInWords } from "./ages.ts";
import type { Tongue } from "./tongue.ts";

/** What would replace a stretch of the text; an empty `text` takes it out. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const PATIENT: Readonly<Record<Tongue, string>> = { en: "a patient", fr: "un patient", es: "un paciente" };
const REGION: Readonly<Record<Tongue, string>> = { en: "our region", fr: "la région", es: "la región" };
/** Identifiers that go, with the words that announce them. */
const NUMBERS: ReadonlySet<string> = new Set(["phi.phone", "phi.fax", "phi.email", "phi.ssn", "phi.mrn", "phi.health-plan", "phi.account", "phi.license", "phi.device", "phi.url", "phi.ip", "phi.vehicle"]);
const ANNOUNCES = /(?:\b(?:mrn|ssn|dob|nhs number|ni is|acct|account|invoice|serial|s\/n|sn|udi|plates?|vin ending|licen[cs]e|faa cert|cert|badge|claim|health card|medicare|number is|number|her|his|no\.?|ph|mob|fax|email|on|at|to|is|ip|from|user)[ :=#]{0,3}){1,3}[(]?$/i;
const TITLE = /\b(?:mr|mrs|ms|miss|mme|mlle|m|sr|sra|madame|monsieur|do[nñ]a|baby|old|little)\.? $/i;

/** The smallest honest change for a finding, or null where only the writer can tell. */
export function changeFor(finding: Finding, text: string, tongue: Tongue): Change | null {
  const { category, start, end } = finding;
  const before = text.slice(Math.max(0, start - 40), start);
  if (category === "phi.name") return named(finding, text, before, tongue);
  if (category === "phi.location") return { start, end, text: REGION[tongue] };
  if (category === "phi.age90") return { start, end, text: "90+" };
  if (category === "phi.date") return without(start, end, before, /\b(?:on|from|since|dob|d\.o\.b\.?|born|b\.|le|el|of)[ :]{1,2}$/i);
  if (category === "phi.other-id") return place(finding, text, before, tongue);
  if (NUMBERS.has(category)) return without(start, text[end] === ")" && before.endsWith("(") ? end + 1 : end, before, ANNOUNCES);
  if (category === "phi.story") return detail(finding, tongue);
  return inTable(REWORD.terms, finding);
}

function named(finding: Finding, text: string, before: string, tongue: Tongue): Change {
  const title = TITLE.exec(before)?.[0].length ?? 0;
  const start = finding.start - title;
  const lead = text.slice(Math.max(0, start - 20), start);
  if (/\b(?:hi|hello|dear|hey|bonjour|hola|congrats|thanks),? $/i.test(lead)) return { start: start - 1, end: finding.end, text: "" };
  if (/\b(?:patient|lady|man|woman|client|volunteer) $/i.test(lead)) return { start: start - 1, end: finding.end, text: "" };
  return { start, end: finding.end, text: PATIENT[tongue] };
}

function place(finding: Finding, text: string, before: string, tongue: Tongue): Change | null {
  if (finding.text.startsWith("@")) return without(finding.start, finding.end, before, /^$/);
  if (finding.rule !== "room-or-bed") return without(finding.start, finding.end, before, ANNOUNCES);
  const inside = /\b(?:in|from|of|at|to) $/i.exec(before);
  if (inside !== null) return { start: finding.start - inside[0].length, end: finding.end, text: "" };
  const next = text.slice(finding.end, finding.end + 1);
  return next === " " || next === "'" || next === "," ? { start: finding.start, end: finding.end, text: PATIENT[tongue] } : null;
}

function without(start: number, end: number, before: string, lead: RegExp): Change {
  return { start: start - (lead.exec(before)?.[0].length ?? 0), end, text: "" };
}

function detail(finding: Finding, tongue: Tongue): Change | null {
  if (finding.rule === "recent-time") return inTable(REWORD.time, finding) ?? (tongue === "en" && /day$/i.test(finding.text) ? { start: finding.start, end: finding.end, text: "recently" } : null);
  if ((finding.rule === "exact-age" || finding.rule === "minor") && tongue === "en") {
    const words = ageInWords(finding.text);
    return words === null ? null : { start: finding.start, end: finding.end, text: words };
  }
  return null;
}

function inTable(table: readonly (readonly [string, string])[], finding: Finding): Change | null {
  const like = likeness(finding.text);
  for (const [pattern, text] of table) if (new RegExp(`^(?:${pattern})$`).test(like)) return { start: finding.start, end: finding.end, text };
  return null;
}
