import { defineConfig } from "vitest/config";

/** Unit tests: pure code in Node. What needs a browser runs under vitest.browser.config.ts, what changes the machine's policies under vitest.managed.config.ts. */
export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/browser/**", "tests/managed/**", "tests/networks/**", "node_modules/**"],
    environment: "node",
    // Generous: what a busy machine slows down has not failed.
    testTimeout: 60_000,
  },
});
