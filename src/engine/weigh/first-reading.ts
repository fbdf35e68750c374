import type { Draft } from "../report.ts";
import { acknowledgements, conduct } from "./conduct.ts";
import { Gathered, type Read } from "./gather.ts";
import { identifiers } from "./identifiers.ts";
import { whoIsMeant } from "./meant.ts";
import type { Ruled } from "./signs.ts";
import { story } from "./story.ts";

/** A post that opens with a handle speaks to somebody: it is a reply, whatever box it was typed in. */
export function placed(draft: Draft, [first = ""]: readonly string[]): Draft {
  return (draft.surface ?? "post") === "post" && /^\s{0,3}@\w/.test(first) ? { ...draft, surface: "reply" } : draft;
}

/** What the rules make of a draft: who is meant, then identifiers, story, acknowledgement and conduct. `atWork`: readers know where the writer works. */
export function firstReading(parts: readonly (readonly Read[])[], texts: readonly string[], draft: Draft, atWork = false): Ruled {
  const gathered = new Gathered(parts, draft);
  const meant = whoIsMeant(gathered);
  const found = identifiers(gathered, meant);
  const told = story(gathered, meant, found, atWork);
  const proposals = [...found, ...told.proposals, ...acknowledgements(gathered, meant, draft, found), ...conduct(gathered, meant, texts)];
  return { gathered, meant, told, proposals };
}
