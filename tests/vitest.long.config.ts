import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** What takes a night: long fuzz, rule mutation, the watchers over every surface, every way of sending on a page of its own. Set by `npm run test:long`: LONG, FUZZ_RUNS. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    environment: "node",
    include: ["tests/long/**/*.test.ts", "tests/fuzz/**/*.test.ts", "tests/engine/check.property.test.ts", "tests/browser/network.test.ts",
      "tests/browser/surfaces.chromium.test.ts", "tests/browser/asked.chromium.test.ts", "tests/browser/further.chromium.test.ts", "tests/browser/messages.chromium.test.ts"],
    globalSetup: ["tests/setup/build-networks.ts"],
    fileParallelism: false,
    testTimeout: 1_800_000,
    hookTimeout: 180_000,
  },
});
