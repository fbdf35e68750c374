import { LEARNED } from "../generated/learned.ts";
import { unpacked } from "../numbers.ts";
import { BUCKETS, classBucket, draftFeatures, pairBucket, type DraftFeatures, type Frame, type Marked } from "./features.ts";

/** Weights of one question, by bucket. */
interface Model {
  readonly scale: number;
  readonly weights: Int8Array;
}

/** The steps from bucket to bucket, and the values with their signs folded in (0, -1, 1, -2 ...). */
function unpack({ scale, steps, values }: NonNullable<(typeof LEARNED)[string]>): Model {
  const weights = new Int8Array(BUCKETS);
  const folded = unpacked(values);
  let bucket = 0;
  unpacked(steps).forEach((step, i) => {
    bucket += step;
    const value = folded[i] ?? 0;
    weights[bucket] = value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  });
  return { scale, weights };
}

const models = new Map<string, Model>();
function modelOf(name: string): Model {
  const known = models.get(name);
  if (known) return known;
  const packed = LEARNED[name];
  if (packed === undefined) throw new Error(`no learned weights "${name}"`);
  const made = unpack(packed);
  models.set(name, made);
  return made;
}

/** Long drafts gather more of everything: what is learned on short ones would grow with mere length. */
export const lengthScale = (features: number): number => 1 / Math.sqrt(Math.max(1, features / 30));

const sum = ({ weights, scale }: Model, buckets: ReadonlySet<number>): number => {
  let total = 0;
  for (const bucket of buckets) total += weights[bucket] ?? 0;
  return total * scale * lengthScale(buckets.size);
};

/** What the learned scorer says of a draft: log-odds, and where they come from. */
export interface Learned {
  /** Log-odds that a careful reader would interrupt the draft for a patient's privacy, and for its conduct. */
  readonly privacy: number;
  readonly conduct: number;
  /** Log-odds of one question; names are those of the weights' card. */
  of(question: string): number;
  /** The stretch that says most for a question: words of one sentence, offsets in UTF-16 units of that sentence. */
  evidence(question: string): Evidence | null;
}

export interface Evidence {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** Words further apart than this are not marked as one. */
const GAP = 4;

export function learned(sentences: readonly (readonly Marked[])[], frame: Frame): Learned {
  const features = draftFeatures(sentences, frame);
  const of = (question: string): number => sum(modelOf(question), features.buckets);
  return {
    get privacy() {
      return of("privacy");
    },
    get conduct() {
      return of("conduct");
    },
    of,
    evidence: (question) => evidence(modelOf(question), sentences, features),
  };
}

/** How much each class of the draft says, alone and together with the others; shared among the words that carry it. */
function byClass({ weights }: Model, { counts }: DraftFeatures): Map<number, number> {
  const out = new Map<number, number>();
  for (const [a, count] of counts) {
    let total = weights[classBucket(a)] ?? 0;
    for (const b of counts.keys()) if (b !== a) total += (weights[pairBucket(a, b)] ?? 0) / 2;
    out.set(a, total / count);
  }
  return out;
}

function evidence(model: Model, sentences: readonly (readonly Marked[])[], features: DraftFeatures): Evidence | null {
  const classes = byClass(model, features);
  const weigh = ({ token, buckets }: Marked): number =>
    buckets.reduce((total, bucket) => total + (model.weights[bucket] ?? 0), 0) + token.classes.reduce((total, of) => total + (classes.get(of) ?? 0), 0);
  let best: (Evidence & { readonly worth: number }) | null = null;
  sentences.forEach((sentence, index) => {
    const worth = sentence.map(weigh);
    const top = worth.indexOf(Math.max(...worth));
    const peak = worth[top] ?? 0;
    if (sentence.length === 0 || peak <= 0 || (best !== null && peak <= best.worth)) return;
    let from = top;
    let to = top;
    for (let i = top - 1; i >= 0 && from - i <= GAP; i--) if ((worth[i] ?? 0) > peak * 0.4) from = i;
    for (let i = top + 1; i < worth.length && i - to <= GAP; i++) if ((worth[i] ?? 0) > peak * 0.4) to = i;
    best = { sentence: index, start: sentence[from]?.token.start ?? 0, end: sentence[to]?.token.end ?? 0, worth: peak };
  });
  return best;
}
