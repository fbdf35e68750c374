import { SCORECARD } from "../generated/scorecard.ts";
import { featuresOf, type Features } from "./story-features.ts";
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

/** Weighs the cues of the whole draft, not of one sentence: "she" in the third sentence is the patient of the first. */
export function whoIsMeant({ sums, told }: Manuscript): Meant {
  const { cues } = sums;
  const clinical = cues.has("clinical") || cues.has("duty") || cues.has("patient");
  const invented = cues.has("hypothetical") || cues.has("fiction") || cues.has("pet");
  const features = featuresOf(told);
  const points = total(features, (name) => !isAboutDetails(name)) + (sums.addressed > 0 ? SCORECARD.addressed : 0);
  return { points, clinical, features, patient: points >= SCORECARD.certain ? "certain" : points >= SCORECARD.likely ? "likely" : "no", invented };
}
