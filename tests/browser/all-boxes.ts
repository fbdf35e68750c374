import type { Network } from "../../src/settings/table.ts";
import { ASKED, GOOGLE_FRAME } from "./asked-boxes.ts";
import { BOXES, LINKEDIN_FRAME, MESSAGES, VARIANTS, type Box } from "./boxes.ts";
import { FURTHER, FURTHER_ASKED } from "./further-boxes.ts";

/** Every box that is tried, for the table of what is guarded. */
export const ALL: readonly Box[] = [...BOXES, ...VARIANTS, ...MESSAGES, LINKEDIN_FRAME, ...FURTHER, ...ASKED, GOOGLE_FRAME, ...FURTHER_ASKED];

/** Networks with private messages. */
export const MESSAGING: readonly Network[] = [...new Set(ALL.filter(({ surface }) => surface === "dm").map(({ network }) => network))];
