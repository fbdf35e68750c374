import { SCORECARD } from "../generated/scorecard.ts";
import { featuresOf, type Features, type Told } from "./story-features.ts";
import type { Manuscript } from "./manuscript.ts";

/** Who a draft is about, as far as its cues tell. */
export interface Meant {
  /** Log-odds that a real patient of the writer is meant, details left out. */
  readonly points: number;
  readonly patient: "no" | "likely" | "certain";
  /** Said to be invented: nothing in it identifies anybody. */
  readonly invented: boolean;
  /** Something in it is of the clinic at all. */
  readonly clinical: boolean;
  /** The classes of cues that this was told from. */
  readonly features: Features;
}

const WEIGHTS = SCORECARD.weights as Readonly<Record<string, number>>;
/** Classes that say how much is told, not who is meant. */
const isAboutDetails = (name: string): boolean => name.startsWith("detail.") || name.endsWith("-details");

export function total(features: Features, counts: (name: string) => boolean = () => true): number {
  let sum: number = SCORECARD.bias;
  for (const [name, value] of features) if (counts(name)) sum += value * (WEIGHTS[name] ?? 0);
  return sum;
}

/** The classes of a draft's cues, and whom its pronouns stand for: the person last introduced, sentences back though it be. */
export function toldIn({ passages, sums }: Manuscript): Told {
  const out = { classes: sums.classes, sentences: passages.length, patient: 0, other: 0, nobody: 0 };
  let who: "patient" | "other" | "nobody" = "nobody";
  for (const { signs } of passages) {
    if (signs === null) continue;
    const { open, patient, other, last } = signs.pronouns;
    out[who] += open;
    out.patient += patient;
    out.other += other;
    who = last ?? who;
  }
  return out;
}

/** Weighs the cues of the whole draft, not of one sentence: "she" in the third sentence is the patient of the first. */
export function whoIsMeant({ sums }: Manuscript, told: Told): Meant {
  const { cues } = sums;
  const clinical = cues.has("clinical") || cues.has("duty") || cues.has("patient");
  const invented = cues.has("hypothetical") || cues.has("fiction") || cues.has("pet");
  const features = featuresOf(told);
  const points = total(features, (name) => !isAboutDetails(name)) + (sums.addressed > 0 ? SCORECARD.addressed : 0);
  return { points, clinical, features, patient: points >= SCORECARD.certain ? "certain" : points >= SCORECARD.likely ? "likely" : "no", invented };
}
