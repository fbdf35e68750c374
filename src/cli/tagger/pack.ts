import type { Column } from "../../engine/detect/tagger-code.ts";

const SCALE = 1 << 12;
const LOWEST = 1 << 23;

/** Shares out of 4096, none of a symbol that occurs being 0. */
function sharesOf(symbols: ArrayLike<number>): number[] {
  let most = 0;
  for (let i = 0; i < symbols.length; i++) most = Math.max(most, symbols[i] as number);
  const counts = Array.from({ length: most + 1 }, () => 0);
  for (let i = 0; i < symbols.length; i++) counts[symbols[i] as number] = (counts[symbols[i] as number] ?? 0) + 1;
  const shares = counts.map((count) => (count === 0 ? 0 : Math.max(1, Math.round((count / symbols.length) * SCALE))));
  for (let off = SCALE - shares.reduce((a, b) => a + b, 0); off !== 0; ) {
    // The largest share bears the rounding best.
    const at = shares.indexOf(Math.max(...shares));
    const step = off > 0 ? off : Math.max(off, 1 - Math.ceil((shares[at] as number) / 2));
    shares[at] = (shares[at] as number) + (step === 0 ? -1 : step);
    off = SCALE - shares.reduce((a, b) => a + b, 0);
  }
  return shares;
}

/** Codes symbols (rANS); `unpack` of the engine undoes it. */
export function packed(symbols: ArrayLike<number>): Column {
  const shares = sharesOf(symbols);
  const starts: number[] = [];
  shares.reduce((sum, share) => (starts.push(sum), sum + share), 0);
  const bytes: number[] = [];
  let state = LOWEST;
  for (let i = symbols.length - 1; i >= 0; i--) {
    const symbol = symbols[i] as number;
    const share = shares[symbol] as number;
    const limit = (LOWEST / SCALE) * 256 * share;
    while (state >= limit) {
      bytes.push(state & 255);
      state = Math.floor(state / 256);
    }
    state = Math.floor(state / share) * SCALE + (state % share) + (starts[symbol] as number);
  }
  bytes.push((state >>> 24) & 255, (state >>> 16) & 255, (state >>> 8) & 255, state & 255);
  return { shares, count: symbols.length, bytes: Buffer.from(bytes.toReversed()).toString("base64") };
}

/** Ascending keys as two columns of their differences, the low bits apart. */
export function packedKeys(keys: ArrayLike<number>): { lowBits: number; high: Column; low: Column } {
  const gaps = Array.from({ length: keys.length }, (_, i) => (keys[i] as number) - (i === 0 ? -1 : (keys[i - 1] as number)) - 1);
  const mean = gaps.reduce((a, b) => a + b, 0) / Math.max(1, gaps.length);
  const lowBits = Math.max(0, Math.floor(Math.log2(mean + 1)) - 3);
  return { lowBits, high: packed(gaps.map((gap) => gap >>> lowBits)), low: packed(gaps.map((gap) => gap & ((1 << lowBits) - 1))) };
}
