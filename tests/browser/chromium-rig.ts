import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { launchChromium, until, type ChromiumDriver, type TestPage } from "../setup/browsers.ts";
import { builtExtension } from "../setup/builds.ts";
import { startServer, type NetworkServer } from "../setup/serve.ts";
import type { Box } from "./boxes.ts";
import { tabs, type Tabs } from "../setup/tabs.ts";
import type { Rig } from "./ours.ts";

/** Composes a text as an input method does, and commits it with Enter. */
async function compose(page: Page, text: string): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  for (let end = 1; end <= text.length; end++) await cdp.send("Input.imeSetComposition", { text: text.slice(0, end), selectionStart: end, selectionEnd: end });
  await cdp.send("Input.dispatchKeyEvent", { type: "rawKeyDown", key: "Enter", code: "Enter", windowsVirtualKeyCode: 229 });
  await cdp.send("Input.insertText", { text });
  await cdp.detach();
}

/** The first frame of a page, whose address holds `path`, worked as a page is; `leave` leaves the page. */
export async function frameIn(driver: ChromiumDriver, page: Page, path: string, leave: (page: Page) => Promise<void>): Promise<Rig> {
  const inner = await until(() => page.frames()[1], (frame) => frame !== undefined && frame.url().includes(path), "the frame");
  if (!inner) throw new Error("no frame");
  await inner.waitForSelector("[contenteditable], textarea");
  // Asked at each move: the page may scroll to the frame.
  const at = async () => (await page.locator("iframe").boundingBox()) ?? { x: 0, y: 0 };
  const facade: TestPage = {
    goto: (to) => page.goto(to),
    evaluate: (expression) => inner.evaluate(expression),
    keyboard: page.keyboard,
    mouse: {
      move: (x, y) => at().then((frame) => page.mouse.move(frame.x + x, frame.y + y)),
      click: (x, y) => at().then((frame) => page.mouse.click(frame.x + x, frame.y + y)),
    },
    close: () => page.close(),
  };
  const world = await driver.world(page, true);
  return { page: facade, world, leave: () => world.detach().then(() => leave(page)), compose: (text) => compose(page, text) };
}

/** Chromium with the build that ships (or another folder), for the tests of one file. */
export function useChromium(extensionDir: () => string | Promise<string> = () => builtExtension("chromium"), accepts?: readonly string[]) {
  let server: NetworkServer;
  let driver: ChromiumDriver;
  let used: Tabs<Page>;
  // Tabs are asked for by their address: one that was left has none.
  const leave = async (page: Page): Promise<void> => {
    await page.goto("about:blank");
    used.leave(page);
  };
  beforeAll(async () => {
    server = await startServer();
    driver = await launchChromium({ port: server.port, extensionDir: await extensionDir(), ...(accepts && { accepts }) });
    used = tabs(() => driver.context.newPage());
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") await used.abandon();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });
  return {
    get server() {
      return server;
    },
    get driver() {
      return driver;
    },
    async open(box: Pick<Box, "url">): Promise<Rig & { readonly page: Page }> {
      const page = await used.open(box.url);
      const world = await driver.world(page);
      return { page, world, leave: () => world.detach().then(() => leave(page)), compose: (text) => compose(page, text) };
    },
    /** The page of a box, or the frame that it stands in. */
    async at({ url, frame }: Box): Promise<Rig> {
      return frame === undefined ? this.open({ url }) : this.inFrame(url, frame);
    },
    /** A page's first frame, worked as a page is. */
    inFrame: async (url: string, path: string): Promise<Rig> => frameIn(driver, await used.open(url), path, leave),
    /** Evaluates in the background's world. */
    async background(expression: string): Promise<unknown> {
      const worker = driver.context.serviceWorkers()[0] ?? (await driver.context.waitForEvent("serviceworker"));
      return worker.evaluate(expression);
    },
    /** The toolbar badge of the tab that shows this address, once it is accepted. */
    badge(url: string, accept: (text: string) => boolean): Promise<string> {
      const read = () => this.background(`chrome.tabs.query({ url: ${JSON.stringify(`${new URL(url).origin}/*`)} }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`) as Promise<string>;
      return until(read, accept, `the badge of ${url}`);
    },
  };
}
