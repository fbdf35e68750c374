const SIGNS = "\\^$.*+?()[]{}|\n";
/** 1 for each sign that means something in a pattern; the end of a line parts ways (src/engine/detect/ways.ts). */
const MEANS = Uint8Array.from({ length: 128 }, (_, unit) => (SIGNS.includes(String.fromCharCode(unit)) ? 1 : 0));

/** Where the signs that stand for themselves end that stand together from a place of a source on; what is repeated is the last of them alone. */
export function plainEnd(source: string, from: number): number {
  let end = from;
  while (end < source.length && MEANS[source.charCodeAt(end)] !== 1) end++;
  return end - from > 1 && (source[end] === "?" || source[end] === "{") ? end - 1 : end;
}
