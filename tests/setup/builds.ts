import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the built extension. Throws where it has not been built. */
export function builtExtension(browser: "chromium" | "firefox"): string {
  const path = fileURLToPath(new URL(`../../dist/${browser}`, import.meta.url));
  if (!existsSync(path)) throw new Error(`dist/${browser} is missing: npm run build`);
  return path;
}
