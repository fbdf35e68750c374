/** What a writer can begin with: her own texts where she has some, else ours in her language and region. All of it offline. */
import LINKS from "../../rules/help/links.json" with { type: "json" };
import type { Settings } from "../settings/table.ts";
import { say } from "../words/say.ts";

const STARTERS = ["question", "headline", "paper", "reminder"] as const;
const REPLIES = ["hours", "urgent", "advice", "contact", "review"] as const;
export const TEXT_KINDS = ["starters", "replies", "patientLinks"] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** Ours, as long as there are none of hers. A gap that she is to fill stands in square brackets. */
export function builtIn(kind: TextKind, region: Settings["region"]): string[] {
  if (kind === "starters") return STARTERS.map((name) => say(`help.starter.${name}`));
  if (kind === "replies") return REPLIES.map((name) => say(`help.reply.${name}`));
  return LINKS[region].map(({ name, url }) => `${name}: ${url}`);
}

/** The texts of a kind that are in force. */
export const textsOf = (kind: TextKind, settings: Settings): readonly string[] => (settings[kind].length > 0 ? settings[kind] : builtIn(kind, settings.region));
