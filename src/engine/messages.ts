import type { Category, Message } from "./report.ts";
import type { Proposal } from "./weigh/proposal.ts";

/** Reasons with a suggestion of their own; all others take their category's. */
const OWN_SUGGESTION: ReadonlySet<string> = new Set(["threat", "advance", "swearing", "refusal", "story-age", "story-time", "story-place", "story-image"]);

/** Why a finding was made: a key of the catalogue of words, after the reason that the rule names. */
export const whyOf = (proposal: Proposal): Message => ({ key: `why.${proposal.reason}` });

/** What helps. */
export function suggestionFor(proposal: Proposal): Message {
  return { key: OWN_SUGGESTION.has(proposal.reason) ? `try.${proposal.reason}` : `try.${proposal.category}` };
}

/** Every key that the engine can emit for these reasons and categories; the words' tests hold it against the catalogue. */
export function keysFor(rows: readonly { readonly reason: string; readonly category?: Category; readonly cue?: string; readonly support?: string }[]): Set<string> {
  const keys = new Set<string>();
  for (const { reason, category, cue, support } of rows) {
    if (support !== undefined) keys.add(`support.${support}`);
    if (category === undefined && cue?.startsWith("detail.") !== true) continue;
    if (cue === "detail.length") continue;
    keys.add(`why.${reason}`);
    keys.add(OWN_SUGGESTION.has(reason) ? `try.${reason}` : `try.${category ?? "phi.story"}`);
  }
  return keys;
}
