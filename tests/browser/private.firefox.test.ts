/** Private windows: nothing of ours before the writer allows it there, guarded afterwards, and nothing kept. */
import { beforeAll, describe, expect, test } from "vitest";
import { until } from "../setup/browsers.ts";
import { allowInPrivate, openPrivate } from "../setup/private-windows.ts";
import { FACEBOOK } from "./boxes.ts";
import { useFirefox } from "./firefox-rig.ts";
import { allowed, notAllowed, type PrivateWindows } from "./private.ts";

const firefox = useFirefox();
const windows: PrivateWindows = {
  open: async (url) => {
    const page = await openPrivate(firefox.driver, url);
    return { page, world: page, leave: () => page.close() };
  },
  ours: (expression) => firefox.inExtension(expression),
  popup: async () => {
    const page = await firefox.popup();
    const text = (await until(() => page.evaluate("document.querySelector('main')?.innerText ?? ''"), (now) => String(now).includes("Private windows"), "the popup")) as string;
    await page.close();
    return text;
  },
};

notAllowed(windows, "Run in Private Windows");

describe("allowed", () => {
  beforeAll(() => allowInPrivate(firefox.driver));

  test("the page is one of a private window", async () => {
    const { page } = await windows.open(FACEBOOK.url);
    const tabs = "browser.tabs.query({ url: 'https://www.facebook.com/*' }).then((tabs) => tabs.map(({ incognito }) => incognito))";
    expect(await firefox.inExtension(tabs)).toEqual([true]);
    await page.close();
  });

  allowed(windows);
});
