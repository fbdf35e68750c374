import { effective, type Effective } from "./effective.ts";
import { isValid, type Key, type Settings } from "./table.ts";

/** The part of `browser.storage` that settings need; handed in, so that whoever calls decides where it comes from. */
export interface StorageApi {
  readonly local: { get(keys: string[] | null): Promise<Record<string, unknown>>; set(items: Record<string, unknown>): Promise<void> };
  readonly managed: { get(keys: null): Promise<Record<string, unknown>> };
  readonly onChanged: { addListener(listener: (changes: Record<string, unknown>, area: string) => void): void };
}

/** Where the user's own settings lie in `storage.local`. */
const PLACE = "settings";

/** Firefox rejects where there is no policy: that is no policy, not an error. */
const policyOf = (storage: StorageApi): Promise<unknown> => storage.managed.get(null).catch(() => ({}));

/** What is in force now. A storage that fails gives the defaults: the guard works without it. */
export async function load(storage: StorageApi): Promise<Effective> {
  const [policy, user] = await Promise.all([
    policyOf(storage),
    storage.local.get([PLACE]).then((items) => items[PLACE], () => ({})),
  ]);
  return effective(policy, user);
}

/** Calls `listener` with what is in force, now and after each change by the user or the program. */
export function follow(storage: StorageApi, listener: (now: Effective) => void): void {
  const tell = () => void load(storage).then(listener);
  storage.onChanged.addListener((changes, area) => {
    if (area === "managed" || (area === "local" && PLACE in changes)) tell();
  });
  tell();
}

/** Saves one of the user's own settings. Throws a RangeError, and saves nothing, where the table does not allow the value. */
export async function save<K extends Key>(storage: StorageApi, key: K, value: Settings[K]): Promise<void> {
  if (!isValid(key, value)) throw new RangeError(`"${key}" does not take this value`);
  const user = (await storage.local.get([PLACE]))[PLACE];
  await storage.local.set({ [PLACE]: { ...(typeof user === "object" ? user : {}), [key]: value } });
}
