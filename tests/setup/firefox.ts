import { type Browser, launch, type Page } from "puppeteer-core";
import { findFirefox } from "./find-browsers.mjs";
import { type LaunchOptions, temporaryFolder } from "./profile.ts";
import { hosts } from "./serve.ts";
import { until } from "./until.ts";

export interface FirefoxDriver {
  name: "firefox";
  browser: Browser;
  /** A new tab at an address. */
  open(url: string): Promise<Page>;
  /** Where the extension's own pages are reached: `moz-extension://…`, without a slash at the end. */
  extensionOrigin: string;
  close(): Promise<void>;
}

interface FirefoxOptions extends LaunchOptions {
  /** Further preferences. */
  prefs?: Record<string, string | number | boolean>;
  /** Further variables of its environment. */
  env?: Record<string, string>;
}

export const extensionName = "crowded-elevator@crowded-elevator.org";
const extensionUuid = "6b7e3c52-3a0e-4c43-9a58-1d5e0b6f8a11";

/** The networks go to the local server; every other host goes to a proxy that is not there. */
const preferences = (port: number): Record<string, string | number | boolean> => ({
  "network.dns.localDomains": hosts.join(","),
  "network.socket.forcePort": `443=${port}`,
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": 9,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": 9,
  "network.proxy.no_proxies_on": hosts.join(","),
  "network.stricttransportsecurity.preloadlist": false,
  "security.cert_pinning.enforcement_level": 0,
  "extensions.webextensions.uuids": JSON.stringify({ [extensionName]: extensionUuid }),
});

/** The first keys in a new window are lost until it has come to the front: waits for one that arrives. */
export async function untilKeysArrive(page: Page): Promise<void> {
  await page.goto("data:text/html,<input>");
  await page.click("input");
  const value = async () => {
    await page.keyboard.press("a");
    return page.evaluate("document.querySelector('input').value");
  };
  await until(value, (text) => text !== "", "a key to arrive");
}

/** Starts Firefox with a fresh profile, and with the extension as a temporary add-on if one is given. */
export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxDriver> {
  const { port, extensionDir, headed = false, prefs = {}, env = {} } = options;
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error("No Firefox: run tests/setup/ready.mjs --browsers");
  const profile = await temporaryFolder("firefox");
  const browser = await launch({
    browser: "firefox",
    executablePath,
    headless: !headed,
    acceptInsecureCerts: true,
    env: { ...process.env, ...env },
    userDataDir: profile.path,
    args: ["-remote-allow-system-access"],
    extraPrefsFirefox: { ...preferences(port), ...prefs },
  });
  if (extensionDir !== undefined) await browser.installExtension(extensionDir);
  const first = await browser.newPage();
  await untilKeysArrive(first);
  await first.close();
  return {
    name: "firefox",
    browser,
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    extensionOrigin: `moz-extension://${extensionUuid}`,
    close: async () => {
      await browser.close();
      await profile.remove();
    },
  };
}
