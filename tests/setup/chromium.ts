import { type BrowserContext, chromium, type Page } from "playwright-core";
import { findChromium } from "./find-browsers.mjs";
import { type LaunchOptions, temporaryFolder } from "./profile.ts";
import { hosts } from "./serve.ts";
import { extensionWorld, type World } from "./world.ts";

export interface ChromiumDriver {
  name: "chromium";
  context: BrowserContext;
  /** A new tab at an address. */
  open(url: string): Promise<Page>;
  /** The id under which the extension's own pages are reached: `chrome-extension://ID/…`. */
  extensionId(): Promise<string>;
  /** The world of the extension's content script in a page. */
  world(page: Page, inner?: boolean): Promise<World>;
  close(): Promise<void>;
}

interface ChromiumOptions extends LaunchOptions {
  /** Further command line switches. */
  args?: string[];
}

/** The networks go to the local server; every other name does not resolve. */
const resolverRules = (port: number): string =>
  [...hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`), "EXCLUDE 127.0.0.1", "MAP * ~NOTFOUND"].join(", ");

/** Starts Chromium with a fresh profile, and with the extension if one is given. */
export async function launchChromium(options: ChromiumOptions): Promise<ChromiumDriver> {
  const { port, extensionDir, headed = false, args = [] } = options;
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error("No Chromium: run tests/setup/ready.mjs --browsers");
  const profile = await temporaryFolder("chromium");
  const context = await chromium.launchPersistentContext(profile.path, {
    executablePath,
    headless: !headed,
    ignoreHTTPSErrors: true,
    args: [
      "--no-sandbox",
      `--host-resolver-rules=${resolverRules(port)}`,
      "--ignore-certificate-errors",
      "--disable-sync",
      "--disable-domain-reliability",
      "--no-pings",
      ...(extensionDir === undefined
        ? []
        : [`--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`]),
      ...args,
    ],
  });
  return {
    name: "chromium",
    context,
    open: async (url) => {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    extensionId: async () => {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
      return new URL(worker.url()).host;
    },
    world: (page, inner) => {
      if (extensionDir === undefined) throw new Error("This browser runs without the extension");
      return extensionWorld(page, extensionDir, inner);
    },
    close: async () => {
      await context.close();
      await profile.remove();
    },
  };
}
