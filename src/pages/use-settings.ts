import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { effective } from "../settings/effective.ts";
import { follow, save, type InForce, type StorageApi } from "../settings/store.ts";
import type { Key, Settings } from "../settings/table.ts";
import { speak } from "../words/say.ts";

export const storage = browser.storage as unknown as StorageApi;

/** The page speaks the reader's language, and says so to a screen reader. */
function speakOn(language: string): void {
  document.documentElement.lang = speak(language, browser.i18n.getUILanguage());
}
speakOn("auto");

export interface InUse extends InForce {
  /** False until the settings have been read. */
  readonly ready: boolean;
  /** Changes one of the user's own settings; resolves to whether it could be saved. */
  readonly change: <K extends Key>(key: K, value: Settings[K]) => Promise<boolean>;
  /** True after a change that could not be saved. */
  readonly failed: boolean;
}

/** What is in force, followed live, and a way to change it. */
export function useSettings(): InUse {
  const [now, setNow] = useState<InForce & { readonly ready: boolean }>(() => ({ ...effective({}, {}), program: null, ready: false }));
  const [failed, setFailed] = useState(false);
  useEffect(() => follow(storage, (read) => {
    speakOn(read.settings.language);
    setNow({ ...read, ready: true });
  }), []);
  const change = async <K extends Key>(key: K, value: Settings[K]) => {
    const saved = await save(storage, key, value).then(() => true, () => false);
    setFailed(!saved);
    return saved;
  };
  return { ...now, change, failed };
}
