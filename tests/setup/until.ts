import { setTimeout as pause } from "node:timers/promises";

/** Reads again and again until the value is accepted; throws with the last value after a generous while. */
export async function until<T>(
  read: () => T | Promise<T>,
  accept: (value: T) => boolean,
  what: string,
  milliseconds = 20_000,
): Promise<T> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const value = await read();
    if (accept(value)) return value;
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}; last: ${JSON.stringify(value)}`);
    await pause(25);
  }
}
