/** Incognito windows: nothing of ours before the writer allows it there, guarded afterwards, and nothing kept. */
import { beforeAll, describe, expect, test } from "vitest";
import { until } from "../setup/browsers.ts";
import { allowInIncognito, openIncognito } from "../setup/private-windows.ts";
import { FACEBOOK } from "./boxes.ts";
import { useChromium } from "./chromium-rig.ts";
import { allowed, notAllowed, type PrivateWindows } from "./private.ts";

const chromium = useChromium();
const pageOfOurs = async (name: string) => chromium.driver.open(`chrome-extension://${await chromium.driver.extensionId()}/src/pages/${name}/index.html`);
const windows: PrivateWindows = {
  open: async (url) => {
    const page = await openIncognito(chromium.driver, url);
    // Where it is not allowed there is no world of ours to look into.
    return { page, world: isAllowed ? await chromium.driver.world(page) : page, leave: () => page.close() };
  },
  ours: async (expression) => {
    const page = await pageOfOurs("seen");
    const answer = await page.evaluate(expression);
    await page.close();
    return answer;
  },
  popup: async () => {
    const page = await pageOfOurs("popup");
    const text = await until(() => page.locator("main").innerText(), (now) => now.includes("Private windows"), "the popup");
    await page.close();
    return text;
  },
};
let isAllowed = false;

notAllowed(windows, "Allow in Incognito");

test("the popup opens the browser's page with the switch", async () => {
  const page = await pageOfOurs("popup");
  const opened = chromium.driver.context.waitForEvent("page");
  await page.getByRole("button", { name: "Open that page" }).click();
  const settings = await opened;
  expect(await until(() => settings.url(), (url) => url.startsWith("chrome://"), "the browser's page")).toBe(`chrome://extensions/?id=${await chromium.driver.extensionId()}`);
  await settings.close();
  await page.close();
});

describe("allowed", () => {
  beforeAll(async () => {
    await allowInIncognito(chromium.driver);
    isAllowed = true;
  });

  test("the page is one of an incognito window", async () => {
    const { page, world } = await windows.open(FACEBOOK.url);
    expect(await world.evaluate("chrome.extension.inIncognitoContext")).toBe(true);
    await page.close();
  });

  allowed(windows);
});
