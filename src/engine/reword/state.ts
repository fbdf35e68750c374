import type { Assessor } from "../findings.ts";
import { familyOf, VERDICTS, type Draft, type Finding, type HouseRules } from "../report.ts";
import { added, apply, originOf, placeNow, type Change, type Entry } from "./ledger.ts";
import { sound } from "./sound.ts";
import { tongueOf, type Tongue } from "./tongue.ts";

/** A draft while it is reworded: the edits so far, and what is found in what they made. */
export interface State {
  readonly entries: readonly (readonly Entry[])[];
  readonly texts: readonly string[];
  readonly findings: readonly Finding[];
}

/** A change that a finding asks for; offsets are those of the current text of its part. */
export interface Wanted {
  readonly part: number;
  readonly change: Change;
  readonly finding: Finding;
}

/** A finding weighs more the louder it is; a reworded draft may not weigh more than the draft. */
export const weightOf = (findings: readonly Finding[]): number => findings.reduce((sum, finding) => sum + 10 ** (VERDICTS.indexOf(finding.severity) - 1), 0);
export const isLoud = ({ severity }: Finding): boolean => severity !== "note";
export const isPrivacy = ({ category }: Finding): boolean => familyOf(category) === "phi";

/** One draft on its way to a safer wording. What is decided rests on the current text, so that rewording the result again changes nothing. */
export class Rewording {
  /** What was found in the draft as given. */
  readonly first: readonly Finding[];
  readonly draft: Draft;
  /** Did the draft as given ask for a pause because of a patient? Then its quieter details are reworded too. */
  readonly pauses: boolean;
  readonly #given: readonly string[];
  readonly #tongues: readonly Tongue[];
  readonly #assess: (texts: readonly string[]) => readonly Finding[];
  /** Parts in which an answer stands that nothing more is taken from. */
  readonly answered = new Set<number>();
  state: State;

  constructor(findings: readonly Finding[], texts: readonly string[], draft: Draft, rules: HouseRules, assess: Assessor) {
    this.#given = texts;
    this.first = findings;
    this.draft = draft;
    this.pauses = findings.some((finding) => isLoud(finding) && isPrivacy(finding));
    this.#tongues = texts.map(tongueOf);
    this.#assess = (some) => assess(some, draft, rules).findings;
    this.state = { entries: texts.map(() => []), texts, findings };
  }

  tongue(part: number): Tongue {
    return this.#tongues[part] ?? "en";
  }

  givenOf(part: number): string {
    return this.#given[part] ?? "";
  }

  textOf(finding: Finding): string {
    return this.state.texts[finding.part ?? 0] ?? "";
  }

  /** The state after some changes of the current texts, which do not overlap. */
  after(changes: readonly Wanted[]): State {
    const entries = this.state.entries.map((some, part) => {
      const own = changes.filter((one) => one.part === part).toSorted((a, b) => b.change.start - a.change.start);
      return own.reduce<readonly Entry[]>((kept, { change, finding }) => added(kept, this.#given[part] ?? "", { ...change, finding: this.#indexOf(finding) }), some);
    });
    const texts = this.#given.map((text, part) => apply(text, entries[part] ?? []));
    return { entries, texts, findings: this.#assess(texts) };
  }

  /** One change, kept where the sentence holds and the draft gets quieter, or (`even`) no louder. True where it was kept. */
  keep(finding: Finding, change: Change | null, even = false): boolean {
    if (change === null || !sound(change, this.textOf(finding))) return false;
    const next = this.after([{ part: finding.part ?? 0, change, finding }]);
    const [weight, now] = [weightOf(next.findings), weightOf(this.state.findings)];
    if (weight > now || (weight === now && !even)) return false;
    this.state = next;
    return true;
  }

  /** Would a sentence be held for a patient's sake if it were all that is posted? */
  isHeldAlone(sentence: string): boolean {
    return this.#assess([sentence]).some((finding) => isLoud(finding) && isPrivacy(finding));
  }

  /** Where a finding of the draft as given stands in the current text; null where something of it has been changed. */
  whereNow(finding: Finding): Finding | null {
    const entries = this.state.entries[finding.part ?? 0] ?? [];
    if (entries.some(({ start, end }) => start < finding.end && finding.start < end)) return null;
    return { ...finding, start: placeNow(entries, finding.start), end: placeNow(entries, finding.end) };
  }

  /** The longest stretch of a finding of the draft as given that no edit has touched, as a finding of the current text; null where all of it has gone. */
  restNow(finding: Finding): Finding | null {
    const entries = this.state.entries[finding.part ?? 0] ?? [];
    const inside = entries.filter(({ start, end }) => start < finding.end && finding.start < end);
    const cuts = [finding.start, ...inside.flatMap(({ start, end }) => [start, end]), finding.end];
    let best: { from: number; to: number } | null = null;
    for (let i = 0; i < cuts.length; i += 2) {
      const [from, to] = [cuts[i] ?? 0, cuts[i + 1] ?? 0];
      if (to > from && (best === null || to - from > best.to - best.from)) best = { from, to };
    }
    if (best === null) return null;
    const own = this.givenOf(finding.part ?? 0).slice(best.from, best.to);
    return { ...finding, text: own, start: placeNow(entries, best.from), end: placeNow(entries, best.to) };
  }

  /** The finding of the draft as given that a finding of the current text stands for. */
  #indexOf(finding: Finding): number {
    const part = finding.part ?? 0;
    const at = originOf(this.state.entries[part] ?? [], finding.start);
    let best = 0;
    let least = Infinity;
    this.first.forEach((other, index) => {
      const away = (other.part ?? 0) !== part ? 1e6 : at >= other.start && at < other.end ? 0 : Math.min(Math.abs(at - other.start), Math.abs(at - other.end));
      const cost = away * 2 + (other.rule === finding.rule && other.category === finding.category ? 0 : 1);
      if (cost < least) {
        least = cost;
        best = index;
      }
    });
    return best;
  }
}
