import type { Row, Signal } from "../detect/rows.ts";
import type { Draft } from "../report.ts";
import type { Stretch } from "../read/sentences.ts";

/** A signal at its place in the draft. `start` and `end` are UTF-16 offsets into the part; `sentence` counts through the draft. */
export interface Seen {
  readonly row: Row;
  readonly certainty: number;
  readonly part: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** The sentences of a part with what was detected in each. */
export interface Read {
  readonly stretch: Stretch;
  readonly signals: readonly Signal[];
}

/** How many sentences away still counts as near ("around"). */
const AROUND = 3;

/** Everything seen in a draft, narrowed to the rows that hold for its surface, account and region, with a look-up by cue. */
export class Gathered {
  readonly all: readonly Seen[];
  readonly sentenceCount: number;
  private readonly where = new Map<string, number[]>();

  constructor(parts: readonly (readonly Read[])[], draft: Draft) {
    const all: Seen[] = [];
    let sentence = 0;
    parts.forEach((reads, part) => {
      for (const { stretch, signals } of reads) {
        for (const { row, start, end, certainty } of signals)
          if (holds(row, draft)) all.push({ row, certainty, part, sentence, start: stretch.start + start, end: stretch.start + end });
        sentence += 1;
      }
    });
    this.sentenceCount = sentence;
    this.note(all.filter((seen) => seen.row.cue === undefined || (seen.row.needs === undefined && seen.row.unless === undefined)));
    // Cues that lean on other cues come second; findings are asked for one by one.
    const leaning = all.filter((seen) => seen.row.cue !== undefined && (seen.row.needs !== undefined || seen.row.unless !== undefined));
    const firm = leaning.filter((seen) => this.allows(seen));
    this.note(firm);
    this.all = firm.length === leaning.length ? all : all.filter((seen) => !leaning.includes(seen) || firm.includes(seen));
  }

  private note(some: readonly Seen[]): void {
    for (const seen of some)
      for (const name of [seen.row.cue, seen.row.category]) {
        if (name === undefined || seen.row.term !== undefined) continue;
        const at = this.where.get(name);
        if (at === undefined) this.where.set(name, [seen.sentence]);
        else at.push(seen.sentence);
      }
  }

  /** Is a cue (or a category's own signal) in the draft, or near a sentence of it? */
  has(cue: string, sentence?: number, within = AROUND): boolean {
    const at = this.where.get(cue);
    return at !== undefined && (sentence === undefined || at.some((other) => Math.abs(other - sentence) <= within));
  }

  /** Everything in the order of the text. */
  get inOrder(): readonly Seen[] {
    return this.all.toSorted((a, b) => a.part - b.part || a.start - b.start || a.end - b.end);
  }

  /** The signals of one cue. */
  of(cue: string): Seen[] {
    return this.all.filter((seen) => seen.row.cue === cue);
  }

  /** Are the row's `needs` met and its `unless` absent, as near as the row asks? */
  allows(seen: Seen): boolean {
    const { needs = [], unless = [], near = "around" } = seen.row;
    const within = near === "sentence" ? 0 : near === "around" ? AROUND : this.sentenceCount;
    const present = (cue: string): boolean => this.has(cue, seen.sentence, within);
    return needs.every((group) => group.some(present)) && !unless.some(present);
  }
}

function holds(row: Row, draft: Draft): boolean {
  return (
    (row.surfaces === undefined || row.surfaces.includes(draft.surface ?? "post")) &&
    (row.accounts === undefined || row.accounts.includes(draft.account ?? "person")) &&
    (row.regions === undefined || row.regions.includes(draft.region ?? "us"))
  );
}
