import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
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
  /** Match patterns that were allowed when the browser asked for them. */
  accepts?: readonly string[];
  /** Further command line switches. */
  args?: string[];
}

/** The networks go to the local server; every other name does not resolve. */
const resolverRules = (port: number): string =>
  [...hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`), "EXCLUDE 127.0.0.1", "MAP * ~NOTFOUND"].join(", ");

/**
 * Has the profile accept some hosts, as a writer's yes in the browser's own prompt would, which no test can reach: a copy is loaded that demands
 * them, and what was accepted once stays allowed where the build that is then tested may ask for it. Switched off, it is asked for no more.
 */
async function acceptOnce(extensionDir: string, accepts: readonly string[], start: (dir: string) => Promise<BrowserContext>): Promise<void> {
  const copy = await temporaryFolder("demanding");
  await cp(extensionDir, copy.path, { recursive: true });
  const file = join(copy.path, "manifest.json");
  const manifest = JSON.parse(await readFile(file, "utf8")) as Record<string, string[]>;
  const { optional_permissions: wanted = [], ...rest } = manifest;
  await writeFile(file, JSON.stringify({ ...rest, permissions: [...(rest["permissions"] ?? []), ...wanted], host_permissions: [...(rest["host_permissions"] ?? []), ...accepts] }));
  const context = await start(copy.path);
  if (context.serviceWorkers().length === 0) await context.waitForEvent("serviceworker");
  await context.close();
  await copy.remove();
}

/** Starts Chromium with a fresh profile, and with the extension if one is given. */
export async function launchChromium(options: ChromiumOptions): Promise<ChromiumDriver> {
  const { port, extensionDir, headed = false, args = [] } = options;
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error("No Chromium: run tests/setup/ready.mjs --browsers");
  const profile = await temporaryFolder("chromium");
  const start = (dir: string | undefined): Promise<BrowserContext> => chromium.launchPersistentContext(profile.path, {
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
      ...(dir === undefined ? [] : [`--disable-extensions-except=${dir}`, `--load-extension=${dir}`]),
      ...args,
    ],
  });
  if (extensionDir !== undefined && options.accepts !== undefined) await acceptOnce(extensionDir, options.accepts, start);
  const context = await start(extensionDir);
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
