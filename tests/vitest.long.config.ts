import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** What takes a night: long fuzz, rule mutation, the watchers and our own faults over every surface, every way of sending on a page of its own. Set by `npm run test:long`: LONG, FUZZ_RUNS. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    environment: "node",
    include: ["tests/long/**/*.test.ts", "tests/fuzz/**/*.test.ts", "tests/engine/check.property.test.ts",
      ...["editors", "faults", "injected.chromium", "interrupted.chromium", "network", "surfaces.chromium", "asked.chromium", "further.chromium", "messages.chromium"].map((name) => `tests/browser/${name}.test.ts`)],
    globalSetup: ["tests/setup/build-networks.ts"],
    setupFiles: ["tests/setup/words.ts"],
    fileParallelism: false,
    // A browser on a busy machine may lose an input event; what fails twice has failed.
    retry: 1,
    testTimeout: 1_800_000,
    hookTimeout: 180_000,
  },
});
