import type { Assessor } from "../findings.ts";
import { familyOf, VERDICTS, type Category, type Draft, type Edit, type Finding, type HouseRules } from "../report.ts";
import { sentenceAt } from "./around.ts";
import { changeFor } from "./change.ts";
import { repaired } from "./grammar.ts";
import { says, sentenceLeftOut, trimmed } from "./leave-out.ts";
import { added, apply, originOf, type Change, type Entry } from "./ledger.ts";
import { adviceChange, policyChange } from "./policy.ts";
import { REWORD } from "../generated/reword.ts";
import { tongueOf, type Tongue } from "./tongue.ts";

export { apply } from "./ledger.ts";

/** The edits, sorted and without overlap, and the texts with the edits applied. */
export interface Reworded {
  readonly edits: readonly Edit[];
  readonly reworded: readonly string[];
}

/** Small changes are tried again on what they made; after so many rounds nothing is left to gain. */
const ROUNDS = 5;
/** Leaving a sentence out does not answer these: what is missing is a consent, a disclosure, a title. */
const NOT_BY_SILENCE: ReadonlySet<Category> = new Set(["prof.consent-missing", "prof.conflict-of-interest", "prof.credentials"]);

/** A finding weighs more the louder it is; a reworded draft may not weigh more than the draft. */
const weightOf = (findings: readonly Finding[]): number => findings.reduce((sum, finding) => sum + 10 ** (VERDICTS.indexOf(finding.severity) - 1), 0);
/** Times that tell the day of care; others in a quiet draft are the writer's own. */
const OF_CARE = /^(?:today|tonight|yesterday|this (?:morning|afternoon|evening)|last night|just now)$/i;
const loud = ({ severity }: Finding): boolean => severity !== "note";

/** A draft while it is reworded: the edits so far, and what is found in what they made. */
interface State {
  readonly entries: readonly (readonly Entry[])[];
  readonly texts: readonly string[];
  readonly findings: readonly Finding[];
}

/** Rewords one draft: each step is kept only as far as it makes nothing louder. The result depends on the current text alone, so that rewording it again changes nothing. */
class Rewording {
  readonly #given: readonly string[];
  readonly #first: readonly Finding[];
  readonly #tongues: readonly Tongue[];
  readonly #draft: Draft;
  /** Did the draft as given ask for a pause because of a patient? Then its quieter details are reworded too. */
  readonly #pauses: boolean;
  readonly #assess: (texts: readonly string[]) => readonly Finding[];
  state: State;

  constructor(findings: readonly Finding[], texts: readonly string[], draft: Draft, rules: HouseRules, assess: Assessor) {
    this.#given = texts;
    this.#first = findings;
    this.#draft = draft;
    this.#pauses = findings.some((finding) => loud(finding) && familyOf(finding.category) === "phi");
    this.#tongues = texts.map(tongueOf);
    this.#assess = (some) => assess(some, draft, rules).findings;
    this.state = { entries: texts.map(() => []), texts, findings };
  }

  tongue(part: number): Tongue {
    return this.#tongues[part] ?? "en";
  }

  /** The state after some changes of the current texts, which do not overlap. */
  after(changes: readonly { readonly part: number; readonly change: Change; readonly finding: Finding }[]): State {
    const entries = this.state.entries.map((some, part) => {
      const own = changes.filter((one) => one.part === part).toSorted((a, b) => b.change.start - a.change.start);
      return own.reduce<readonly Entry[]>((kept, { change, finding }) => added(kept, this.#given[part] ?? "", { ...change, finding: this.#indexOf(finding) }), some);
    });
    const texts = this.#given.map((text, part) => apply(text, entries[part] ?? []));
    return { entries, texts, findings: this.#assess(texts) };
  }

  /** The finding of the draft as given that a finding of the current text stands for. */
  #indexOf(finding: Finding): number {
    const part = finding.part ?? 0;
    const at = originOf(this.state.entries[part] ?? [], finding.start);
    let best = 0;
    let least = Infinity;
    this.#first.forEach((other, index) => {
      const away = (other.part ?? 0) !== part ? 1e6 : at >= other.start && at < other.end ? 0 : Math.min(Math.abs(at - other.start), Math.abs(at - other.end));
      const cost = away * 2 + (other.rule === finding.rule && other.category === finding.category ? 0 : 1);
      if (cost < least) {
        least = cost;
        best = index;
      }
    });
    return best;
  }

  /** All small changes that can be made at once; each alone where together they would be louder. True where something changed. */
  smallChanges(): boolean {
    const { texts, findings } = this.state;
    const wanted: { part: number; change: Change; finding: Finding }[] = [];
    const order = findings.toSorted((a, b) => VERDICTS.indexOf(b.severity) - VERDICTS.indexOf(a.severity));
    for (const finding of order) {
      // In a quiet draft a detail may be the writer's own, or a public figure's: no more than the age and the day of care are touched.
      if (!this.#pauses && finding.severity === "note" && finding.category === "phi.story" && finding.why.key !== "why.story-age" && !(finding.why.key === "why.story-time" && OF_CARE.test(finding.text))) continue;
      const part = finding.part ?? 0;
      const text = texts[part] ?? "";
      for (const stretch of alike(finding, text)) {
        const raw = changeFor(stretch, text, this.tongue(part));
        const change = raw && repaired(raw, text);
        if (change === null || text.slice(change.start, change.end) === change.text) continue;
        if (wanted.some((one) => one.part === part && one.change.start < change.end && change.start < one.change.end)) continue;
        wanted.push({ part, change, finding });
      }
    }
    if (wanted.length === 0) return false;
    const together = this.after(wanted);
    if (weightOf(together.findings) <= weightOf(findings)) {
      this.state = together;
      return true;
    }
    const helping = wanted.filter((one) => weightOf(this.after([one]).findings) <= weightOf(findings));
    const some = this.after(helping);
    if (helping.length === 0 || weightOf(some.findings) > weightOf(findings)) return false;
    this.state = some;
    return true;
  }

  /** One change, kept where it makes the draft quieter, or (`even`) no louder and shorter. */
  keep(part: number, change: Change | null, finding: Finding, even = false): boolean {
    if (change === null) return false;
    const text = this.state.texts[part] ?? "";
    const next = this.after([{ part, change, finding }]);
    const [weight, now] = [weightOf(next.findings), weightOf(this.state.findings)];
    if (weight > now || (weight === now && !(even && (next.texts[part] ?? "").length < text.length))) return false;
    this.state = next;
    return true;
  }

  /** Leaves out what no small change answers: a phrase or clause first, then the sentence, a gap for the writer where nothing else is left. */
  leaveOut(): void {
    for (let step = 0; step < 24; step++) {
      const { findings, texts } = this.state;
      const open = findings.filter((finding) => loud(finding) && !NOT_BY_SILENCE.has(finding.category));
      if (open.length === 0) return;
      const trim = (finding: Finding): boolean => this.keep(finding.part ?? 0, this.#least(finding, texts[finding.part ?? 0] ?? ""), finding);
      const done = open.some((finding) => !this.#crowded(finding, open) && trim(finding)) || this.#sentence(open, false) || open.some(trim) || this.#sentence(open, true);
      if (!done) return;
      while (this.smallChanges());
    }
  }

  #least(finding: Finding, text: string): Change | null {
    // Words that only the second reading marks are no phrase of which one knows the grammar.
    if (finding.rule.startsWith("learned:") || finding.category === "phi.photo" || finding.category === "phi.acknowledgement" || familyOf(finding.category) === "prof") return null;
    const change = trimmed(finding.start, finding.end, text);
    return change && repaired(change, text);
  }

  /** A sentence with many details is not mended piece by piece. */
  #crowded(finding: Finding, open: readonly Finding[]): boolean {
    const text = this.state.texts[finding.part ?? 0] ?? "";
    const own = sentenceAt(text, finding.start);
    return open.filter((other) => (other.part ?? 0) === (finding.part ?? 0) && other.start >= own.start && other.start < own.start + own.text.length).length > 2;
  }

  #sentence(open: readonly Finding[], gap: boolean): boolean {
    const count = (finding: Finding): number => {
      const own = sentenceAt(this.state.texts[finding.part ?? 0] ?? "", finding.start);
      return open.filter((other) => (other.part ?? 0) === (finding.part ?? 0) && other.start >= own.start && other.start < own.start + own.text.length).length;
    };
    const order = open.map((finding) => ({ finding, count: count(finding) })).toSorted((a, b) => b.count - a.count);
    return order.some(({ finding }) => {
      const part = finding.part ?? 0;
      const text = this.state.texts[part] ?? "";
      const surface = this.#draft.surface ?? "post";
      const advice = surface === "post" ? null : adviceChange(finding, this.tongue(part), text);
      if (advice !== null) return this.keep(part, advice, finding);
      const change = sentenceLeftOut(finding.start, text);
      const left = text.slice(0, change.start) + text.slice(change.end);
      if ((says(left) || (this.#given.length > 1 && part > 0)) && this.keep(part, change, finding, true)) return true;
      return gap && familyOf(finding.category) === "phi" && this.keep(part, this.#gap(finding, text), finding, true);
    });
  }

  /** Where the patient is all that a draft tells, the point is the writer's to make. */
  #gap(finding: Finding, text: string): Change | null {
    const put = REWORD.words[this.tongue(finding.part ?? 0)].gap;
    const change = sentenceLeftOut(finding.start, text);
    if (text.includes(put)) return change;
    const left = text.slice(0, change.start) + text.slice(change.end);
    if (!says(left)) return { start: 0, end: text.trimEnd().length, text: put };
    const own = sentenceAt(text, finding.start);
    return { start: own.start, end: Math.max(own.start + own.text.length, change.end - trailing(text.slice(own.start, change.end))), text: put };
  }

  policy(): void {
    this.state.texts.forEach((text, part) => {
      const own = this.state.findings.filter((finding) => (finding.part ?? 0) === part);
      const change = policyChange(own, text, this.#draft, this.tongue(part));
      const finding = own.find(({ category }) => category === "phi.acknowledgement");
      if (change !== null && finding !== undefined) {
        const next = this.after([{ part, change, finding }]);
        if (weightOf(next.findings) < weightOf(this.state.findings)) this.state = next;
      }
    });
  }
}

const trailing = (text: string): number => text.length - text.trimEnd().length;

/** A name or number marked once is taken out wherever it stands. */
function alike(finding: Finding, text: string): Finding[] {
  if (!finding.category.startsWith("phi.") || finding.category === "phi.story" || finding.category === "phi.acknowledgement" || finding.text.length < 4) return [finding];
  const out: Finding[] = [];
  for (let at = text.indexOf(finding.text); at >= 0; at = text.indexOf(finding.text, at + finding.text.length)) {
    const whole = !/\w$/.test(text.slice(0, at)) && !/^\w/.test(text.slice(at + finding.text.length));
    if (whole || at === finding.start) out.push({ ...finding, start: at, end: at + finding.text.length });
  }
  return out;
}

/** The safer wording of a draft: small changes for each finding; where they do not do, phrases, clauses and sentences are left out; an answer that confirms a patient becomes the policy. */
export function reword(findings: readonly Finding[], texts: readonly string[], draft: Draft, rules: HouseRules, assess: Assessor): Reworded {
  if (findings.length === 0) return { edits: [], reworded: texts };
  const rewording = new Rewording(findings, texts, draft, rules, assess);
  for (let before: readonly string[] = [], round = 0; round < ROUNDS && before !== rewording.state.texts; round++) {
    before = rewording.state.texts;
    rewording.policy();
    for (let more = 0; more < ROUNDS && rewording.smallChanges(); more++);
    rewording.leaveOut();
  }
  const { entries, texts: reworded } = rewording.state;
  const edits = entries.flatMap((some, part) => some.map(({ start, end, text, finding }) => ({ start, end, text, finding, ...(draft.parts === undefined ? {} : { part }) })));
  return { edits, reworded };
}
