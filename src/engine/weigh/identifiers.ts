import type { Category, Severity } from "../report.ts";
import type { Signal } from "../detect/rows.ts";
import type { Known } from "./known.ts";
import type { Passage } from "./manuscript.ts";
import { NO_PROPOSALS, propose, type Proposal } from "./proposal.ts";

/** Numbers that only a patient has: they need no other cue. */
const SPEAK_FOR_THEMSELVES: ReadonlySet<Category> = new Set(["phi.mrn", "phi.ssn", "phi.health-plan"]);
/** What leads to one person: any sign of a person is enough, where nobody else is meant. */
const LEAD_TO_A_PERSON: ReadonlySet<Category> = new Set(["phi.device", "phi.license", "phi.vehicle", "phi.account", "phi.phone", "phi.fax", "phi.email", "phi.ip", "phi.biometric", "phi.other-id", "phi.age90"]);
/** Cues that somebody else may be meant. */
const ELSE = ["self", "family", "colleague", "author", "public", "population", "clinic", "policy", "own-life"] as const;
/** What leads to one door, one record or one account: a patient in the same sentence is enough. */
const LEADS_STRAIGHT: ReadonlySet<string> = new Set(["address", "location-zip", "postcode", "url-of-a-record", "url-about-someone", "handle-told"]);
/** Rooms and beds are everywhere: they count where a patient is meant. */
const ROOMS: ReadonlySet<string> = new Set(["room-or-bed", "room-spelt", "bed-of-other-kinds"]);
/** What a clinic itself gives out. */
const CONTACT: ReadonlySet<Category> = new Set(["phi.phone", "phi.fax", "phi.email", "phi.url"]);
/** Where two identifiers overlap, the one named first is what the text is. */
const PRECEDENCE: readonly Category[] = ["phi.ssn", "phi.mrn", "phi.health-plan", "phi.fax", "phi.account", "phi.license", "phi.device", "phi.vehicle", "phi.email", "phi.url", "phi.ip", "phi.date", "phi.other-id", "phi.phone", "phi.age90", "phi.name", "phi.biometric", "phi.photo", "phi.location"];

const isIdentifier = (seen: Signal): boolean => {
  const { category } = seen.row;
  return category !== undefined && category.startsWith("phi.") && category !== "phi.story" && category !== "phi.acknowledgement";
};

/** The identifiers of a sentence that are about a patient, each with the severity that its certainty and the patient's allow. */
export function identifiers(passage: Passage, known: Known): readonly Proposal[] {
  const { signs } = passage;
  const kept = signs === null ? [] : signs.all.filter((seen, i) => isIdentifier(seen) && signs.allowed[i] === true);
  if (kept.length === 0) return NO_PROPOSALS;
  const out: Proposal[] = [];
  for (const seen of kept) {
    if (kept.some((other) => other !== seen && hides(other, seen))) continue;
    const severity = severityOf(seen, passage, known);
    if (severity !== null) out.push(propose(seen, severity));
  }
  return out;
}

function severityOf(seen: Signal, passage: Passage, known: Known): Severity | null {
  const { category, severity = "warn" } = seen.row;
  if (category === undefined || known.invented) return null;
  const here = (cue: string): boolean => passage.has(cue, 0);
  if (SPEAK_FOR_THEMSELVES.has(category) || seen.row.id === "date-of-birth") return (here("self") && !here("patient")) || here("hypothetical") || here("clinic") ? null : severity;
  if (LEADS_STRAIGHT.has(seen.row.id) && here("patient")) return here("self") || here("family") || here("clinic") || here("hypothetical") ? null : severity;
  if (!ROOMS.has(seen.row.id) && inCare(seen, passage)) return severity;
  if (category === "phi.name" && here("colleague") && seen.row.id !== "name-titled") return null;
  if (here("family") || here("author") || here("public") || here("population")) return null;
  if ((CONTACT.has(category) || category === "phi.location") && passage.has("clinic", 1)) return null;
  const patient = known.has("patient");
  const somebody = patient || known.has("person") || known.has("phi.acknowledgement");
  if (CONTACT.has(category) && !passage.has("patient", 2) && !passage.has("person", 0) && !known.has("phi.acknowledgement")) return null;
  if (LEAD_TO_A_PERSON.has(category) && !ROOMS.has(seen.row.id)) return here("self") || !somebody || (known.has("self") && known.patient === "no") ? null : severity;
  // Who, where and when are told of everybody: they count where care is spoken of, and of somebody who is cared for.
  if (!known.clinical && !known.has("duty") && !known.has("phi.acknowledgement")) return null;
  // What a picture shows nobody here knows: words that point to it are reason enough to ask.
  if (seen.row.attached === true && known.patient === "no") return known.has("self") || known.has("family") || known.has("colleague") ? null : "note";
  const byCare = passage.has("patient", 1) && known.person;
  // Where nobody else can be meant, a sure name is the patient's.
  const alone = somebody && !ELSE.some((cue) => known.has(cue)) && (patient || (seen.certainty > 0.9 && known.has("clinical")));
  if (category === "phi.location" && known.patient !== "certain" && !(byCare && passage.has("patient", 0))) return null;
  const toPatient = seen.row.id === "url-about-someone" && patient;
  if (known.patient === "no" && !byCare && !toPatient && !(alone && seen.certainty >= 0.7)) return null;
  // A bare first name or a capitalised place may be anybody's: it takes a certain patient.
  if (seen.certainty < 0.7) return known.patient === "certain" || (byCare && known.patient === "likely") ? (category === "phi.name" ? severity : "warn") : null;
  return severity;
}

/** A sentence that names a person as a case, and no one who is public, an author or the writer's own. */
const inCare = (seen: Signal, passage: Passage): boolean =>
  passage.has("in-care", 0) && !["family", "author", "public", "hypothetical"].some((cue) => passage.has(cue, 0)) && seen.certainty >= 0.7;

const rank = (seen: Signal): number => PRECEDENCE.indexOf(seen.row.category ?? "phi.location");
const length = (seen: Signal): number => seen.end - seen.start;

/** One identifier hides another where both mark the same text. */
function hides(a: Signal, b: Signal): boolean {
  if (a.start >= b.end || b.start >= a.end) return false;
  if (rank(a) !== rank(b)) return rank(a) < rank(b);
  return a.certainty !== b.certainty ? a.certainty > b.certainty : length(a) !== length(b) ? length(a) > length(b) : a.row.id < b.row.id;
}
