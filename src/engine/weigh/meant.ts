import { SCORECARD } from "../generated/scorecard.ts";
import { featuresOf, type Features } from "./story-features.ts";
import type { Gathered } from "./gather.ts";

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

export const total = (features: Features, counts: (name: string) => boolean = () => true): number =>
  [...features].reduce<number>((sum, [name, value]) => sum + (counts(name) ? value * (WEIGHTS[name] ?? 0) : 0), SCORECARD.bias);

/** Weighs the cues of the whole draft, not of one sentence: "she" in the third sentence is the patient of the first. */
export function whoIsMeant(gathered: Gathered): Meant {
  const addressed = gathered.all.some((seen) => seen.row.category === "phi.acknowledgement" && gathered.allows(seen));
  const clinical = gathered.has("clinical") || gathered.has("duty") || gathered.has("patient");
  const invented = gathered.has("hypothetical") || gathered.has("fiction") || gathered.has("pet");
  const features = featuresOf(gathered);
  const points = total(features, (name) => !isAboutDetails(name)) + (addressed ? SCORECARD.addressed : 0);
  return { points, clinical, features, patient: points >= SCORECARD.certain ? "certain" : points >= SCORECARD.likely ? "likely" : "no", invented };
}
