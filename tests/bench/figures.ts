/** Every figure of a run by name: "what.of-what.whose". Times are milliseconds, sizes kB, shares percent. */
export type Figures = Map<string, number>;

export const median = (some: readonly number[]): number => some.toSorted((a, b) => a - b)[some.length >> 1] ?? Number.NaN;

/** How long something takes, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const before = performance.now();
  const made = work();
  if (made instanceof Promise) await made;
  return performance.now() - before;
}
