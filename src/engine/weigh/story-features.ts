import type { Row, Signal } from "../detect/rows.ts";
import { rows } from "../generated/rows.ts";
import { once } from "../once.ts";

/** What the scorecard weighs: one number a class of cues, 0..1 for most of them. */
export type Features = ReadonlyMap<string, number>;

const PATIENT = new Set(["patient", "person", "clinical", "first-person"]);
/** Cues that somebody else, or nobody, is meant. */
const OTHERS = new Set(["hypothetical", "fiction", "self", "family", "pet", "colleague", "author", "public", "population", "general", "clinic", "policy", "own-life"]);
/** Rows that introduce a person "she" may stand for, and whose that person is. */
export const INTRODUCES: Readonly<Record<string, "patient" | "other">> = {
  "a-patient": "patient", "my-patient": "patient", ours: "patient", shorthand: "patient", "age-and-sex": "patient", "a-person": "patient", "a-worker": "patient", "known-as": "patient", "we-had-one": "patient",
  "own-family": "other", "own-doctor": "other", staff: "other", colleague: "other", "pet-by-noun": "other", "public-figure": "other", "author-or-speaker": "other",
};

export const isDetail = ({ row }: Signal): boolean => row.cue?.startsWith("detail.") === true;
/** The name of the class that a row counts for, or null. One row of `patient` and `not-patient` is one class; details count by cue. */
const classOf = (row: Row): string | null => (row.cue === undefined ? null : row.cue.startsWith("detail.") ? row.cue : PATIENT.has(row.cue) || OTHERS.has(row.cue) ? row.id : null);
const classes = once(() => {
  const names = [...new Set(rows().flatMap((row) => classOf(row) ?? []))];
  return { names, numbers: new Map(names.map((name, number) => [name, number])) };
});
/** Every cue of a detail. */
export const detailCues = once(() => classes().names.filter((name) => name.startsWith("detail.")));
/** The class that a row counts for, as a number; null where it counts for none. */
export const classNumber = (row: Row): number | null => classes().numbers.get(classOf(row) ?? "") ?? null;

/** What is added up over the sentences of a draft. */
export interface Told {
  /** How many sentences show each class, by its number. */
  readonly classes: readonly (number | undefined)[];
  readonly sentences: number;
  /** Pronouns that stand for a patient, for somebody else, for nobody known. */
  readonly patient: number;
  readonly other: number;
  readonly nobody: number;
}

/** The classes seen in a draft, and how they hang together. `more`: identifiers that count as details. */
export function featuresOf({ classes: seen, sentences, patient, other, nobody }: Told, more: readonly string[] = []): Features {
  const out = new Map<string, number>();
  classes().names.forEach((name, number) => {
    if ((seen[number] ?? 0) > 0) out.set(name, 1);
  });
  for (const name of more) out.set(name, 1);
  const told = patient + other + nobody;
  if (told > 0) {
    out.set("she-patient", patient / told);
    out.set("she-other", other / told);
    out.set("she-nobody", nobody / told);
  }
  let details = 0;
  for (const name of out.keys()) if (name.startsWith("detail.") && name !== "detail.quote") details += 1;
  out.set("two-details", details > 1 ? 1 : 0);
  out.set("more-details", Math.min(4, Math.max(0, details - 2)) / 4);
  const care = CARE.filter((name) => out.has(name)).length;
  out.set("care", care > 0 ? 1 : 0);
  out.set("much-care", Math.min(3, Math.max(0, care - 1)) / 3);
  const somebody = SOMEBODY.some((name) => out.has(name));
  out.set("somebody-in-care", somebody && care > 0 ? 1 : 0);
  out.set("length", Math.max(0, Math.log2(sentences / 8)));
  return out;
}

/** Classes that say the writer was there as a clinician. */
const CARE = ["my-patient", "a-patient", "ours", "shorthand", "we-had-one", "clinical-act", "came-in", "known-as", "cared-for", "care-scene", "died", "body-of-somebody"];
/** Classes that introduce one person. */
const SOMEBODY = ["my-patient", "a-patient", "ours", "shorthand", "age-and-sex", "a-person", "a-worker", "we-had-one", "known-as", "third-person"];
