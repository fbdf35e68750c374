import { KEYS, TABLE, isProgramsValue, isUsers, isValid, wrongEntry, type Key, type Settings } from "./table.ts";

/** unknown: no such setting · not-theirs: a setting that only the other side may set · value: not a value that it takes. */
export type Fault = "unknown" | "not-theirs" | "value";
export interface Ignored {
  readonly from: "policy" | "user";
  readonly key: string;
  readonly why: Fault;
  /** The entry of a list that was not understood. */
  readonly entry?: string;
}

/** What is in force, which keys a program set, and what was given but not understood (named, and ignored). */
export interface Effective {
  readonly settings: Settings;
  readonly locked: ReadonlySet<Key>;
  readonly ignored: readonly Ignored[];
}

const faultOf = (from: "policy" | "user", key: string, value: unknown): Fault | null => {
  if (!Object.hasOwn(TABLE, key)) return "unknown";
  if (from === "policy" ? !TABLE[key as Key].policy : !isUsers(key as Key)) return "not-theirs";
  return (from === "policy" ? isProgramsValue : isValid)(key as Key, value) ? null : "value";
};

/** The registry of Windows has no yes and no: a policy's 1 and 0 are meant as such. */
const meant = (from: "policy" | "user", key: string, value: unknown): unknown =>
  from === "policy" && Object.hasOwn(TABLE, key) && TABLE[key as Key].type === "boolean" && (value === 0 || value === 1) ? value === 1 : value;

/** The valid entries of any JSON, and the names of the others. */
export function sift(from: "policy" | "user", given: unknown): { readonly kept: ReadonlyMap<Key, unknown>; readonly ignored: readonly Ignored[] } {
  const kept = new Map<Key, unknown>();
  const ignored: Ignored[] = [];
  if (given === null || typeof given !== "object" || Array.isArray(given)) return { kept, ignored };
  for (const [key, written] of Object.entries(given)) {
    const value = meant(from, key, written);
    const why = faultOf(from, key, value);
    if (why === null) kept.set(key as Key, value);
    else {
      const wrong = why === "value" ? wrongEntry(key as Key, value) : null;
      ignored.push({ from, key, why, ...(wrong && { entry: wrong.entry }) });
    }
  }
  return { kept, ignored };
}

/**
 * policy ?? user ?? default, computed afresh and never merged into storage.
 * Any JSON may come in: an unknown key or a wrong value is named in `ignored` and changes nothing else.
 */
export function effective(policy: unknown, user: unknown): Effective {
  const byPolicy = sift("policy", policy);
  const byUser = sift("user", user);
  const settings = Object.fromEntries(
    KEYS.map((key) => [key, byPolicy.kept.has(key) ? byPolicy.kept.get(key) : byUser.kept.has(key) ? byUser.kept.get(key) : TABLE[key].default]),
  ) as Settings;
  return { settings, locked: new Set(byPolicy.kept.keys()), ignored: [...byPolicy.ignored, ...byUser.ignored] };
}

/** Is the guard at work on this network at this moment (milliseconds since 1970)? */
export function isOn(settings: Settings, network: string, now: number): boolean {
  return settings.enabled && settings.pausedUntil <= now && !(settings.networksOff as readonly string[]).includes(network);
}
