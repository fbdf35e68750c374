import { PLACES, type StorageApi } from "./store.ts";

/** Turns settings of one version into those of the next, whatever they are. */
export type Step = (given: Record<string, unknown>) => Record<string, unknown>;

/** One step a change of meaning: the first turns version 1 into 2. What only comes or goes needs none, since an unknown setting is ignored and named. */
const STEPS: readonly Step[] = [];

/** The version that files and this machine's settings are in. */
export const VERSION = STEPS.length + 1;
/** Where the version of this machine's settings lies in `storage.local`; version 1 wrote none. */
export const VERSION_PLACE = "version";

/** Settings of version `from` in today's meaning. */
export const migrated = (settings: Record<string, unknown>, from: number, steps: readonly Step[] = STEPS): Record<string, unknown> => steps.slice(from - 1).reduce((now, step) => step(now), settings);

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === "object" && !Array.isArray(value);

/** After an installation or an update: her own settings and a program file that she loaded, in today's meaning. What an older version of us finds in a newer one's place stays as it is. */
export async function migrateStored(storage: StorageApi, steps: readonly Step[] = STEPS): Promise<void> {
  const kept = await storage.local.get([VERSION_PLACE, PLACES.user, PLACES.preset]);
  const from = Number.isInteger(kept[VERSION_PLACE]) && (kept[VERSION_PLACE] as number) > 0 ? (kept[VERSION_PLACE] as number) : 1;
  if (from > steps.length) return;
  const items = [PLACES.user, PLACES.preset].flatMap((place) => {
    const settings = kept[place];
    return isObject(settings) ? [[place, migrated(settings, from, steps)] as const] : [];
  });
  await storage.local.set({ ...Object.fromEntries(items), [VERSION_PLACE]: steps.length + 1 });
}
