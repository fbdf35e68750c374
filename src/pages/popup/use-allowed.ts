import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { originOf } from "../../guard/sites/hosts.ts";
import type { ToBackground } from "../../messages.ts";

export interface Allowed {
  /** The hosts that the browser allows now, as match patterns. */
  readonly origins: readonly string[];
  /** The guard could not be put into what is allowed. */
  readonly failed: boolean;
  /** Are all of these pages allowed? */
  readonly has: (matches: readonly string[]) => boolean;
  /** Asks the browser, which asks the writer. To be called in her click, with nothing awaited before. */
  readonly ask: (matches: readonly string[]) => Promise<boolean>;
  readonly giveBack: (matches: readonly string[]) => Promise<boolean>;
}

/** The hosts beside those of the installation, followed live; the permission itself is the list, and there is no other. */
export function useAllowed(): Allowed {
  const [origins, setOrigins] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const look = () => {
      void browser.permissions.getAll().then((all) => setOrigins(all.origins ?? []));
      void browser.runtime.sendMessage({ type: "place" } satisfies ToBackground).then((placed) => setFailed(placed !== true), () => setFailed(true));
    };
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return {
    origins,
    failed,
    has: (matches) => matches.every((pattern) => origins.includes(originOf(pattern))),
    ask: (matches) => browser.permissions.request({ permissions: ["scripting"], origins: matches.map(originOf) }),
    giveBack: (matches) => browser.permissions.remove({ origins: matches.map(originOf) }),
  };
}
