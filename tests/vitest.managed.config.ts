import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Writes policies of the whole machine, and so runs alone, one file at a time, and puts back what was there. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    environment: "node",
    include: ["tests/managed/**/*.test.ts"],
    fileParallelism: false,
    // A browser on a busy machine may lose an input event; what fails twice has failed.
    retry: 1,
    sequence: { concurrent: false },
    bail: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
