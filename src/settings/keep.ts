import { PLACES, policyOf, type StorageApi } from "./store.ts";

/** How long a browser may take until it hands out its policy after a start (Chromium: seconds). */
export const SETTLES = 4500;

/**
 * Keeps the last good copy of the policy (the copy and nothing else), so that the program's rules hold from the first moment
 * of the next start. A policy that is gone is believed gone when the browser says so (`told`), or when it is still gone after `wait`.
 */
export async function keepCopy(storage: StorageApi, told: boolean, wait: () => Promise<void>): Promise<void> {
  const kept = (await storage.local.get([PLACES.policy]))[PLACES.policy];
  let live = await policyOf(storage);
  if (live === null && kept === undefined) return;
  if (live === null && !told) {
    await wait();
    live = await policyOf(storage);
  }
  if (live === null) await storage.local.remove([PLACES.policy]);
  else if (JSON.stringify(live) !== JSON.stringify(kept)) await storage.local.set({ [PLACES.policy]: live });
}

/** Resolves when the browser tells of a policy, at the latest after `SETTLES`. */
export function settled(storage: StorageApi): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, SETTLES);
    storage.onChanged.addListener((_changes, area) => {
      if (area === "managed") resolve();
    });
  });
}
