import { FACEBOOK, LINKEDIN_B, X_INLINE, type Box } from "../browser/boxes.ts";

export interface Stop extends Box {
  /** A draft that is held, and what the writer then makes of it. */
  readonly risky: string;
  readonly better: string;
}

/** Invented people and places only. */
export const STOPS: readonly Stop[] = [
  {
    ...X_INLINE,
    risky: "34yo firefighter from Millbrook came in last night, fell off his own roof hanging Christmas lights. Cracked two ribs and cracked us all up.",
    better: "Ladder season. If you hang lights, have someone hold the ladder. Every December we meet the people who did not.",
  },
  {
    ...FACEBOOK,
    risky: "So proud of my patient Rosa Delgado, who finished chemo on Tuesday! Happy birthday Rosa!",
    better: "The bell at the end of chemo never gets old. To everyone still counting cycles: we are counting with you.",
  },
  {
    ...LINKEDIN_B,
    risky: "Frequent flyer back AGAIN for pain meds, third time this week. Bed 7 is basically his hotel room.",
    better: "When someone keeps coming back in pain, the plan is what failed. What has worked in your department?",
  },
];
