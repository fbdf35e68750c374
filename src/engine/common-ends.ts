/**
 * How many of two sequences are the same from the start on, and of what is left from the end back. Takes their lengths; `same` compares the one at a place
 * of the first with the one at a place of the second.
 */
export function commonEnds(before: number, now: number, same: (before: number, now: number) => boolean): { readonly head: number; readonly tail: number } {
  const most = Math.min(before, now);
  let head = 0;
  while (head < most && same(head, head)) head++;
  let tail = 0;
  while (tail < most - head && same(before - 1 - tail, now - 1 - tail)) tail++;
  return { head, tail };
}
