/** Private windows: opened, and allowed to the extension, as the writer does it in the browser's own pages, which no page of ours can. */
import type { Page } from "playwright-core";
import type { Page as FirefoxPage } from "puppeteer-core";
import type { ChromiumDriver } from "./chromium.ts";
import { extensionName, type FirefoxDriver, untilKeysArrive } from "./firefox.ts";
import { until } from "./until.ts";

/** Moves the switch "Allow in Incognito" on Chromium's page of the extension, which then starts the extension anew. */
export async function allowInIncognito({ context, extensionId }: ChromiumDriver): Promise<void> {
  const id = JSON.stringify(await extensionId());
  const page = await context.newPage();
  await page.goto("chrome://extensions");
  // An extension that was not packed starts again in this mode only.
  await page.evaluate("chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })");
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${id}, incognitoAccess: true })`);
  const now = () => page.evaluate(`chrome.developerPrivate.getExtensionInfo(${id}).then(({ state, incognitoAccess }) => state + " " + incognitoAccess.isActive)`);
  await until(now, (told) => told === "ENABLED true", "the extension, allowed in incognito windows");
  await page.close();
}

/** A tab of a new incognito window at an address; any extension may open one, whether it is allowed in there or not. */
export async function openIncognito({ context, extensionId }: ChromiumDriver, url: string): Promise<Page> {
  const ours = await context.newPage();
  await ours.goto(`chrome-extension://${await extensionId()}/src/pages/seen/index.html`);
  const opened = context.waitForEvent("page");
  await ours.evaluate("chrome.windows.create({ incognito: true, url: 'about:blank' }).then(() => null)");
  const page = await opened;
  await ours.close();
  await page.goto(url);
  return page;
}

/** Evaluates with the browser's own rights, on Firefox's page of add-ons. */
async function inFirefox({ browser }: FirefoxDriver, expression: string): Promise<unknown> {
  const page = await browser.newPage();
  // Firefox never tells that a page of its own has loaded.
  void page.goto("about:addons", { timeout: 1000 }).catch(() => undefined);
  await until(() => page.evaluate("location.href === 'about:addons' && document.readyState === 'complete'").catch(() => false), (ready) => ready === true, "the page of add-ons");
  const answer = await page.evaluate(expression);
  await page.close();
  return answer;
}

/** Moves the switch "Run in Private Windows" as Firefox's page of add-ons does, which then starts the extension anew. */
export async function allowInPrivate(driver: FirefoxDriver): Promise<void> {
  await inFirefox(driver, `(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
    const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
    await ExtensionPermissions.add("${extensionName}", { permissions: ["internal:privateBrowsingAllowed"], origins: [] });
    await (await AddonManager.getAddonByID("${extensionName}")).reload();
  })()`);
}

/** A tab of a new private window at an address. */
export async function openPrivate(driver: FirefoxDriver, url: string): Promise<FirefoxPage> {
  const before = new Set(await driver.browser.pages());
  await inFirefox(driver, "void Services.wm.getMostRecentWindow('navigator:browser').OpenBrowserWindow({ private: true })");
  const opened = async () => (await driver.browser.pages()).find((page) => !before.has(page));
  const page = await until(opened, (found) => found !== undefined, "the private window");
  if (!page) throw new Error("no private window");
  // It is on its way to a page of its own first.
  await until(() => page.evaluate("location.href === 'about:privatebrowsing' && document.readyState === 'complete'").catch(() => false), (ready) => ready === true, "the page of a private window");
  await untilKeysArrive(page);
  await page.goto(url);
  return page;
}
