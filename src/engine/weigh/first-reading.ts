import { CATEGORIES, familyOf, type Category, type Draft, type Severity } from "../report.ts";
import { acknowledgements, conduct } from "./conduct.ts";
import { frameFeatures, KIND, mix, nameHash, type Features } from "./features.ts";
import { identifiers } from "./identifiers.ts";
import { knownOf, type Known } from "./known.ts";
import type { Manuscript, Passage } from "./manuscript.ts";
import { whoIsMeant, type Meant } from "./meant.ts";
import { NO_PROPOSALS, type Proposal } from "./proposal.ts";
import { details, story, type Story } from "./story.ts";

/** A post that opens with a handle speaks to somebody: it is a reply, whatever box it was typed in. */
export function placed(draft: Draft, [first = ""]: readonly string[]): Draft {
  return (draft.surface ?? "post") === "post" && /^\s{0,3}@\w/.test(first) ? { ...draft, surface: "reply" } : draft;
}

/** What the rules made of a draft; what they propose for each sentence is kept with it. */
export interface Ruled {
  readonly meant: Meant;
  readonly told: Story;
  readonly proposed: Pick<Tally, "of">;
  /** May something else be proposed for any sentence than before, rather than for the changed ones alone? */
  readonly everywhere: boolean;
}

/** What the proposals for one sentence rest on beside itself and its neighbours. */
interface Grounds {
  readonly known: Known;
  readonly severity: Story["severity"];
  readonly certainty: number;
  /** Does the draft name somebody for certain? */
  readonly named: boolean;
}

/** How many proposals there are of each category and severity. */
class Tally {
  private readonly counts = new Map<string, number>();

  of(category: Category, severity?: Severity): number {
    return this.counts.get(severity === undefined ? category : `${category} ${severity}`) ?? 0;
  }

  /** Puts proposals in the place of others. What is listed by the writer or her program counts only `withListed`. */
  replace(before: readonly Proposal[], now: readonly Proposal[], withListed: boolean): void {
    if (before === now) return;
    for (const [some, by] of [[before, -1], [now, 1]] as const)
      for (const { category, severity, seen } of some)
        if (withListed || seen.row.term === undefined) for (const name of [category, `${category} ${severity}`]) this.counts.set(name, (this.counts.get(name) ?? 0) + by);
  }
}

/** What the rules make of a draft: who is meant, then identifiers, story, acknowledgement and conduct. Remembers the grounds of what it proposed. */
export class FirstReading {
  private known: Known | null = null;
  private grounds: Grounds | null = null;
  private readonly identified = new Tally();
  private readonly proposed = new Tally();

  /** `atWork`: readers know where the writer works. Adds to the manuscript's changes the sentences for which something else is proposed than before. */
  read(manuscript: Manuscript, texts: readonly string[], draft: Draft, atWork = false): Ruled {
    const { passages, gone, changed } = manuscript;
    const meant = whoIsMeant(manuscript);
    const known = knownOf(manuscript, meant, this.known);
    for (const passage of gone) this.forget(passage);
    for (const passage of known === this.known ? changed : passages) this.identify(passage, known);
    const told = story(manuscript, meant, (category) => this.identified.of(category), atWork);
    const grounds = this.groundsOf(known, told, this.identified.of("phi.name", "stop") > 0);
    const asked = grounds === this.grounds ? changed : passages;
    for (const passage of asked) this.weigh(passage, grounds, texts, draft);
    for (const passage of asked === passages ? passages : changed) this.propose(passage);
    [this.known, this.grounds] = [known, grounds];
    return { meant, told, proposed: this.proposed, everywhere: asked === passages };
  }

  private identify(passage: Passage, known: Known): void {
    const kept = passage.identifiers;
    if (kept.stands(passage.signs, passage.near, known)) return;
    const before = kept.value;
    kept.value = identifiers(passage, known);
    this.identified.replace(before, kept.value, true);
  }

  private weigh(passage: Passage, grounds: Grounds, texts: readonly string[], draft: Draft): void {
    const kept = passage.weighed;
    if (kept.stands(passage.signs, passage.near, grounds)) return;
    kept.value = weigh(passage, grounds, texts[passage.part] ?? "", draft);
  }

  private propose({ identifiers: { value: own }, weighed: { value: weighed }, first }: Passage): void {
    if (first.stands(own, weighed)) return;
    const before = first.value;
    first.value = own.length + weighed.length === 0 ? NO_PROPOSALS : [...own, ...weighed];
    this.proposed.replace(before, first.value, false);
  }

  private forget(passage: Passage): void {
    const { identifiers: { value: own }, first } = passage;
    this.identified.replace(own, NO_PROPOSALS, true);
    this.proposed.replace(first.value, NO_PROPOSALS, false);
  }

  /** The grounds; those of the last time where they are the same. */
  private groundsOf(known: Known, { severity, certainty }: Story, named: boolean): Grounds {
    const before = this.grounds;
    return before !== null && before.known === known && before.severity === severity && before.certainty === certainty && before.named === named ? before : { known, severity, certainty, named };
  }
}

function weigh(passage: Passage, { known, severity, certainty, named }: Grounds, text: string, draft: Draft): readonly Proposal[] {
  if (passage.all.length === 0) return NO_PROPOSALS;
  const all = [...details(passage, severity, certainty), ...acknowledgements(passage, known, draft.surface, named), ...conduct(passage, known, text)];
  return all.length === 0 ? NO_PROPOSALS : all;
}

/** Log-odds beyond this say no more. */
const MOST = 3;
const SEVERITIES: readonly Severity[] = ["note", "warn", "stop"];
const bounded = (points: number): number => Math.max(-MOST, Math.min(MOST, points)) / MOST;

/** The features of a draft as a whole: where it goes, how long it is, who is meant, and what the rules propose. */
export function wholeOf({ sums }: Manuscript, { meant, told, proposed }: Ruled, draft: Draft): Features {
  const out = frameFeatures(sums.words, { surface: draft.surface ?? "post", account: draft.account ?? "person" });
  for (const [name, value] of meant.features) out.set(mix(KIND.story, nameHash(name), 0), value);
  out.set(mix(KIND.points, 0, 0), bounded(meant.points));
  out.set(mix(KIND.points, 1, 0), bounded(told.points));
  if (meant.invented) out.set(mix(KIND.points, 2, 0), 1);
  if (meant.clinical) out.set(mix(KIND.points, 3, 0), 1);
  out.set(mix(KIND.points, 4, nameHash(told.crowd?.band ?? "")), 1);
  for (const category of CATEGORIES) {
    if (proposed.of(category) === 0) continue;
    for (const severity of SEVERITIES)
      if (proposed.of(category, severity) > 0) for (const of of [category, familyOf(category)]) out.set(mix(KIND.proposed, nameHash(of), nameHash(severity)), 1);
  }
  return out;
}
