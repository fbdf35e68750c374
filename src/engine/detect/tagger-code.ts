/** The packed form of the tagger's tables: sorted keys and small symbols, entropy coded (rANS, one static table a column). */

const SCALE_BITS = 12;
const LOWEST = 1 << 23;

/** A packed column: how often each symbol occurs (out of 4096), how many there are, and the coded bytes in base64. */
export interface Column {
  readonly shares: readonly number[];
  readonly count: number;
  readonly bytes: string;
}

/** Bytes of a base64 text. */
export function bytesOf(base64: string): Uint8Array {
  const raw = atob(base64);
  const out = new Uint8Array(raw.length);
  for (let i = 0; i < raw.length; i++) out[i] = raw.charCodeAt(i);
  return out;
}

/** The symbols of a column. */
export function unpack({ shares, count, bytes }: Column): Uint16Array {
  const starts: number[] = [];
  const symbolAt = new Uint16Array(1 << SCALE_BITS);
  let total = 0;
  shares.forEach((share, symbol) => {
    starts.push(total);
    symbolAt.fill(symbol, total, total + share);
    total += share;
  });
  const from = Uint32Array.from(starts);
  const width = Uint32Array.from(shares);
  const data = bytesOf(bytes);
  const out = new Uint16Array(count);
  let at = 4;
  let state = ((data[0] ?? 0) | ((data[1] ?? 0) << 8) | ((data[2] ?? 0) << 16) | ((data[3] ?? 0) << 24)) >>> 0;
  for (let i = 0; i < count; i++) {
    const slot = state & ((1 << SCALE_BITS) - 1);
    const symbol = symbolAt[slot] as number;
    out[i] = symbol;
    state = (width[symbol] as number) * (state >>> SCALE_BITS) + slot - (from[symbol] as number);
    while (state < LOWEST && at < data.length) state = ((state << 8) | (data[at++] as number)) >>> 0;
  }
  return out;
}

/** Ascending keys from their packed differences: high part as a column, low bits as another. */
export function keysFrom(high: Column, low: Column, lowBits: number): Int32Array {
  const highs = unpack(high);
  const lows = unpack(low);
  const out = new Int32Array(highs.length);
  let key = -1;
  for (let i = 0; i < out.length; i++) {
    key += 1 + (((highs[i] as number) << lowBits) | (lows[i] as number));
    out[i] = key;
  }
  return out;
}

const spread = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 0;
const FILTER_BITS = 19;

/** A fixed map from keys to their positions, -1 for others: a bit a key tells most misses, then open addressing. */
export function finderOf(keys: Int32Array): (key: number) => number {
  const filter = new Uint8Array(1 << (FILTER_BITS - 3));
  let size = 1024;
  while (size < keys.length * 2) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size).fill(-1);
  for (let i = 0; i < keys.length; i++) {
    const h = spread(keys[i] as number);
    const bit = h >>> (32 - FILTER_BITS);
    filter[bit >>> 3] = (filter[bit >>> 3] as number) | (1 << (bit & 7));
    let slot = h & mask;
    while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
    slots[slot] = i;
  }
  return (key) => {
    const h = spread(key);
    const bit = h >>> (32 - FILTER_BITS);
    if (((filter[bit >>> 3] as number) & (1 << (bit & 7))) === 0) return -1;
    let slot = h & mask;
    let at = slots[slot] as number;
    while (at >= 0 && keys[at] !== key) {
      slot = (slot + 1) & mask;
      at = slots[slot] as number;
    }
    return at;
  };
}
