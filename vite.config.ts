import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import { defineConfig } from "vite";
import manifest from "./manifest.json" with { type: "json" };

/**
 * `vite build --mode firefox` builds for Firefox, any other mode for Chromium; both from one manifest.
 * Firefox runs background scripts, not a service worker, and is told its id and that no data is collected.
 * The store of each browser assigns or checks the id; these are the ids an unpacked or self-hosted build has:
 *   Chromium nkfmldiohgidbdfcmhkeleinjmfnipjl (from `key`), Firefox crowded-elevator@crowded-elevator.org.
 * Firefox 140 is the first release with CSS highlights and the data collection declaration.
 */
function manifestFor(browser: "chrome" | "firefox"): ManifestV3Export {
  if (browser === "chrome") return manifest as ManifestV3Export;
  const { key: _key, minimum_chrome_version: _version, background: _background, ...shared } = manifest;
  return {
    ...shared,
    background: { scripts: ["src/background/background.ts"], type: "module" },
    browser_specific_settings: {
      gecko: {
        id: "crowded-elevator@crowded-elevator.org",
        strict_min_version: "140.0",
        data_collection_permissions: { required: ["none"] },
      },
    },
  } as unknown as ManifestV3Export;
}

export default defineConfig(({ mode }) => {
  const browser = mode === "firefox" ? "firefox" : "chrome";
  return {
    plugins: [
      crx({
        manifest: manifestFor(browser),
        browser,
        // One classic file at document_start: crxjs's usual loader is seen by the page first.
        contentScripts: { standaloneFiles: ["src/guard/content.ts"] },
      }),
    ],
    build: {
      outDir: browser === "firefox" ? "dist/firefox" : "dist/chromium",
      emptyOutDir: true,
      // The polyfill would fetch; both browsers preload by themselves.
      modulePreload: { polyfill: false },
      rolldownOptions: { input: Object.fromEntries(["practice", "welcome", "seen", "posted"].map((page) => [page, `src/pages/${page}/index.html`])) },
    },
  };
});
