import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { SurfaceReporter } from "./setup/surface-reporter.ts";

/** The browser tier: two files at a time, each of which drives a browser of its own. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    environment: "node",
    include: ["tests/browser/**/*.test.ts", "tests/networks/**/*.test.ts"],
    globalSetup: ["tests/setup/build-networks.ts"],
    setupFiles: ["tests/setup/words.ts"],
    maxWorkers: 2,
    // A browser on a busy machine may lose an input event; what fails twice has failed.
    retry: 1,
    reporters: ["default", new SurfaceReporter()],
    testTimeout: 90_000,
    hookTimeout: 180_000,
  },
});
