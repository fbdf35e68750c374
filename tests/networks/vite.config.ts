import { createHash } from "node:crypto";
import { basename, dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const root = dirname(fileURLToPath(import.meta.url));

/** How the class names of each network look: meaningless, and no hook for anybody. */
const prefixes: Record<string, string> = { x: "r-", facebook: "x", linkedin: "_" };

/** A folder each. */
const PAGES = ["x", "facebook", "linkedin", "instagram", "threads", "bluesky", "reddit", "mastodon", "reviews", "notes"];

/** The mock pages: one self-hosted bundle per network, served by tests/setup/serve.ts. */
export default defineConfig({
  root,
  base: "/",
  logLevel: "warn",
  define: { global: "globalThis", "process.env.NODE_ENV": JSON.stringify("production") },
  css: {
    modules: {
      generateScopedName: (name, file) =>
        (prefixes[basename(dirname(file))] ?? "c") +
        createHash("sha256").update(name).digest("hex").slice(0, 7),
    },
  },
  build: {
    outDir: resolve(root, "../../dist/networks"),
    // Fixed names, overwritten in place: a test that runs meanwhile still finds its files.
    emptyOutDir: false,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: Object.fromEntries(
        PAGES.map((network) => [network, resolve(root, network, "index.html")]),
      ),
      output: {
        entryFileNames: "assets/[name].js",
        chunkFileNames: "assets/[name].js",
        assetFileNames: "assets/[name][extname]",
      },
    },
  },
});
