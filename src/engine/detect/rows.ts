import type { Account, Category, Region, Severity, SupportKind, Surface } from "../report.ts";

/** One pattern of a row as `src/cli/generate.ts` compiled it. */
export interface Pattern {
  /** Regular expression source over folded text (lower case unless `case`); a group named `span` narrows what is marked. */
  readonly source: string;
  readonly case?: true;
  /** Where it can match at all, as src/cli/rules/anchors.ts packs it. */
  readonly anchor: string;
}

/** A rule as data. Either `category` (a finding) or `cue` (something known about the draft) is set. */
export interface Row {
  readonly id: string;
  readonly category?: Category;
  readonly severity?: Severity;
  readonly cue?: string;
  readonly points?: number;
  readonly support?: SupportKind;
  readonly certainty: number;
  readonly reason: string;
  readonly source: string;
  readonly patterns: readonly Pattern[];
  /** Name of a special detector instead of patterns. */
  readonly detector?: string;
  /** Name of a check that each match has to pass (checksum, plausibility). */
  readonly check?: string;
  /** Each group needs one of its cues near; none of `unless` may be near. */
  readonly needs?: readonly (readonly string[])[];
  readonly unless?: readonly string[];
  readonly near?: "sentence" | "around" | "draft";
  readonly regions?: readonly Region[];
  readonly surfaces?: readonly Surface[];
  readonly accounts?: readonly Account[];
  /** Only where a picture or film goes out with the draft. */
  readonly attached?: true;
  /** Of a list of the writer's or her program's, and so a cue for no other row; `exact`: no sensitivity changes its severity. */
  readonly term?: "exact" | "weighed";
}

/** A row's proposal for a stretch of one sentence; offsets are UTF-16 units into the sentence. */
export interface Signal {
  readonly row: Row;
  readonly start: number;
  readonly end: number;
  readonly certainty: number;
}
