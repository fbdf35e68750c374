/** The 95 % Wilson score interval of `hits` in `of` (E. B. Wilson, JASA 1927), as fractions; [0, 1] where there is nothing. */
export function wilson(hits: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 1];
  const z = 1.959964;
  const p = hits / of;
  const middle = p + (z * z) / (2 * of);
  const half = z * Math.sqrt((p * (1 - p) + (z * z) / (4 * of)) / of);
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale)];
}
