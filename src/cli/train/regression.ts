/** An example as the regression sees it: its buckets, what each is worth (1 where absent), and whether the answer is yes. */
export interface Example {
  readonly buckets: Uint16Array;
  readonly values?: Float32Array;
  /** The factor on all its values. */
  readonly scale: number;
  readonly yes: boolean;
  /** How much it counts. */
  readonly weight: number;
}

const ROUNDS = 120;
/** Steps that the method remembers. */
const MEMORY = 8;
/** A round that gains less than this share of the loss is the last. */
const STILL = 1e-5;

/** Logistic regression with a quadratic penalty, by the limited-memory BFGS method (Liu and Nocedal 1989), from `start`: the same examples give the same weights. */
function regress(examples: readonly Example[], penalty: number, start: Float64Array): Float64Array {
  const ends = new Uint32Array(examples.length);
  const size = examples.reduce((sum, { buckets }, n) => (ends[n] = sum + buckets.length), 0);
  const at = new Uint16Array(size);
  const values = new Float32Array(size);
  examples.forEach(({ buckets, values: own, scale }, n) => {
    const from = (ends[n] ?? 0) - buckets.length;
    at.set(buckets, from);
    for (let k = 0; k < buckets.length; k++) values[from + k] = (own?.[k] ?? 1) * scale;
  });
  const gradient = new Float64Array(start.length);
  const loss = (weights: Float64Array): number => {
    let total = 0;
    for (let i = 0; i < weights.length; i++) {
      const w = weights[i] as number;
      total += (penalty / 2) * w * w;
      gradient[i] = penalty * w;
    }
    let k = 0;
    examples.forEach(({ yes, weight }, n) => {
      const from = k;
      const end = ends[n] as number;
      let z = 0;
      for (; k < end; k++) z += (weights[at[k] as number] as number) * (values[k] as number);
      if (yes) z = -z;
      total += weight * (z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z)));
      const pull = (weight * (yes ? -1 : 1)) / (1 + Math.exp(-z));
      for (let m = from; m < end; m++) gradient[at[m] as number] = (gradient[at[m] as number] as number) + pull * (values[m] as number);
    });
    return total;
  };
  return descend(loss, gradient, start);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** Minimises `loss`, which leaves its gradient in `gradient`. */
function descend(loss: (at: Float64Array) => number, gradient: Float64Array, start: Float64Array): Float64Array {
  let at = start;
  let value = loss(at);
  let slope = gradient.slice();
  const past: { step: Float64Array; turn: Float64Array; curve: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const way = direction(slope, past);
    const down = dot(way, slope);
    let length = round === 0 ? 1 / Math.max(1, Math.sqrt(-down)) : 1;
    let next = at;
    let reached = value;
    for (let tries = 0; tries < 30; tries++, length /= 2) {
      next = at.map((x, i) => x + length * (way[i] ?? 0));
      reached = loss(next);
      if (reached <= value + 1e-4 * length * down) break;
    }
    if (!(reached < value)) break;
    const step = next.map((x, i) => x - (at[i] ?? 0));
    const turn = gradient.map((x, i) => x - (slope[i] ?? 0));
    const curve = dot(step, turn);
    if (curve > 1e-12) past.push({ step, turn, curve });
    if (past.length > MEMORY) past.shift();
    const gained = value - reached;
    at = next;
    value = reached;
    slope = gradient.slice();
    if (gained < STILL * value) break;
  }
  return at;
}

/** The downhill way by what the last steps tell of the curvature (the two-loop recursion). */
function direction(slope: Float64Array, past: readonly { step: Float64Array; turn: Float64Array; curve: number }[]): Float64Array {
  const way = slope.map((x) => -x);
  const shares = past.map(() => 0);
  for (let k = past.length - 1; k >= 0; k--) {
    const one = past[k];
    if (!one) continue;
    const share = dot(one.step, way) / one.curve;
    shares[k] = share;
    one.turn.forEach((x, i) => void (way[i] = (way[i] ?? 0) - share * x));
  }
  const last = past.at(-1);
  if (last) {
    const scale = last.curve / dot(last.turn, last.turn);
    way.forEach((x, i) => void (way[i] = x * scale));
  }
  past.forEach((one, k) => {
    const share = (shares[k] ?? 0) - dot(one.turn, way) / one.curve;
    one.step.forEach((x, i) => void (way[i] = (way[i] ?? 0) + share * x));
  });
  return way;
}

/** How much the number of examples in which a feature occurs counts, beside its weight, for keeping it. */
const FREQUENT = 0.25;

/** How far a feature's own lean, and how rare it is, free it from the penalty: powers of each, found on rounds that nothing learns from. */
const LEANING = 0.3;
const RARE = 0.5;
/** What every feature keeps of both, beside the mean of 1. */
const LEAST = 0.05;

const total = (of: Float64Array): number => of.reduce((sum, value) => sum + value, 0);

/**
 * How freely each feature may speak: the more, the more it leans to one answer by itself (the log of the ratio of its shares in both, as Wang and Manning 2012
 * weigh words for a linear classifier) and the fewer examples it stands in.
 */
function freedom(examples: readonly Example[], buckets: number): Float64Array {
  const counts = new Float64Array(buckets);
  const yes = new Float64Array(buckets).fill(1);
  const no = new Float64Array(buckets).fill(1);
  for (const example of examples) {
    const side = example.yes ? yes : no;
    example.buckets.forEach((bucket, k) => {
      counts[bucket] = (counts[bucket] ?? 0) + 1;
      side[bucket] = (side[bucket] ?? 0) + example.weight * (example.values?.[k] ?? 1) * example.scale;
    });
  }
  const [allYes, allNo] = [total(yes), total(no)];
  const lean = yes.map((value, i) => Math.abs(Math.log(value / allYes / ((no[i] ?? 1) / allNo))));
  const rarity = counts.map((count) => Math.log(examples.length / Math.max(1, count)));
  const met = [...counts.keys()].filter((i) => (counts[i] ?? 0) > 0);
  const mean = (of: Float64Array): number => met.reduce((sum, i) => sum + (of[i] ?? 0), 0) / met.length;
  const [meanLean, meanRarity] = [mean(lean), mean(rarity)];
  return counts.map((_, i) => ((lean[i] ?? 0) / meanLean + LEAST) ** LEANING * Math.max(LEAST, (rarity[i] ?? 0) / meanRarity) ** RARE);
}

/**
 * Regression with the `most` features that matter most: found with all of them, learned again with these alone, so that those which stay take over
 * what those which went had said. `free`: the penalty is less for features that lean or are rare.
 */
export function regressWith(given: readonly Example[], buckets: number, { penalty, most, free: frees = false }: { penalty: number; most: number; free?: boolean }): Float64Array {
  const free = frees ? freedom(given, buckets) : new Float64Array(buckets).fill(1);
  const examples = given.map((example): Example => ({ ...example, values: Float32Array.from(example.buckets, (bucket, k) => (example.values?.[k] ?? 1) * (free[bucket] ?? 1)) }));
  const whole = regress(examples, penalty, new Float64Array(buckets));
  const counts = new Uint32Array(buckets);
  for (const { buckets: at } of examples) for (const bucket of at) counts[bucket] = (counts[bucket] ?? 0) + 1;
  const worth = whole.map((weight, i) => Math.abs(weight) * (free[i] ?? 1) * (counts[i] ?? 0) ** FREQUENT);
  const kept = new Set([...worth.keys()].filter((i) => worth[i] !== 0).toSorted((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b).slice(0, most));
  const fewer = examples.map((example): Example => {
    const at = [...example.buckets.keys()].filter((k) => kept.has(example.buckets[k] ?? 0));
    return { ...example, buckets: Uint16Array.from(at, (k) => example.buckets[k] ?? 0), values: Float32Array.from(at, (k) => example.values?.[k] ?? 1) };
  });
  return regress(fewer, penalty, whole.map((weight, i) => (kept.has(i) ? weight : 0))).map((weight, i) => weight * (free[i] ?? 1));
}

/** Steps that a weight can be away from nought: twice as many change no figure by a point, and cost each weight a bit. */
const STEPS = 63;

/** Weights as bytes: two of the bucket, one of the value; and the scale that gives the values back. */
export function pack(weights: Float64Array): { scale: number; data: string } {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / STEPS || 1;
  const kept = [...weights.keys()].map((i) => [i, Math.round((weights[i] ?? 0) / scale)] as const).filter(([, value]) => value !== 0);
  const bytes = Buffer.alloc(kept.length * 3);
  kept.forEach(([bucket, value], k) => {
    bytes.writeUInt16LE(bucket, k * 3);
    bytes.writeInt8(value, k * 3 + 2);
  });
  return { scale: Number(scale.toPrecision(6)), data: bytes.toString("base64") };
}
