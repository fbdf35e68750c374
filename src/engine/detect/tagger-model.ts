import { finderOf, keysFrom, unpack, type Column } from "./tagger-code.ts";
import { FEATURES, featureKey, featuresOf } from "./tagger-features.ts";
import { HANDLE, LINK, SIGN, shapeOf } from "./tagger-looks.ts";
import { L, NEVER, bestPath, mayFollow, sumsOf } from "./tagger-lattice.ts";
import { lexiconFrom, type Lexicon, type PackedLexicon } from "./tagger-lexicon.ts";
import type { Tagged } from "./tagger.ts";
import type { Token } from "./tagger-words.ts";

/** The learned model as `src/cli/train-tagger.ts` writes it. Weights are whole numbers of -127 to 127, times `scale`. */
export interface PackedModel {
  readonly lexicon: PackedLexicon;
  readonly lowBits: number;
  readonly high: Column;
  readonly low: Column;
  /** One column a tag; a symbol is an index into `levels`. */
  readonly weights: readonly Column[];
  readonly levels: readonly number[];
  readonly scale: number;
  /** L x L from-to, then L for the start. */
  readonly moves: readonly number[];
}

export interface Model {
  tag(words: readonly Token[]): Tagged[];
}

/** A token without letters or digits, a handle or a link: no span starts or ends with one. */
const isSign = ({ text }: Token): boolean => {
  const shape = shapeOf(text);
  return shape === SIGN || shape === HANDLE || shape === LINK;
};

const ROW = 8;
const NAMES = ["PER", "LOC", "ORG"] as const;

/** From-to scores with the impossible steps closed. */
export function closed(moves: ArrayLike<number>): Float64Array {
  const out = Float64Array.from(moves);
  for (let p = 0; p <= L; p++) for (let t = 0; t < L; t++) if (!mayFollow(p === L ? 0 : p, t)) out[p * L + t] = NEVER;
  return out;
}

/** Spans of a path of tags, with their probabilities. */
export function spansOf(words: readonly Token[], path: Uint8Array, scores: Float64Array, moves: Float64Array): Tagged[] {
  const out: Tagged[] = [];
  if (path.every((t) => t === 0)) return out;
  const { ahead, behind, total } = sumsOf(scores, moves);
  for (let i = 0; i < path.length; i++) {
    const begin = path[i] as number;
    if (begin === 0) continue;
    const inside = begin % 2 === 1 ? begin + 1 : begin;
    let end = i + 1;
    let log = ahead[i * L + begin] as number;
    for (let before = begin; path[end] === inside; end++) {
      log += (moves[before * L + inside] as number) + (scores[end * L + inside] as number);
      before = inside;
    }
    // The span ends here: the next token is anything but its inside.
    const last = end - i > 1 ? inside : begin;
    let after = end < path.length ? 0 : 1;
    if (end < path.length) for (let t = 0; t < L; t++) if (t !== inside) after += Math.exp((moves[last * L + t] as number) + (scores[end * L + t] as number) + (behind[end * L + t] as number) + log - total);
    const certainty = Math.min(1, Math.max(0, end < path.length ? after : Math.exp(log - total)));
    let first = i;
    let final = end - 1;
    while (first < final && isSign(words[first] as Token)) first++;
    while (final > first && isSign(words[final] as Token)) final--;
    // No name runs over a blank line.
    for (let k = first; k < final; k++) if ((words[k + 1] as Token).start - (words[k] as Token).end > 1) final = k;
    if (!isSign(words[first] as Token)) out.push({ start: (words[first] as Token).start, end: (words[final] as Token).end, label: NAMES[(inside >> 1) - 1] ?? "ORG", certainty });
    i = end - 1;
  }
  return out;
}

export function modelFrom(packed: PackedModel): Model {
  const lexicon: Lexicon = lexiconFrom(packed.lexicon);
  const find = finderOf(keysFrom(packed.high, packed.low, packed.lowBits));
  const columns = packed.weights.map(unpack);
  const size = columns[0]?.length ?? 0;
  // Eight bytes a feature: small enough to stay in the processor's cache.
  const weights = new Int8Array(size * ROW);
  columns.forEach((column, t) => {
    for (let k = 0; k < size; k++) weights[k * ROW + t] = packed.levels[column[k] as number] as number;
  });
  const { scale } = packed;
  const moves = closed(packed.moves);
  return {
    tag(words) {
      const features = featuresOf(words.map(({ text }) => text), lexicon);
      const scores = new Float64Array(words.length * L);
      for (let i = 0, f = 0; i < words.length; i++) {
        let [o, b1, i1, b2, i2, b3, i3] = [0, 0, 0, 0, 0, 0, 0];
        for (let k = 0; k < FEATURES; k++, f++) {
          const at = find(featureKey(features[f] as number));
          if (at < 0) continue;
          // Written out: the innermost loop of all.
          const row = at * ROW;
          o += weights[row] as number;
          b1 += weights[row + 1] as number;
          i1 += weights[row + 2] as number;
          b2 += weights[row + 3] as number;
          i2 += weights[row + 4] as number;
          b3 += weights[row + 5] as number;
          i3 += weights[row + 6] as number;
        }
        const to = i * L;
        scores[to] = o * scale;
        scores[to + 1] = b1 * scale;
        scores[to + 2] = i1 * scale;
        scores[to + 3] = b2 * scale;
        scores[to + 4] = i2 * scale;
        scores[to + 5] = b3 * scale;
        scores[to + 6] = i3 * scale;
      }
      return spansOf(words, bestPath(scores, moves), scores, moves);
    },
  };
}
