import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { launchFirefox, openShadowCopy, until, type FirefoxDriver } from "../setup/browsers.ts";
import { builtExtension } from "../setup/builds.ts";
import { startServer, type NetworkServer } from "../setup/serve.ts";
import type { Box } from "./boxes.ts";
import { tabs, type Tabs } from "../setup/tabs.ts";
import type { Rig } from "./ours.ts";

/** Firefox with the build that ships, but for its closed root, which is opened since no test can look into it there; for the tests of one file. */
export function useFirefox() {
  let server: NetworkServer;
  let driver: FirefoxDriver;
  let used: Tabs<Page>;
  let ours: Page | undefined;
  let copy: Awaited<ReturnType<typeof openShadowCopy>>;
  beforeAll(async () => {
    server = await startServer();
    copy = await openShadowCopy(builtExtension("firefox"));
    driver = await launchFirefox({ port: server.port, extensionDir: copy.path, prefs: { "extensions.webextOptionalPermissionPrompts": false } });
    used = tabs(() => driver.browser.newPage());
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") await used.abandon();
  });
  afterAll(async () => {
    await driver?.close();
    await copy?.remove();
    await server?.close();
  });
  return {
    get server() {
      return server;
    },
    get driver() {
      return driver;
    },
    async open(box: Pick<Box, "url">): Promise<Rig> {
      const page = await used.open(box.url);
      return { page, world: page, leave: async () => used.leave(page) };
    },
    /** The popup (or another page of ours), in a tab; what it asks for is answered with yes. */
    async popup(name = "popup"): Promise<Page> {
      const page = await driver.browser.newPage();
      // Firefox never tells that a page of an extension has loaded.
      page.goto(`${driver.extensionOrigin}/src/pages/${name}/index.html`).catch(() => undefined);
      await until(() => page.evaluate("typeof browser === 'object' && document.readyState").catch(() => null), (state) => state === "complete", "a page of the extension");
      return page;
    },
    /** Evaluates in a page of the extension's own, which stays open for the next time; where the extension starts anew it goes. */
    async inExtension(expression: string): Promise<unknown> {
      if (ours === undefined || ours.isClosed()) ours = await this.popup("seen");
      return ours.evaluate(expression);
    },
  };
}
