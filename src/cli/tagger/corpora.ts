import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf } from "../../engine/detect/tagger-lexicon.ts";

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}
/** A labelled text. `spans` hold PER, LOC and ORG only; handles are never in them. */
export interface Labelled {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly set: string;
}

/** How the labels of the corpora are read here; what is not named is no name. */
const LABELS: Readonly<Record<string, string>> = {
  PER: "PER", LOC: "LOC", ORG: "ORG", GROUP: "ORG",
  PERSON: "PER", GPE: "LOC", ORGANIZATION: "ORG",
  NAME: "PER", GEOGRAPHIC_LOCATION: "LOC",
};

interface Row {
  readonly id: string;
  readonly text: string;
  readonly labels: { readonly spans?: readonly (Span & { readonly handle?: boolean })[] };
}

/** The rows of a JSON-lines file; none where the file is not there. */
export function rowsOf(folder: string, name: string): Row[] {
  const path = join(folder, `${name}.jsonl`);
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8").split("\n").filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as Row);
}

/** A corpus with its spans; `keep` chooses by id. */
export function labelled(folder: string, name: string, keep: (id: string) => boolean = () => true): Labelled[] {
  return rowsOf(folder, name).filter(({ id }) => keep(id)).map(({ text, labels }) => ({
    text,
    set: name,
    spans: (labels.spans ?? []).flatMap(({ start, end, label, handle }) => {
      const read = LABELS[label];
      return read === undefined || handle === true || text.charAt(start) === "@" ? [] : [{ start, end, label: read }];
    }),
  }));
}

/** A fifth of the ids, kept out of training. */
export const isHeldOut = (id: string): boolean => (hashOf(id) >>> 4) % 5 === 0;

/** Texts without labels that may be learned from: CC BY, PDDL and MIT. */
export const UNLABELLED = ["tweets-benign", "comments-benign", "reddit-clinician", "reddit-ownhealth", "clinical-mtsdialog", "misinfo-constraint", "tone-davidson"] as const;

/** The same text with its letters changed one for one, so that spans stay. */
export function recased(one: Labelled, change: (text: string) => string): Labelled {
  const text = [...one.text].map((char) => {
    const other = change(char);
    return other.length === char.length ? other : char;
  }).join("");
  return { ...one, text };
}
export const lowered = (one: Labelled): Labelled => recased(one, (char) => char.toLowerCase());
export const shouted = (one: Labelled): Labelled => recased(one, (char) => char.toUpperCase());
