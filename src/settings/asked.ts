/** When the question "Is this a patient?" was asked: dates of the last week and nothing else, so that it is asked a few times a week at most. */
import type { StorageApi } from "./store.ts";

/** Where the dates lie in `storage.local`. */
export const ASKED = "asked";
/** So many questions in seven days. */
const MOST = 3;
const WEEK = 7 * 24 * 60 * 60 * 1000;

export const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

/** The dates of the last seven days among whatever is kept. */
export function recent(kept: unknown, now: number): string[] {
  const days = Array.isArray(kept) ? kept : [];
  return days.filter((day): day is string => typeof day === "string" && /^\d{4}-\d\d-\d\d$/.test(day) && Math.abs(now - Date.parse(day)) < WEEK);
}

export const mayAsk = (kept: unknown, now: number): boolean => recent(kept, now).length < MOST;

/** Notes that a question was asked. */
export async function noteAsked(storage: StorageApi, now: number): Promise<void> {
  const kept = (await storage.local.get([ASKED]))[ASKED];
  await storage.local.set({ [ASKED]: [...recent(kept, now), dayOf(now)] });
}

/** Calls `listener` with the dates kept, now and after each change. */
export function followAsked(storage: StorageApi, listener: (kept: unknown) => void): void {
  const tell = () => storage.local.get([ASKED]).then((items) => listener(items[ASKED]), () => undefined);
  storage.onChanged.addListener((changes, area) => {
    if (area === "local" && ASKED in changes) void tell();
  });
  void tell();
}
