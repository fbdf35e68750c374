import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { builtExtension } from "../setup/builds.ts";
import type { Figures } from "./figures.ts";
import { ENTRIES } from "./peers.ts";

const kB = (bytes: string | Uint8Array): number => gzipSync(bytes, { level: 9 }).length / 1000;

/** One minified script of a few lines of source, as a browser would load it. */
export async function bundled(source: string): Promise<string> {
  const id = "\0bench-entry";
  const made = await build({
    configFile: false, logLevel: "silent",
    plugins: [{ name: "bench-entry", resolveId: (given) => (given === "bench-entry" ? id : null), load: (given) => (given === id ? source : null) }],
    build: { write: false, minify: true, modulePreload: false, rolldownOptions: { input: "bench-entry", output: { format: "iife", codeSplitting: false } } },
  });
  const { output } = Array.isArray(made) ? (made[0] as never) : (made as { output: readonly { type: string; code?: string }[] });
  return (output as readonly { type: string; code?: string }[]).map(({ code = "" }) => code).join("\n");
}

/** Sizes after gzip: what a page of a network loads, and each peer bundled alike (harper's binary is a file of its own). */
export async function sizes(into: Figures): Promise<void> {
  into.set("size.content.ours", kB(readFileSync(`${builtExtension("chromium")}/src/guard/content.js`)));
  for (const [name, source] of Object.entries(ENTRIES)) {
    const script = kB(await bundled(source));
    into.set(`size.content.${name}`, name === "harper" ? script + kB(readFileSync(new URL("../../node_modules/harper.js/dist/harper_wasm_slim_bg.wasm", import.meta.url))) : script);
  }
}
