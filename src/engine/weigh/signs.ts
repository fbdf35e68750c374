import { familyOf } from "../report.ts";
import { KIND, mix, nameHash, type Features, type Marked } from "./features.ts";
import type { Gathered } from "./gather.ts";
import type { Meant } from "./meant.ts";
import type { Proposal } from "./proposal.ts";
import type { Story } from "./story.ts";

/** What the rules made of a draft. */
export interface Ruled {
  readonly gathered: Gathered;
  readonly meant: Meant;
  readonly told: Story;
  readonly proposals: readonly Proposal[];
}

/** Log-odds beyond this say no more. */
const MOST = 3;
const bounded = (points: number): number => Math.max(-MOST, Math.min(MOST, points)) / MOST;

/** Adds what the rules saw to the features of the words: which rows fired and held, which cues stand in one sentence, who is meant, what is proposed. */
export function addSigns(out: Features, { gathered, meant, told, proposals }: Ruled, sentences: readonly (readonly Marked[])[]): void {
  const bySentence = new Map<number, Set<string>>();
  for (const seen of gathered.all) {
    // What is listed by the writer or her program was never learned from.
    if (seen.row.term !== undefined) continue;
    const id = nameHash(seen.row.id);
    const cue = seen.row.cue ?? seen.row.category ?? "";
    out.set(mix(KIND.row, id, 0), 1);
    if (gathered.allows(seen)) out.set(mix(KIND.firm, id, 0), 1);
    out.set(mix(KIND.cue, nameHash(cue), 0), 1);
    const here = bySentence.get(seen.sentence);
    if (here === undefined) bySentence.set(seen.sentence, new Set([cue]));
    else here.add(cue);
  }
  for (const [sentence, cues] of bySentence) {
    const classes = new Set((sentences[sentence] ?? []).flatMap(({ token }) => token.classes));
    const names = [...cues].map(nameHash).toSorted((a, b) => a - b);
    names.forEach((a, i) => {
      for (const b of names.slice(i + 1)) out.set(mix(KIND.cues, a, b), 1);
      for (const of of classes) out.set(mix(KIND.classCue, a, of), 1);
    });
  }
  for (const [name, value] of meant.features) out.set(mix(KIND.story, nameHash(name), 0), value);
  out.set(mix(KIND.points, 0, 0), bounded(meant.points));
  out.set(mix(KIND.points, 1, 0), bounded(told.points));
  if (meant.invented) out.set(mix(KIND.points, 2, 0), 1);
  if (meant.clinical) out.set(mix(KIND.points, 3, 0), 1);
  out.set(mix(KIND.points, 4, nameHash(told.crowd?.band ?? "")), 1);
  for (const { category, severity, seen } of proposals) {
    if (seen.row.term !== undefined) continue;
    out.set(mix(KIND.proposed, nameHash(category), nameHash(severity)), 1);
    out.set(mix(KIND.proposed, nameHash(familyOf(category)), nameHash(severity)), 1);
  }
}
