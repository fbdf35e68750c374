import type { Row } from "../detect/rows.ts";
import { rows } from "../generated/rows.ts";
import { once } from "../once.ts";

/** A set of cues and categories, a bit each: what a row asks of its surroundings is asked of every sentence that it reads. */
export type Cues = Int32Array;

const numbers = once(() => {
  const out = new Map<string, number>();
  for (const { cue, category } of rows()) for (const name of [cue, category]) if (name !== undefined && !out.has(name)) out.set(name, out.size);
  return out;
});
/** Numbers of 32 bits that a set takes. */
const width = once(() => Math.ceil(numbers().size / 32));

/** The number of a cue, or -1 where no row gives it. */
export const cueNumber = (name: string): number => numbers().get(name) ?? -1;
export const cueCount = (): number => numbers().size;
/** Sets side by side in one array, all empty. */
export const noCues = (sets = 1): Cues => new Int32Array(sets * width());

/** The set of some names; names that no row gives are left out. */
export function cuesOf(names: Iterable<string>): Cues {
  const out = noCues();
  for (const name of names) add(out, cueNumber(name));
  return out;
}

export function add(cues: Cues, number: number): void {
  if (number >= 0) cues[number >> 5] = (cues[number >> 5] as number) | (1 << (number & 31));
}
/** Is a cue in the set at a place of an array of sets? */
export const holds = (cues: Cues, number: number, set = 0): boolean => number >= 0 && (((cues[set * width() + (number >> 5)] as number) >>> (number & 31)) & 1) === 1;

/** Have two sets a cue in common? */
export function meet(cues: Cues, set: number, others: Cues): boolean {
  const from = set * width();
  for (let i = 0; i < others.length; i++) if (((cues[from + i] as number) & (others[i] as number)) !== 0) return true;
  return false;
}

export function same(a: Cues, b: Cues): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return a.length === b.length;
}

/** How many sentences away still counts as near ("around"). */
export const AROUND = 3;

/** The cues around a sentence: those within 0, 1, 2 and 3 sentences, side by side. `cuesAt` gives those of a sentence, or nothing where there is none. */
export function around(at: number, cuesAt: (at: number) => Cues | undefined): Cues {
  const size = width();
  const out = noCues(AROUND + 1);
  for (let away = 0; away <= AROUND; away++) {
    const before = cuesAt(at - away);
    const after = cuesAt(at + away);
    for (let i = 0; i < size; i++) out[away * size + i] = (away === 0 ? 0 : (out[(away - 1) * size + i] as number)) | (before?.[i] ?? 0) | (after?.[i] ?? 0);
  }
  return out;
}

/** What a row asks of the cues around it. */
export interface Asks {
  readonly needs: readonly Cues[];
  readonly unless: Cues | null;
  /** Within how many sentences; null where anywhere in the draft will do. */
  readonly within: number | null;
}

const NOTHING: Asks = { needs: [], unless: null, within: AROUND };
const known = new WeakMap<Row, Asks>();
export function asksOf(row: Row): Asks {
  if (row.needs === undefined && row.unless === undefined) return NOTHING;
  let asks = known.get(row);
  if (asks === undefined) {
    const { needs = [], unless = [], near = "around" } = row;
    asks = { needs: needs.map(cuesOf), unless: unless.length === 0 ? null : cuesOf(unless), within: near === "draft" ? null : near === "sentence" ? 0 : AROUND };
    known.set(row, asks);
  }
  return asks;
}

/** Are a row's `needs` met and its `unless` absent, as near as the row asks? `draft`: the cues of the whole draft. */
export function allows(row: Row, near: Cues, draft: Cues): boolean {
  const { needs, unless, within } = asksOf(row);
  const cues = within === null ? draft : near;
  for (const group of needs) if (!meet(cues, within ?? 0, group)) return false;
  return unless === null || !meet(cues, within ?? 0, unless);
}

/** Does a cue lean on other cues? Such cues come second; findings are asked for one by one. */
export const leans = (row: Row): boolean => row.cue !== undefined && (row.needs !== undefined || row.unless !== undefined);
