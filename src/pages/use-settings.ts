import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { effective, type Effective } from "../settings/effective.ts";
import { follow, save, type StorageApi } from "../settings/store.ts";
import type { Key, Settings } from "../settings/table.ts";

const storage = browser.storage as unknown as StorageApi;

/** What is in force, followed live, and a way to change one of the user's own settings. `failed` is true after a change that could not be saved. */
export function useSettings(): Effective & { readonly change: <K extends Key>(key: K, value: Settings[K]) => void; readonly failed: boolean } {
  const [now, setNow] = useState<Effective>(() => effective({}, {}));
  const [failed, setFailed] = useState(false);
  useEffect(() => follow(storage, setNow), []);
  const change = <K extends Key>(key: K, value: Settings[K]) => {
    save(storage, key, value).then(() => setFailed(false), () => setFailed(true));
  };
  return { ...now, change, failed };
}
