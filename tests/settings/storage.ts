import type { StorageApi } from "../../src/settings/store.ts";

/** A storage in memory. `managed` is what the browser answers when asked for its policy. */
export function storage(user: Record<string, unknown> = {}, managed: () => Promise<Record<string, unknown>> = () => Promise.resolve({})) {
  let kept: Record<string, unknown> = user;
  const listeners: ((changes: Record<string, unknown>, area: string) => void)[] = [];
  const api: StorageApi = {
    local: {
      get: () => Promise.resolve(kept),
      set: (items) => {
        kept = { ...kept, ...items };
        listeners.forEach((l) => l(items, "local"));
        return Promise.resolve();
      },
      remove: (keys) => {
        kept = Object.fromEntries(Object.entries(kept).filter(([key]) => !keys.includes(key)));
        listeners.forEach((l) => l(Object.fromEntries(keys.map((key) => [key, {}])), "local"));
        return Promise.resolve();
      },
    },
    managed: { get: managed },
    onChanged: { addListener: (l) => void listeners.push(l) },
  };
  return { api, kept: () => kept, tell: (area: string) => listeners.forEach((l) => l({}, area)) };
}
