import type { Gathered, Seen } from "./gather.ts";

/** What the scorecard weighs: one number a class of cues, 0..1 for most of them. */
export type Features = ReadonlyMap<string, number>;

const PATIENT = new Set(["patient", "person", "clinical", "first-person"]);
/** Cues that somebody else, or nobody, is meant. */
const OTHERS = new Set(["hypothetical", "fiction", "self", "family", "pet", "colleague", "author", "public", "population", "general", "clinic", "policy", "own-life"]);
/** Rows that introduce a person "she" may stand for, and whose that person is. */
const INTRODUCES: Readonly<Record<string, "patient" | "other">> = {
  "a-patient": "patient", "my-patient": "patient", ours: "patient", shorthand: "patient", "age-and-sex": "patient", "a-person": "patient", "a-worker": "patient", "known-as": "patient", "we-had-one": "patient",
  "own-family": "other", "own-doctor": "other", staff: "other", colleague: "other", "pet-by-noun": "other", "public-figure": "other", "author-or-speaker": "other",
};

export const isDetail = (seen: Seen): boolean => seen.row.cue?.startsWith("detail.") === true;
/** The name of the class that a signal counts for, or null. One row of `patient` and `not-patient` is one class; details count by cue. */
const classOf = ({ row }: Seen): string | null => (row.cue === undefined ? null : row.cue.startsWith("detail.") ? row.cue : PATIENT.has(row.cue) || OTHERS.has(row.cue) ? row.id : null);

/** Whom the pronouns of a draft stand for: the person last introduced. */
function pronouns(gathered: Gathered): { patient: number; other: number; nobody: number } {
  const out = { patient: 0, other: 0, nobody: 0 };
  let who: "patient" | "other" | null = null;
  for (const seen of gathered.inOrder) {
    const introduced = INTRODUCES[seen.row.id];
    if (introduced !== undefined) who = introduced;
    else if (seen.row.id === "third-person") out[who ?? "nobody"] += 1;
  }
  return out;
}

/** The classes seen in a draft, and how they hang together. */
export function featuresOf(gathered: Gathered, more: readonly string[] = []): Features {
  const out = new Map<string, number>();
  for (const seen of gathered.all) {
    const name = classOf(seen);
    if (name !== null) out.set(name, 1);
  }
  for (const name of more) out.set(name, 1);
  const { patient, other, nobody } = pronouns(gathered);
  const told = patient + other + nobody;
  if (told > 0) {
    out.set("she-patient", patient / told);
    out.set("she-other", other / told);
    out.set("she-nobody", nobody / told);
  }
  const names = [...out.keys()];
  const details = names.filter((name) => name.startsWith("detail.") && name !== "detail.quote").length;
  out.set("two-details", details > 1 ? 1 : 0);
  out.set("more-details", Math.min(4, Math.max(0, details - 2)) / 4);
  const care = CARE.filter((name) => out.has(name)).length;
  out.set("care", care > 0 ? 1 : 0);
  out.set("much-care", Math.min(3, Math.max(0, care - 1)) / 3);
  const somebody = SOMEBODY.some((name) => out.has(name));
  out.set("somebody-in-care", somebody && care > 0 ? 1 : 0);
  out.set("length", Math.max(0, Math.log2(gathered.sentenceCount / 8)));
  return out;
}

/** Classes that say the writer was there as a clinician. */
const CARE = ["my-patient", "a-patient", "ours", "shorthand", "we-had-one", "clinical-act", "came-in", "known-as", "cared-for", "care-scene", "died", "body-of-somebody"];
/** Classes that introduce one person. */
const SOMEBODY = ["my-patient", "a-patient", "ours", "shorthand", "age-and-sex", "a-person", "a-worker", "we-had-one", "known-as", "third-person"];
