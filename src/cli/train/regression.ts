/** An example as the regression sees it: its buckets, what each is worth (1 where absent), and whether the answer is yes. */
export interface Example {
  readonly buckets: Uint16Array;
  readonly values?: Float32Array;
  readonly yes: boolean;
  /** How much it counts. */
  readonly weight: number;
}

const ROUNDS = 120;
/** Steps that the method remembers. */
const MEMORY = 8;
/** A round that gains less than this share of the loss is the last. */
const STILL = 1e-7;

/**
 * Logistic regression with a quadratic penalty, by the limited-memory BFGS method (Liu and Nocedal 1989): the same examples give the same weights.
 * `scaleOf` is the factor on an example of so many features.
 */
export function regress(examples: readonly Example[], penalty: number, buckets: number, scaleOf: (features: number) => number): Float64Array {
  const scales = examples.map(({ buckets: at }) => scaleOf(at.length));
  const gradient = new Float64Array(buckets);
  const loss = (weights: Float64Array): number => {
    let total = 0;
    for (let i = 0; i < buckets; i++) {
      const w = weights[i] ?? 0;
      total += (penalty / 2) * w * w;
      gradient[i] = penalty * w;
    }
    examples.forEach(({ buckets: at, values, yes, weight }, n) => {
      const scale = scales[n] ?? 1;
      let z = 0;
      for (let k = 0; k < at.length; k++) z += (weights[at[k] ?? 0] ?? 0) * (values?.[k] ?? 1);
      z *= yes ? -scale : scale;
      total += weight * (z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z)));
      const pull = (weight * scale * (yes ? -1 : 1)) / (1 + Math.exp(-z));
      for (let k = 0; k < at.length; k++) gradient[at[k] ?? 0] = (gradient[at[k] ?? 0] ?? 0) + pull * (values?.[k] ?? 1);
    });
    return total;
  };
  return descend(loss, gradient, buckets);
}

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

/** Minimises `loss`, which leaves its gradient in `gradient`, from zero. */
function descend(loss: (at: Float64Array) => number, gradient: Float64Array, size: number): Float64Array {
  let at = new Float64Array(size);
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

/** The largest weights as bytes: two of the bucket, one of the value; and the scale that gives the values back. */
export function pack(weights: Float64Array, most: number): { scale: number; data: string } {
  const order = [...weights.keys()].filter((i) => weights[i] !== 0).toSorted((a, b) => Math.abs(weights[b] ?? 0) - Math.abs(weights[a] ?? 0) || a - b).slice(0, most);
  const largest = Math.abs(weights[order[0] ?? 0] ?? 1);
  const scale = largest / 127;
  const kept = order.map((i) => [i, Math.round((weights[i] ?? 0) / scale)] as const).filter(([, value]) => value !== 0).toSorted((a, b) => a[0] - b[0]);
  const bytes = Buffer.alloc(kept.length * 3);
  kept.forEach(([bucket, value], k) => {
    bytes.writeUInt16LE(bucket, k * 3);
    bytes.writeInt8(value, k * 3 + 2);
  });
  return { scale: Number(scale.toPrecision(6)), data: bytes.toString("base64") };
}
