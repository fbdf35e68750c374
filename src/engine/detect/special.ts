import type { Folded } from "../read/fold.ts";
import { unfold } from "../read/fold.ts";
import { firstName, fullName, titledName } from "./names.ts";
import { introducing } from "./people.ts";
import { place, road } from "./places.ts";
import type { Row, Signal } from "./rows.ts";

/** A proposed stretch, in offsets into the folded text. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly certainty: number;
}
/** What patterns cannot say well: one detector a file. A learned tagger takes the same shape. */
export type Detector = (folded: Folded) => readonly Span[];

export const DETECTORS: Readonly<Record<string, Detector>> = {
  "titled-name": titledName, "full-name": fullName, "first-name": firstName, place, road,
  "who-someone": introducing("someone"), "who-worker": introducing("worker"), "who-patient": introducing("patient"), "who-mine": introducing("mine"), "who-relation": introducing("relation"),
  "who-own-kin": introducing("own-kin"), "who-own-doctor": introducing("own-doctor"), "who-staff": introducing("staff"), "who-pet": introducing("pet"),
};

/** Runs the rows that name a special detector. */
export function runSpecial(folded: Folded, rows: readonly Row[]): Signal[] {
  return rows.flatMap((row) => (DETECTORS[row.detector ?? ""]?.(folded) ?? []).map((span) => ({ row, ...unfold(folded, span.from, span.to), certainty: span.certainty })));
}
