import { cueCount, cueNumber, noCues, type Cues } from "./cues.ts";
import type { Row } from "../detect/rows.ts";
import { KIND, mix, type Features } from "./features.ts";
import type { Heard } from "./heard.ts";
import { draftWeights, lengthScale, type Odds } from "./learned.ts";
import type { Signs } from "./signs.ts";

/** A bucket and how often it occurs in one number: the bucket's two bytes below, the count above. */
const COUNT = 1 << 16;
const FREE = -1;
/** Copied for each draft: enough for a post of a few sentences. */
const FEW: readonly number[] = Array.from({ length: 1 << 11 }, () => FREE);

/** How often each bucket occurs; open addressing in one plain array, for it is asked at every word, and most drafts are short. */
class Counts {
  private slots = [...FEW];
  /** How many slots are taken, those included whose count is nought again. */
  private taken = 0;

  private slotOf(bucket: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = (Math.imul(bucket, 0x9e3779b1) >>> 7) & mask;
    for (let held = slots[slot] as number; held !== FREE && held % COUNT !== bucket; held = slots[slot] as number) slot = (slot + 1) & mask;
    return slot;
  }

  get(bucket: number): number {
    return Math.max(0, Math.floor((this.slots[this.slotOf(bucket)] as number) / COUNT));
  }

  /** Adds to a count; gives the count after it. */
  add(bucket: number, by: 1 | -1): number {
    const slot = this.slotOf(bucket);
    let held = this.slots[slot] as number;
    if (held === FREE) {
      held = bucket;
      this.taken += 1;
    }
    const now = held + by * COUNT;
    this.slots[slot] = now;
    if (this.taken * 4 > this.slots.length * 3) this.grow();
    return Math.floor(now / COUNT);
  }

  private grow(): void {
    const held = this.slots.filter((one) => one >= COUNT);
    this.slots = [...this.slots, ...this.slots].fill(FREE);
    this.taken = held.length;
    for (const one of held) this.slots[this.slotOf(one % COUNT)] = one;
  }

  /** The buckets that occur. */
  buckets(): number[] {
    return this.slots.flatMap((one) => (one >= COUNT ? one % COUNT : []));
  }
}

/** How many sentences hold each cue or category. */
export class CueCounts {
  private readonly counts = Array.from({ length: cueCount() }, () => 0);
  /** Those that any sentence holds. */
  readonly present: Cues = noCues();

  has(cue: string): boolean {
    return this.sentencesWith(cue) > 0;
  }

  sentencesWith(cue: string): number {
    return this.counts[cueNumber(cue)] ?? 0;
  }

  /** Adds the cues of a sentence (`by` 1), or takes them away (-1). */
  add(cues: Cues, by: 1 | -1): void {
    for (let i = 0; i < cues.length; i++) {
      for (let left = cues[i] as number; left !== 0; left &= left - 1) {
        const bit = 31 - Math.clz32(left & -left);
        const count = (this.counts[i * 32 + bit] = (this.counts[i * 32 + bit] as number) + by);
        this.present[i] = count > 0 ? (this.present[i] as number) | (1 << bit) : (this.present[i] as number) & ~(1 << bit);
      }
    }
  }
}

/**
 * What the sentences of a draft add up to. All of it is whole numbers, so that a sentence taken away leaves what would be there without it:
 * a keystroke costs the sentences that it changes, and the order in which they came never shows.
 */
export class Sums {
  /** Tokens. */
  words = 0;
  /** Cues that lean on no others, and all of them. */
  readonly firm = new CueCounts();
  readonly cues = new CueCounts();
  /** How many sentences show each class of the scorecard. */
  readonly classes: number[] = [];
  /** Sentences in which each row that speaks for help is seen. */
  readonly support = new Map<Row, number>();
  /** Sentences with an acknowledgement that stands. */
  addressed = 0;
  private readonly buckets = new Counts();
  /** How many buckets are filled. */
  private size = 0;
  /** For each question the weights of the buckets that are filled. */
  private readonly totals: number[] = draftWeights().questions.map(() => 0);
  /** How often each class of words occurs, and which occur at all. */
  private readonly kinds: number[] = [];
  private readonly occurring = new Set<number>();

  /** Adds what a sentence says by itself (`by` 1), or takes it away (-1). */
  said(heard: Heard, by: 1 | -1): void {
    this.words += by * heard.tokens.length;
    for (const bucket of heard.buckets) this.fill(bucket, by);
    for (const { classes } of heard.tokens) for (const kind of classes) this.occur(kind, by);
  }

  /** Adds what the rules see in a sentence among its neighbours, or takes it away. */
  seen({ buckets, classes, addressed, support }: Signs, by: 1 | -1): void {
    for (const bucket of buckets) this.fill(bucket, by);
    for (const of of classes) this.classes[of] = (this.classes[of] ?? 0) + by;
    for (const row of support) this.support.set(row, (this.support.get(row) ?? 0) + by);
    if (addressed) this.addressed += by;
  }

  private fill(bucket: number, by: 1 | -1): void {
    const count = this.buckets.add(bucket, by);
    if (by === 1 ? count !== 1 : count !== 0) return;
    this.size += by;
    const { totals } = this;
    const { rows, weights } = draftWeights();
    const row = rows[bucket] as number;
    if (row === 0) return;
    for (let i = 0, at = row * totals.length; i < totals.length; i++) totals[i] = (totals[i] as number) + by * (weights[at + i] as number);
  }

  /** A class of words: that it occurs, twice, often, and with which others. */
  private occur(kind: number, by: 1 | -1): void {
    const count = (this.kinds[kind] = (this.kinds[kind] ?? 0) + by);
    const most = by === 1 ? count : count + 1;
    if (most === 4) this.fill(mix(KIND.often, kind, 0), by);
    if (most === 2) this.fill(mix(KIND.twice, kind, 0), by);
    if (most !== 1) return;
    if (by === -1) this.occurring.delete(kind);
    this.fill(mix(KIND.class, kind, 0), by);
    for (const other of this.occurring) this.fill(kind < other ? mix(KIND.both, kind, other) : mix(KIND.both, other, kind), by);
    if (by === 1) this.occurring.add(kind);
  }

  /** The log-odds of the questions, given what is known of the draft as a whole beside its sentences. */
  odds(whole: Features): Odds {
    const { questions, scales, rows, weights } = draftWeights();
    const totals = [...this.totals];
    let { size } = this;
    for (const [bucket, value] of whole) {
      const filled = this.buckets.get(bucket) > 0 ? 1 : 0;
      size += 1 - filled;
      for (let i = 0, at = (rows[bucket] as number) * totals.length; i < totals.length; i++) totals[i] = (totals[i] as number) + (value - filled) * (weights[at + i] as number);
    }
    const length = lengthScale(size);
    return (question) => {
      const i = questions.indexOf(question);
      return (totals[i] ?? 0) * (scales[i] ?? 0) * length;
    };
  }

  /** The features of the draft, those known of it as a whole included: what the questions are learned from. */
  features(whole: Features): Features {
    const out: Features = new Map();
    for (const bucket of this.buckets.buckets()) out.set(bucket, 1);
    for (const [bucket, value] of whole) out.set(bucket, value);
    return out;
  }
}
