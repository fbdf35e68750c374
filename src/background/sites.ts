/**
 * Puts the guard into the pages of the hosts that the writer has allowed beside those of the installation, and takes it out of those that she
 * allows no longer. What is allowed is the browser's permission and nothing else: no list of ours can differ from it.
 */
import type { Browser } from "webextension-polyfill";
import { pagesFor } from "../guard/sites/hosts.ts";
import type { Leave } from "../messages.ts";

/** The one registration that holds all of them. */
const ID = "allowed";

/** What this needs of the browser; handed in, so that a test can stand in for it. */
export type SitesApi = Pick<Browser, "permissions" | "tabs" | "runtime"> & Pick<Partial<Browser>, "scripting">;

/** Brings the registration in line with the permission; where nothing is left to register, the permission to register goes too. */
export async function putInPlace(api: SitesApi): Promise<void> {
  const allowed = await api.permissions.getAll();
  const pages = pagesFor(allowed.origins ?? []).toSorted();
  const { scripting } = api;
  if (!scripting || allowed.permissions?.includes("scripting") !== true) return;
  const [had] = await scripting.getRegisteredContentScripts({ ids: [ID] });
  if (pages.length === 0) {
    if (had) await scripting.unregisterContentScripts({ ids: [ID] });
    await api.permissions.remove({ permissions: ["scripting"] });
    return;
  }
  // Firefox gives whole addresses here, and takes none.
  const root = api.runtime.getURL("");
  const files = (api.runtime.getManifest().content_scripts?.[0]?.js ?? []).map((file) => file.replace(root, ""));
  const script = { id: ID, matches: pages, js: files, runAt: "document_start", allFrames: true, persistAcrossSessions: true } as const;
  if (had) await scripting.updateContentScripts([script]);
  else await scripting.registerContentScripts([script]);
  const before = new Set(had?.matches);
  await begin(api, scripting, pages.filter((page) => !before.has(page)), files);
}

/** Pages that are open already are guarded from now on, not from their next loading. */
async function begin(api: SitesApi, scripting: Browser["scripting"], pages: readonly string[], files: string[]): Promise<void> {
  if (pages.length === 0) return;
  for (const { id } of await api.tabs.query({ url: [...pages] })) {
    if (id !== undefined) await scripting.executeScript({ target: { tabId: id, allFrames: true }, files, injectImmediately: true }).catch(() => undefined);
  }
}

/** Tells the pages of hosts that are allowed no longer: what was put into them steps aside at once. */
export async function takeOut(api: SitesApi, origins: readonly string[]): Promise<void> {
  for (const { id } of await api.tabs.query({})) {
    if (id !== undefined) await api.tabs.sendMessage(id, { type: "leave", origins } satisfies Leave).catch(() => undefined);
  }
}
