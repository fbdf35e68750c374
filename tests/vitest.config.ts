import { defineConfig } from "vitest/config";

/** Unit tests: pure code in Node. What needs a browser runs under vitest.browser.config.ts. */
export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/browser/**", "tests/networks/**", "node_modules/**"],
    environment: "node",
  },
});
