/** What `work` takes, in milliseconds, at best of three: a pause of the machine is no property of the work. To be compared within one run only. */
export function cost(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let n = 0; n < 3; n++) {
    const before = performance.now();
    work();
    least = Math.min(least, performance.now() - before);
  }
  return least;
}
