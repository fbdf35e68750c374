import { familyOf, type Draft } from "../report.ts";
import { acknowledgements, conduct, together } from "./conduct.ts";
import { frameFeatures, KIND, mix, nameHash, type Features } from "./features.ts";
import { identifiers } from "./identifiers.ts";
import { knownOf, type Known } from "./known.ts";
import type { Manuscript, Passage } from "./manuscript.ts";
import { toldIn, whoIsMeant, type Meant } from "./meant.ts";
import { NO_PROPOSALS, NOTHING_WEIGHED, type Weighed } from "./proposal.ts";
import { details, story, type Story } from "./story.ts";

/** A post that opens with a handle speaks to somebody: it is a reply, whatever box it was typed in. */
export function placed(draft: Draft, [first = ""]: readonly string[]): Draft {
  return (draft.surface ?? "post") === "post" && /^\s{0,3}@\w/.test(first) ? { ...draft, surface: "reply" } : draft;
}

/** What the rules made of a draft; what they propose for each sentence is kept with it. */
export interface Ruled {
  readonly meant: Meant;
  readonly told: Story;
}

/** What the proposals for one sentence rest on beside itself and its neighbours. */
interface Grounds {
  readonly known: Known;
  readonly severity: Story["severity"];
  readonly certainty: number;
  /** Does the draft name somebody for certain? */
  readonly named: boolean;
}

/** What the rules make of a draft: who is meant, then identifiers, story, acknowledgement and conduct. Remembers the grounds of what it proposed. */
export class FirstReading {
  private known: Known | null = null;
  private grounds: Grounds | null = null;

  /** `atWork`: readers know where the writer works. */
  read(manuscript: Manuscript, texts: readonly string[], draft: Draft, atWork = false): Ruled {
    const { passages } = manuscript;
    const cues = toldIn(manuscript);
    const meant = whoIsMeant(manuscript, cues);
    const known = (this.known = knownOf(manuscript, meant, this.known));
    let named = false;
    for (const passage of passages) {
      if (!passage.identifiers.stands(passage.signs, passage.near, known)) passage.identifiers.value = identifiers(passage, known);
      for (const { category, severity } of passage.identifiers.value) if (category === "phi.name" && severity === "stop") named = true;
    }
    const told = story(manuscript, cues, meant, atWork);
    const grounds = (this.grounds = this.groundsOf(known, told, named));
    let pieces = false;
    for (const passage of passages) {
      if (!passage.weighed.stands(passage.signs, passage.near, grounds)) passage.weighed.value = weigh(passage, grounds, texts[passage.part] ?? "", draft);
      pieces ||= passage.weighed.value.pieces.length > 0;
    }
    const summed = pieces ? together(passages) : null;
    passages.forEach((passage, at) => {
      const { identifiers: own, weighed, first } = passage;
      const more = summed?.get(at) ?? NO_PROPOSALS;
      const isSame = first.stands(own.value, weighed.value) && more.length === passage.summed.length && more.every(({ seen }, i) => seen === passage.summed[i]?.seen);
      if (isSame) return;
      passage.summed = more;
      first.value = own.value.length + weighed.value.proposals.length + more.length === 0 ? NO_PROPOSALS : [...own.value, ...weighed.value.proposals, ...more];
    });
    return { meant, told };
  }

  /** The grounds; those of the last time where they are the same. */
  private groundsOf(known: Known, { severity, certainty }: Story, named: boolean): Grounds {
    const before = this.grounds;
    return before !== null && before.known === known && before.severity === severity && before.certainty === certainty && before.named === named ? before : { known, severity, certainty, named };
  }
}

function weigh(passage: Passage, { known, severity, certainty, named }: Grounds, text: string, draft: Draft): Weighed {
  if (passage.all.length === 0) return NOTHING_WEIGHED;
  const { proposals, pieces } = conduct(passage, known, text);
  const all = [...details(passage, severity, certainty), ...acknowledgements(passage, known, draft.surface, named), ...proposals];
  return all.length + pieces.length === 0 ? NOTHING_WEIGHED : { proposals: all, pieces };
}

/** Log-odds beyond this say no more. */
const MOST = 3;
const bounded = (points: number): number => Math.max(-MOST, Math.min(MOST, points)) / MOST;

/** The features of a draft as a whole: where it goes, how long it is, who is meant, and what the rules propose. */
export function wholeOf({ passages, sums }: Manuscript, { meant, told }: Ruled, draft: Draft): Features {
  const out = frameFeatures(sums.words, { surface: draft.surface ?? "post", account: draft.account ?? "person" });
  for (const [name, value] of meant.features) out.set(mix(KIND.story, nameHash(name), 0), value);
  out.set(mix(KIND.points, 0, 0), bounded(meant.points));
  out.set(mix(KIND.points, 1, 0), bounded(told.points));
  if (meant.invented) out.set(mix(KIND.points, 2, 0), 1);
  if (meant.clinical) out.set(mix(KIND.points, 3, 0), 1);
  out.set(mix(KIND.points, 4, nameHash(told.crowd?.band ?? "")), 1);
  const proposed = new Set<string>();
  for (const { first } of passages)
    for (const { category, severity, seen } of first.value) {
      // What is listed by the writer or her program was never learned from.
      if (seen.row.term !== undefined) continue;
      const kind = `${category} ${severity}`;
      if (proposed.has(kind)) continue;
      proposed.add(kind);
      out.set(mix(KIND.proposed, nameHash(category), nameHash(severity)), 1);
      out.set(mix(KIND.proposed, nameHash(familyOf(category)), nameHash(severity)), 1);
    }
  return out;
}
