import { ASKED, GOOGLE_FRAME } from "./asked-boxes.ts";
import { BOXES, LINKEDIN_FRAME, MESSAGES, VARIANTS, type Box } from "./boxes.ts";
import { FURTHER, FURTHER_ASKED } from "./further-boxes.ts";

/** Every box that is tried, for the table of what is guarded. */
export const ALL: readonly Box[] = [...BOXES, ...VARIANTS, ...MESSAGES, LINKEDIN_FRAME, ...FURTHER, ...ASKED, GOOGLE_FRAME, ...FURTHER_ASKED];
