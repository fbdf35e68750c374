import { SCORECARD } from "../generated/scorecard.ts";
import { cueNumber, holds, type Cues } from "./cues.ts";
import type { Manuscript } from "./manuscript.ts";
import type { Meant } from "./meant.ts";

/** What the rules ask of a draft as a whole when they weigh one sentence. Nothing else may be asked: while this is the same, what was proposed for a sentence stands. */
export interface Known {
  readonly patient: Meant["patient"];
  readonly invented: boolean;
  readonly clinical: boolean;
  /** Is it likely enough that somebody is meant? */
  readonly person: boolean;
  /** A draft that speaks of words more than once is about words: a slur in it is an exhibit. */
  readonly aboutWords: boolean;
  /** Is a cue (or a category's own signal) anywhere in the draft? */
  has(cue: string): boolean;
}

/** What is known of a draft; `before`, the very same, where nothing of it has changed. */
export function knownOf({ sums }: Manuscript, { patient, invented, clinical, points }: Meant, before: Known | null): Known {
  return new Facts(patient, invented, clinical, points >= SCORECARD.person, sums.cues.sentencesWith("mention") > 1, sums.cues.present.slice()).or(before);
}

class Facts implements Known {
  constructor(readonly patient: Meant["patient"], readonly invented: boolean, readonly clinical: boolean, readonly person: boolean, readonly aboutWords: boolean, private readonly cues: Cues) {}

  has(cue: string): boolean {
    return holds(this.cues, cueNumber(cue));
  }

  or(before: Known | null): Known {
    const isSame = before instanceof Facts && before.patient === this.patient && before.invented === this.invented && before.clinical === this.clinical && before.person === this.person && before.aboutWords === this.aboutWords && before.cues.every((some, i) => some === this.cues[i]);
    return isSame ? before : this;
  }
}
