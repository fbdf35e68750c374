import { beforeEach, expect, test } from "vitest";
import { putInPlace, takeOut, type SitesApi } from "../../src/background/sites.ts";

interface Script { id: string; matches: string[]; js: string[]; allFrames: boolean; runAt: string }

/** A browser that allows and registers as told. */
function fake(allowed: { origins: string[]; permissions: string[] }) {
  const state = { registered: [] as Script[], injected: [] as number[], told: [] as unknown[], removed: [] as unknown[] };
  const api = {
    permissions: { getAll: async () => allowed, remove: async (what: unknown) => state.removed.push(what) },
    runtime: { getManifest: () => ({ content_scripts: [{ js: ["moz-extension://id/guard.js"] }] }), getURL: (path: string) => `moz-extension://id/${path}` },
    tabs: {
      query: async ({ url }: { url?: string[] }) => (url ? [{ id: url.length }] : [{ id: 1 }, { id: 2 }, {}]),
      sendMessage: async (id: number, message: unknown) => {
        state.told.push([id, message]);
        if (id === 1) throw new Error("nobody there");
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => state.registered,
      registerContentScripts: async (scripts: Script[]) => void (state.registered = scripts),
      updateContentScripts: async (scripts: Script[]) => void (state.registered = scripts),
      unregisterContentScripts: async () => void (state.registered = []),
      executeScript: async ({ target }: { target: { tabId: number } }) => state.injected.push(target.tabId),
    },
  };
  return { state, allowed, api: api as unknown as SitesApi };
}

const INSTALLED = ["*://*.x.com/*", "*://*.facebook.com/*"];
let browser: ReturnType<typeof fake>;
beforeEach(() => {
  browser = fake({ origins: [...INSTALLED], permissions: ["storage"] });
});

test("with the permissions of the installation alone nothing is registered", async () => {
  await putInPlace(browser.api);
  expect(browser.state).toEqual({ registered: [], injected: [], told: [], removed: [] });
});

test("what is allowed is registered as the installation's own script is, open pages included; once", async () => {
  browser.allowed.origins.push("https://bsky.app/*", "https://www.google.com/*");
  browser.allowed.permissions.push("scripting");
  await putInPlace(browser.api);
  expect(browser.state.registered).toMatchObject([{ matches: ["https://bsky.app/*", "https://www.google.com/local/business/*", "https://www.google.com/maps/*"], js: ["guard.js"], allFrames: true, runAt: "document_start" }]);
  expect(browser.state.injected).toEqual([3]);
  await putInPlace(browser.api);
  expect(browser.state.injected).toEqual([3]);
  browser.allowed.origins.push("https://mastodon.example/*");
  await putInPlace(browser.api);
  expect(browser.state.registered[0]?.matches).toContain("https://mastodon.example/*");
  expect(browser.state.injected).toEqual([3, 1]);
});

test("where the last one is gone, so is the registration, and the permission to register is given back", async () => {
  browser.allowed.origins.push("https://bsky.app/*");
  browser.allowed.permissions.push("scripting");
  await putInPlace(browser.api);
  browser.allowed.origins.pop();
  await putInPlace(browser.api);
  expect(browser.state.registered).toEqual([]);
  expect(browser.state.removed).toEqual([{ permissions: ["scripting"] }]);
});

test("every page is told of hosts that are allowed no longer; one that does not listen stops nothing", async () => {
  await takeOut(browser.api, ["https://bsky.app/*"]);
  const message = { type: "leave", origins: ["https://bsky.app/*"] };
  expect(browser.state.told).toEqual([[1, message], [2, message]]);
});
