import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { SurfaceReporter } from "./setup/surface-reporter.ts";

/** What takes a night: long fuzz, rule mutation, the watchers and our own faults over every surface, the whole browser tier with every box, every way of sending on a page of its own; makes the table of what is guarded. Set by `npm run test:long`: LONG, FUZZ_RUNS. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    environment: "node",
    include: ["tests/long/**/*.test.ts", "tests/fuzz/**/*.test.ts", "tests/engine/check.property.test.ts",
      "tests/browser/**/*.test.ts", "tests/networks/**/*.test.ts"],
    globalSetup: ["tests/setup/build-networks.ts"],
    setupFiles: ["tests/setup/words.ts"],
    fileParallelism: false,
    // A browser on a busy machine may lose an input event; what fails twice has failed.
    retry: 1,
    reporters: ["default", new SurfaceReporter()],
    testTimeout: 1_800_000,
    hookTimeout: 180_000,
  },
});
