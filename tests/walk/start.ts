/**
 * `npm start`: builds, serves the local pages of the three networks under their own host names, and opens Chromium with the extension.
 * Without a display (or with --headless) it plays the walk by itself, prints each step, and saves pictures to shots/.
 */
import { mkdir } from "node:fs/promises";
import { build } from "vite";
import { launchChromium } from "../setup/browsers.ts";
import { builtExtension } from "../setup/builds.ts";
import { setup as buildNetworks } from "../setup/build-networks.ts";
import { startServer } from "../setup/serve.ts";
import { STOPS } from "./stops.ts";
import { walk } from "./walk.ts";

const headless = process.argv.includes("--headless") || (process.platform === "linux" && !process.env["DISPLAY"] && !process.env["WAYLAND_DISPLAY"]);

console.log("Building the extension and the local pages …");
await build({ logLevel: "error" });
await buildNetworks();
const server = await startServer();
const chromium = await launchChromium({ port: server.port, extensionDir: builtExtension("chromium"), headed: !headless });
try {
  if (headless) {
    await mkdir("shots", { recursive: true });
    process.exitCode = (await walk(chromium)) ? 0 : 1;
  } else {
    await chromium.open(`chrome-extension://${await chromium.extensionId()}/src/pages/practice/index.html`);
    for (const stop of STOPS) {
      const page = await chromium.open(stop.url);
      await page.locator(stop.editor).first().click();
      await page.keyboard.type(stop.risky);
    }
    console.log("The practice page and a post box of each network are open, each with a draft ready to send. Press Post. Close the browser to end.");
    await new Promise<void>((closed) => chromium.context.on("close", () => closed()));
  }
} finally {
  await chromium.close().catch(() => undefined);
  await server.close();
}
