import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The browser tier: one file at a time, since each drives a browser of its own. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    environment: "node",
    include: ["tests/browser/**/*.test.ts", "tests/networks/**/*.test.ts"],
    globalSetup: ["tests/setup/build-networks.ts"],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 180_000,
  },
});
