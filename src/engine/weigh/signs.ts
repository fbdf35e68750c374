import type { Row, Signal } from "../detect/rows.ts";
import { allows, type Cues } from "./cues.ts";
import { KIND, mix, nameHash } from "./features.ts";
import type { Heard } from "./heard.ts";
import { classNumber, INTRODUCES } from "./story-features.ts";

/** Whom the pronouns of a sentence stand for: the person last introduced, before the sentence or in it. */
export interface Pronouns {
  /** Pronouns before anybody is introduced here. */
  readonly open: number;
  readonly patient: number;
  readonly other: number;
  /** Who was introduced last; null where nobody is. */
  readonly last: "patient" | "other" | null;
}

/** What the rules see in a sentence among its neighbours. */
export interface Signs {
  /** The signals that hold for the draft's surface, account and region, cues that lean on others only where those stand. */
  readonly all: readonly Signal[];
  /** For each of them: are its row's `needs` met and its `unless` absent? */
  readonly allowed: readonly boolean[];
  /** The buckets of its signals, one as often as it occurs. */
  readonly buckets: readonly number[];
  /** Classes that the scorecard counts, as numbers. */
  readonly classes: readonly number[];
  /** Kinds of details, in order. */
  readonly details: readonly string[];
  readonly pronouns: Pronouns;
  /** Is there an acknowledgement that its surroundings allow? */
  readonly addressed: boolean;
  /** Rows that speak for help, each once. */
  readonly support: readonly Row[];
}

const distinct = <T>(some: readonly T[]): readonly T[] => (some.length < 2 ? some : [...new Set(some)]);

/** Reads the signals of a sentence. `near`: the cues around it; `draft`: those of the whole draft. */
export function signsOf({ tokens }: Heard, all: readonly Signal[], near: Cues, draft: Cues): Signs {
  const allowed = all.map(({ row }) => allows(row, near, draft));
  const rows = distinct(all.map(({ row }) => row));
  return {
    all, allowed,
    buckets: all.length === 0 ? [] : bucketsOf(all, allowed, distinct(tokens.flatMap(({ classes }) => classes))),
    classes: rows.flatMap((row) => classNumber(row) ?? []),
    details: distinct(rows.flatMap(({ cue }) => (cue?.startsWith("detail.") === true ? cue : []))),
    pronouns: pronounsOf(all),
    addressed: all.some(({ row }, i) => row.category === "phi.acknowledgement" && allowed[i] === true),
    support: rows.filter(({ support }) => support !== undefined),
  };
}

/** Which rows fired and held, which cues stand together, and beside which classes of words. */
function bucketsOf(all: readonly Signal[], allowed: readonly boolean[], classes: readonly number[]): number[] {
  const out: number[] = [];
  const cues: number[] = [];
  all.forEach(({ row }, i) => {
    // What is listed by the writer or her program was never learned from.
    if (row.term !== undefined) return;
    const id = nameHash(row.id);
    const cue = nameHash(row.cue ?? row.category ?? "");
    out.push(mix(KIND.row, id, 0), mix(KIND.cue, cue, 0));
    if (allowed[i] === true) out.push(mix(KIND.firm, id, 0));
    if (!cues.includes(cue)) cues.push(cue);
  });
  cues.sort((a, b) => a - b);
  cues.forEach((a, i) => {
    for (let j = i + 1; j < cues.length; j++) out.push(mix(KIND.cues, a, cues[j] as number));
    for (const of of classes) out.push(mix(KIND.classCue, a, of));
  });
  return out;
}

const SILENT: Pronouns = { open: 0, patient: 0, other: 0, last: null };
/** Does a sentence say nothing of whom pronouns stand for? */
export const isSilent = (pronouns: Pronouns): boolean => pronouns === SILENT;
export const samePronouns = (a: Pronouns, b: Pronouns): boolean => a.open === b.open && a.patient === b.patient && a.other === b.other && a.last === b.last;

function pronounsOf(all: readonly Signal[]): Pronouns {
  const out: { -readonly [key in keyof Pronouns]: Pronouns[key] } = { ...SILENT };
  for (const { row } of all) {
    const introduced = INTRODUCES[row.id];
    if (introduced !== undefined) out.last = introduced;
    else if (row.id === "third-person") out[out.last ?? "open"] += 1;
  }
  return samePronouns(out, SILENT) ? SILENT : out;
}
