import type { Signal } from "../detect/rows.ts";
import { commonEnds } from "../common-ends.ts";
import { Kept } from "../kept.ts";
import { lineEnds, sentencesOf, type Stretch } from "../read/sentences.ts";
import type { Draft, Family, Finding, Term } from "../report.ts";
import { add, allows, AROUND, around, cueNumber, holds, leans, noCues, same, type Cues } from "./cues.ts";
import { withTerms, type Heard } from "./heard.ts";
import { NO_PROPOSALS } from "./proposal.ts";
import { isSilent, samePronouns, signsOf, type Pronouns, type Signs } from "./signs.ts";
import type { Told } from "./story-features.ts";
import { Sums } from "./sums.ts";
import type { Mark } from "./words.ts";

/** A line of a draft with its sentences. */
interface Line {
  readonly part: number;
  readonly text: string;
  /** Where it begins in its part, UTF-16. */
  start: number;
  readonly passages: Passage[];
}

/**
 * A sentence at its place in a draft. What is known of it comes in steps, each made from the one before and kept as long as that stays the same:
 * what it says by itself (`heard`), what the rules see in it among its neighbours (`signs`), what they propose, what of this stands, and the findings.
 */
export class Passage {
  line: Line | null = null;
  /** Where it begins in its line. */
  at = 0;
  /** Its signals, cues that lean on others only where those stand. */
  all: readonly Signal[] = [];
  cues: Cues | null = null;
  /** The cues of its neighbours, as `around` gives them. */
  near: Cues = NO_NEIGHBOURS;
  signs: Signs | null = null;
  /** Does it hold cues that lean on others? */
  readonly leaning: boolean;
  /** Cues that lean on no others. */
  readonly firm: Cues;

  readonly identifiers = new Kept(NO_PROPOSALS);
  /** Details of a story, acknowledgements, conduct. */
  readonly weighed = new Kept(NO_PROPOSALS);
  /** All that the rules propose for it. */
  readonly first = new Kept(NO_PROPOSALS);
  readonly marks = new Kept<Readonly<Record<Family, readonly Mark[]>>>(NO_MARKS);
  /** What stands of it once the learned scorer was asked. */
  readonly second = new Kept(NO_PROPOSALS);
  readonly findings = new Kept<readonly Finding[]>([]);
  /** Where it stood when its findings were made. */
  foundAt = 0;

  constructor(readonly part: number, readonly heard: Heard, /** Its signals that hold for the frame of the draft. */ readonly held: readonly Signal[]) {
    this.leaning = held.some(({ row }) => leans(row));
    this.firm = cuesIn(this.leaning ? held.filter(({ row }) => !leans(row)) : held);
  }

  /** Where it begins in its part, UTF-16. */
  get start(): number {
    return (this.line?.start ?? 0) + this.at;
  }

  /** Is a cue (or a category's own signal) in it, or within so many sentences of it? At most AROUND. */
  has(cue: string, within = AROUND): boolean {
    return holds(this.near, cueNumber(cue), within);
  }
}
const NO_MARKS = { phi: [], prof: [] };
const NO_TERMS: readonly Term[] = [];
const NO_NEIGHBOURS: Cues = new Int32Array();

function cuesIn(signals: readonly Signal[]): Cues {
  const out = noCues();
  for (const { row } of signals) {
    // A listed term is a cue for no other row.
    if (row.term !== undefined) continue;
    if (row.cue !== undefined) add(out, cueNumber(row.cue));
    if (row.category !== undefined) add(out, cueNumber(row.category));
  }
  return out;
}

type Spoken = Pick<Told, "patient" | "other" | "nobody">;
function spokenIn(passages: readonly Passage[]): Spoken {
  const out = { patient: 0, other: 0, nobody: 0 };
  let who: keyof Spoken = "nobody";
  for (const { signs } of passages) {
    if (signs === null || isSilent(signs.pronouns)) continue;
    const { open, patient, other, last } = signs.pronouns;
    out[who] += open;
    out.patient += patient;
    out.other += other;
    who = last ?? who;
  }
  return out;
}

/** Do some sentences speak of the same people as some others? */
function speaksAlike(some: readonly Passage[], others: readonly Passage[]): boolean {
  const [a, b] = [some, others].map((all) => all.flatMap(({ signs }) => (signs === null || isSilent(signs.pronouns) ? [] : signs.pronouns))) as [Pronouns[], Pronouns[]];
  return a.length === b.length && a.every((one, i) => samePronouns(one, b[i] as Pronouns));
}

/** The same text with memory of its own: a slice would keep all that it was cut from, at each keystroke a draft. */
const owned = (text: string): string => ` ${text}`.slice(1);

const isIllustrated = ({ attachments }: Draft): boolean => (attachments?.count ?? 0) > 0;

/** Does a row hold for the surface, account and region of a draft, and what is attached to it? */
const holdsFor = ({ row }: Signal, draft: Draft): boolean => {
  const { surface = "post", account = "person", region = "us" } = draft;
  return (row.attached !== true || isIllustrated(draft)) && (row.surfaces === undefined || row.surfaces.includes(surface)) && (row.accounts === undefined || row.accounts.includes(account)) && (row.regions === undefined || row.regions.includes(region));
};

/** The draft as it was read last, sentence by sentence, with what they add up to. Reading it again costs the sentences that have changed, and their neighbours. */
export class Manuscript {
  passages: readonly Passage[] = [];
  sums = new Sums();
  /** What the last reading changed: sentences that are new, or read otherwise than before, and those that are gone. */
  changed = new Set<Passage>();
  gone: readonly Passage[] = [];
  private lines: readonly Line[] = [];
  private frame: readonly unknown[] = [];
  private terms = NO_TERMS;
  private draft: Draft = {};
  /** How many pronouns stand for whom; null where it has to be told anew. */
  private spoken: Spoken | null = null;

  /** `hear` may remember sentences. */
  constructor(private readonly hear: (sentence: string) => Heard) {}

  /** Takes up a draft. */
  read(texts: readonly string[], draft: Draft, terms: readonly Term[] = NO_TERMS): void {
    this.draft = draft;
    this.terms = terms;
    const frame = [draft.surface, draft.account, draft.region, isIllustrated(draft), terms];
    this.changed.clear();
    this.gone = [];
    if (frame.some((one, i) => one !== this.frame[i]) && this.lines.length > 0) {
      this.gone = this.passages;
      this.spoken = null;
      [this.lines, this.passages, this.sums] = [[], [], new Sums()];
    }
    this.frame = frame;
    this.replace(texts);
  }

  /** What its cues and pronouns tell of whom it is about. A pronoun stands for the person last introduced, sentences back though that be. */
  get told(): Told {
    return { classes: this.sums.classes, sentences: this.passages.length, ...(this.spoken ??= spokenIn(this.passages)) };
  }

  /** Finds the lines that have changed, and in them the sentences. */
  private replace(texts: readonly string[]): void {
    // Numbers side by side: a long draft has many lines, and most of them stay at each keystroke.
    const parts: number[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    texts.forEach((text, part) => {
      let start = 0;
      for (const end of lineEnds(text)) {
        parts.push(part);
        starts.push(start);
        ends.push(end);
        start = end;
      }
    });
    const before = this.lines;
    const textAt = (k: number): string => (texts[parts[k] as number] as string).slice(starts[k], ends[k]);
    const isSame = ({ part, text }: Line, k: number): boolean => part === parts[k] && text.length === (ends[k] as number) - (starts[k] as number) && text === textAt(k);
    const { head, tail } = commonEnds(before.length, ends.length, (i, k) => isSame(before[i] as Line, k));
    const fresh: Line[] = [];
    for (let k = head; k < ends.length - tail; k++) fresh.push({ part: parts[k] as number, text: owned(textAt(k)), start: starts[k] as number, passages: [] });
    let first = 0;
    for (let i = 0; i < head; i++) first += (before[i] as Line).passages.length;
    const old = before.slice(head, before.length - tail).flatMap(({ passages }) => passages);
    this.lines = before.slice(0, head).concat(fresh, before.slice(before.length - tail));
    for (let i = head; i < starts.length; i++) (this.lines[i] as Line).start = starts[i] as number;
    this.retell(fresh, old, first);
    if (head + tail < Math.max(before.length, starts.length)) this.unquote(texts, head, head + fresh.length, first);
  }

  /** Puts the sentences of changed lines in the place of those that stood there; those that are the same stay. */
  private retell(lines: readonly Line[], old: readonly Passage[], first: number): void {
    const now = lines.flatMap((line) => sentencesOf(line.text).map((stretch) => ({ line, stretch })));
    const isSame = (passage: Passage, { line, stretch }: { line: Line; stretch: Stretch }): boolean => passage.part === line.part && passage.heard.text === stretch.text;
    const { head, tail } = commonEnds(old.length, now.length, (i, k) => isSame(old[i] as Passage, now[k] as (typeof now)[number]));
    const passages = now.map(({ line, stretch }, i) => {
      const passage = i < head ? (old[i] as Passage) : i >= now.length - tail ? (old[old.length - now.length + i] as Passage) : this.passageOf(line.part, stretch.text);
      [passage.line, passage.at] = [line, stretch.start];
      line.passages.push(passage);
      return passage;
    });
    const gone = old.slice(head, old.length - tail);
    const come = passages.slice(head, now.length - tail);
    this.passages = this.passages.slice(0, first).concat(passages, this.passages.slice(first + old.length));
    const firm = this.sums.firm.present.slice();
    const cues = this.sums.cues.present.slice();
    this.gone = [...this.gone, ...gone];
    for (const passage of gone) this.count(passage, -1);
    for (const { heard, firm: own } of come) {
      this.sums.said(heard, 1);
      this.sums.firm.add(own, 1);
    }
    if (gone.length + come.length === 0) return;
    const [from, to] = [first + head, first + head + come.length];
    const isFirm = same(firm, this.sums.firm.present);
    if (isFirm) this.lean(from - AROUND, to + AROUND);
    else this.lean(0, this.passages.length);
    const isKnown = same(cues, this.sums.cues.present);
    if (isFirm && isKnown) this.look(from - 2 * AROUND, to + 2 * AROUND, false);
    else this.look(0, this.passages.length, !isKnown);
    if (!speaksAlike(gone, come)) this.spoken = null;
  }

  private passageOf(part: number, text: string): Passage {
    const heard = this.terms.length === 0 ? this.hear(text) : withTerms(this.hear(text), this.terms);
    return new Passage(part, heard, heard.signals.every((signal) => holdsFor(signal, this.draft)) ? heard.signals : heard.signals.filter((signal) => holdsFor(signal, this.draft)));
  }

  private count({ heard, firm, cues, signs }: Passage, by: 1 | -1): void {
    this.sums.said(heard, by);
    this.sums.firm.add(firm, by);
    if (cues !== null) this.sums.cues.add(cues, by);
    if (signs !== null) this.sums.seen(signs, by);
  }

  /** Cues that lean on other cues come second: they stand where those do. */
  private lean(from: number, to: number): void {
    const { passages, sums } = this;
    for (let i = Math.max(0, from); i < Math.min(to, passages.length); i++) {
      const passage = passages[i] as Passage;
      if (passage.cues !== null && !passage.leaning) continue;
      let all = passage.held;
      if (passage.leaning) {
        const near = around(i, (at) => passages[at]?.firm);
        all = all.filter(({ row }) => !leans(row) || allows(row, near, sums.firm.present));
        if (passage.cues !== null && all.length === passage.all.length && all.every((signal, k) => signal === passage.all[k])) continue;
      }
      passage.all = all;
      if (passage.cues !== null) sums.cues.add(passage.cues, -1);
      passage.cues = passage.leaning ? cuesIn(all) : passage.firm;
      sums.cues.add(passage.cues, 1);
    }
  }

  /** Reads what the rules see among the neighbours anew, where that has changed. `every`: the cues of the whole draft have. */
  private look(from: number, to: number, every: boolean): void {
    const { passages, sums } = this;
    for (let i = Math.max(0, from); i < Math.min(to, passages.length); i++) {
      const passage = passages[i] as Passage;
      const near = around(i, (at) => passages[at]?.cues ?? undefined);
      const isNear = same(near, passage.near);
      if (!isNear) {
        passage.near = near;
        this.changed.add(passage);
      }
      const { signs } = passage;
      if (signs !== null && isNear && !every && signs.all === passage.all) continue;
      const seen = signsOf(passage.heard, passage.all, near, sums.cues.present);
      if (signs !== null && signs.all === seen.all && signs.allowed.every((is, k) => is === seen.allowed[k])) continue;
      if (signs !== null) {
        sums.seen(signs, -1);
        if (!samePronouns(signs.pronouns, seen.pronouns)) this.spoken = null;
      }
      passage.signs = seen;
      sums.seen(seen, 1);
      this.changed.add(passage);
    }
  }

  /** Whether words are quoted is told by their paragraph up to them, and by what follows right behind: where that may have changed, it is asked again. */
  private unquote(texts: readonly string[], from: number, to: number, first: number): void {
    const opens = ({ part, start }: Line): boolean => start === 0 || (texts[part] as string).charCodeAt(start - 1) === 10;
    const ask = (passage: Passage | undefined): void => {
      if (passage === undefined) return;
      passage.weighed.drop();
      this.changed.add(passage);
    };
    ask(this.passages[first - 1]);
    for (let i = from; i < this.lines.length && (i <= to || !opens(this.lines[i] as Line)); i++) (this.lines[i] as Line).passages.forEach(ask);
  }
}
