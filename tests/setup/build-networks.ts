import { fileURLToPath } from "node:url";
import { build } from "vite";

/** Vitest's global setup of the browser tier: builds the mock pages of the networks into dist/networks. */
export async function setup(): Promise<void> {
  await build({ configFile: fileURLToPath(new URL("../networks/vite.config.ts", import.meta.url)) });
}
