import { defineConfig } from "vitest/config";

/** Unit tests: pure code in Node. What needs a browser runs under vitest.browser.config.ts, what changes the machine's policies under vitest.managed.config.ts. */
export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/long/**", "tests/browser/**", "tests/managed/**", "tests/networks/**", "node_modules/**"],
    environment: "node",
    // A machine that is busy is slow: a test ends by what it finds.
    testTimeout: 60_000,
  },
});
