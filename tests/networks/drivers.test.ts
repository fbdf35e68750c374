import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  clickOn,
  highlights,
  launchChromium,
  launchFirefox,
  onElement,
  openShadowCopy,
  typeInto,
  until,
} from "../setup/browsers.ts";
import { temporaryFolder } from "../setup/profile.ts";
import { type NetworkServer, startServer } from "../setup/serve.ts";

/** Marks the word "lift" of the page's first post, and puts a button into a closed root that counts its clicks. */
const contentScript = `
globalThis.secret = "of the content script";
addEventListener("load", () => {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "closed" });
  const button = document.createElement("button");
  button.textContent = "0";
  button.addEventListener("click", () => (button.textContent = String(Number(button.textContent) + 1)));
  root.append(button);
  document.body.prepend(host);
  const text = document.querySelector("[data-testid=tweetText] span").firstChild;
  const range = document.createRange();
  range.setStart(text, 4);
  range.setEnd(text, 8);
  CSS.highlights.set("mark", new Highlight(range));
});`;

const manifest = {
  manifest_version: 3,
  name: "__MSG_name__",
  version: "1.0",
  default_locale: "en",
  content_scripts: [{ matches: ["https://x.com/*"], js: ["content.js"], run_at: "document_start" }],
  browser_specific_settings: { gecko: { id: "crowded-elevator@crowded-elevator.org" } },
};

const home = "https://x.com/home";
const label = "(element) => element.textContent";

describe("the drivers see what the extension does", () => {
  let server: NetworkServer;
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeAll(async () => {
    server = await startServer();
    folder = await temporaryFolder("extension");
    await mkdir(join(folder.path, "_locales/en"), { recursive: true });
    await writeFile(join(folder.path, "manifest.json"), JSON.stringify(manifest));
    await writeFile(join(folder.path, "content.js"), contentScript);
    await writeFile(join(folder.path, "_locales/en/messages.json"), `{"name":{"message":"Test lift"}}`);
  });
  afterAll(async () => {
    await folder.remove();
    await server.close();
  });

  test("in Chromium: the script's world, a closed root, a highlight, also after a navigation", async () => {
    const driver = await launchChromium({ port: server.port, extensionDir: folder.path });
    try {
      const page = await driver.open(home);
      const world = await driver.world(page);
      expect(await world.evaluate("secret")).toBe("of the content script");
      expect(await page.evaluate("typeof secret")).toBe("undefined");
      expect(await highlights(page)).toEqual({ mark: ["lift"] });
      expect(await onElement(page, "button", label)).not.toBe("0");
      await clickOn(page, "button", world);
      expect(await onElement(world, "button", label)).toBe("1");
      await page.goto(`${home}?lang=de`);
      expect(await onElement(world, "button", label)).toBe("0");
      await expect(world.evaluate("(() => { throw new Error('as told'); })()")).rejects.toThrow("as told");
    } finally {
      await driver.close();
    }
  });

  test("in Firefox: an opened copy's root, a highlight", async () => {
    const copy = await openShadowCopy(folder.path);
    const driver = await launchFirefox({ port: server.port, extensionDir: copy.path });
    try {
      const page = await driver.open(home);
      expect(await until(() => highlights(page), (found) => "mark" in found, "a highlight")).toEqual({ mark: ["lift"] });
      await clickOn(page, "button");
      expect(await onElement(page, "button", label)).toBe("1");
    } finally {
      await driver.close();
      await copy.remove();
    }
  });

  test("a script without a closed root is no base for an opened copy", async () => {
    const copy = await openShadowCopy(folder.path);
    await expect(openShadowCopy(copy.path)).rejects.toThrow("No closed shadow root");
    await copy.remove();
  });

  test.each([launchChromium, launchFirefox])("no host but the networks' is reached (%o)", async (launch) => {
    const driver = await launch({ port: server.port });
    try {
      await expect(driver.open("https://example.com/")).rejects.toThrow(/NAME_NOT_RESOLVED|PROXY_CONNECTION_REFUSED/);
      const page = await driver.open(home);
      await typeInto(page, "[data-testid=tweetTextarea_0]", "still here");
    } finally {
      await driver.close();
    }
  });
});
