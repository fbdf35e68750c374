import { KEYS, TABLE, isValid, type Key, type Settings } from "./table.ts";

/** What is in force, which keys a program set, and what was given but not understood (named, and ignored). */
export interface Effective {
  readonly settings: Settings;
  readonly locked: ReadonlySet<Key>;
  readonly ignored: readonly { readonly from: "policy" | "user"; readonly key: string }[];
}

/**
 * policy ?? user ?? default, computed afresh and never merged into storage.
 * Any JSON may come in: an unknown key or a wrong value is named in `ignored` and changes nothing else.
 */
export function effective(policy: unknown, user: unknown): Effective {
  const ignored: { from: "policy" | "user"; key: string }[] = [];
  const accepted = (from: "policy" | "user", given: unknown): Map<Key, unknown> => {
    const out = new Map<Key, unknown>();
    if (given === null || typeof given !== "object" || Array.isArray(given)) return out;
    for (const [key, value] of Object.entries(given)) {
      const known = Object.hasOwn(TABLE, key) && (from === "user" || TABLE[key as Key].policy);
      if (known && isValid(key as Key, value)) out.set(key as Key, value);
      else ignored.push({ from, key });
    }
    return out;
  };
  const byPolicy = accepted("policy", policy);
  const byUser = accepted("user", user);
  const settings = Object.fromEntries(
    KEYS.map((key) => [key, byPolicy.has(key) ? byPolicy.get(key) : byUser.has(key) ? byUser.get(key) : TABLE[key].default]),
  ) as Settings;
  return { settings, locked: new Set(byPolicy.keys()), ignored };
}

/** Is the guard at work on this network at this moment (milliseconds since 1970)? */
export function isOn(settings: Settings, network: string, now: number): boolean {
  return settings.enabled && settings.pausedUntil <= now && !(settings.networksOff as readonly string[]).includes(network);
}
