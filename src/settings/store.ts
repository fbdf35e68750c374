import { effective, type Effective } from "./effective.ts";
import { isUsers, isValid, type Key, type Settings } from "./table.ts";

/** The part of `browser.storage` that settings need; handed in, so that whoever calls decides where it comes from. */
export interface StorageApi {
  readonly local: {
    get(keys: string[] | null): Promise<Record<string, unknown>>;
    set(items: Record<string, unknown>): Promise<void>;
    remove(keys: string[]): Promise<void>;
  };
  readonly managed: { get(keys: null): Promise<Record<string, unknown>> };
  readonly onChanged: { addListener(listener: (changes: Record<string, unknown>, area: string) => void): void };
}

/** Where things lie in `storage.local`: the user's own settings, the last good copy of the policy, a program file that she loaded herself. */
export const PLACES = { user: "settings", policy: "policy", preset: "preset" } as const;
const ALL = Object.values(PLACES);

/** Who set the locked settings: a policy of the browser, or a program file that the user loaded and may remove. */
export interface InForce extends Effective {
  readonly program: "policy" | "preset" | null;
}

const isFull = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === "object" && !Array.isArray(value) && Object.keys(value).length > 0;

/** The policy as the browser gives it, or null: Chromium gives {} before it is ready, Firefox rejects where there is none. */
export const policyOf = (storage: StorageApi): Promise<Record<string, unknown> | null> =>
  storage.managed.get(null).then((given) => (isFull(given) ? given : null), () => null);

/** All that lies in `storage.local`; a storage that fails gives nothing. */
const keptIn = (storage: StorageApi): Promise<Record<string, unknown>> => storage.local.get([...ALL]).catch(() => ({}));

/** While the browser gives no policy its last good copy holds. */
function inForce(live: Record<string, unknown> | null, kept: Record<string, unknown>): InForce {
  const policy = live ?? (isFull(kept[PLACES.policy]) ? kept[PLACES.policy] : null);
  const preset = isFull(kept[PLACES.preset]) ? kept[PLACES.preset] : null;
  const program = policy ? "policy" : preset ? "preset" : null;
  return { ...effective(policy ?? preset, kept[PLACES.user]), program };
}

/** How long anybody waits for the policy, in milliseconds: handed out it comes at once, but a browser that has just started may take half a minute to hand it out. */
const PATIENCE = 250;
const nothing = (): Promise<null> => new Promise((resolve) => setTimeout(resolve, PATIENCE, null));

/** What is in force now; where the browser has not handed out its policy yet, by the last good copy. */
export async function load(storage: StorageApi): Promise<InForce> {
  const [live, kept] = await Promise.all([Promise.race([policyOf(storage), nothing()]), keptIn(storage)]);
  return inForce(live, kept);
}

/**
 * Calls `listener` with what is in force, now and after each change by the user or the program; the latest answer wins. A browser that has
 * just started may take two seconds to hand out its policy: until then the last good copy and her own settings hold.
 */
export function follow(storage: StorageApi, listener: (now: InForce) => void): void {
  let latest = 0;
  const tell = async () => {
    const mine = ++latest;
    const say = (live: Record<string, unknown> | null, kept: Record<string, unknown>) => mine === latest && listener(inForce(live, kept));
    let live: Record<string, unknown> | null | undefined;
    const given = policyOf(storage).then((policy) => (live = policy));
    const kept = await keptIn(storage);
    if (live === undefined) say(null, kept);
    say(await given, kept);
  };
  storage.onChanged.addListener((changes, area) => {
    if (area === "managed" || (area === "local" && ALL.some((place) => place in changes))) void tell();
  });
  void tell();
}

/** The user's own settings as they lie in storage, whatever they are. */
export async function ownSettings(storage: StorageApi): Promise<Record<string, unknown>> {
  const user = (await storage.local.get([PLACES.user]))[PLACES.user];
  return isFull(user) ? user : {};
}

/** Saves one of the user's own settings. Throws a RangeError, and saves nothing, where the table does not allow the value. */
export async function save<K extends Key>(storage: StorageApi, key: K, value: Settings[K]): Promise<void> {
  if (!isUsers(key) || !isValid(key, value)) throw new RangeError(`"${key}" does not take this value`);
  await storage.local.set({ [PLACES.user]: { ...(await ownSettings(storage)), [key]: value } });
}
