import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { temporaryFolder } from "./profile.ts";

/**
 * A copy of the built extension whose content script opens its shadow roots, so that a test in Firefox
 * can look into them. Throws if the script holds no closed root: then the copy would prove nothing.
 */
export async function openShadowCopy(extensionDir: string): Promise<{ path: string; remove(): Promise<void> }> {
  const copy = await temporaryFolder("open-shadow");
  await cp(extensionDir, copy.path, { recursive: true });
  const manifest = JSON.parse(await readFile(join(copy.path, "manifest.json"), "utf8")) as {
    content_scripts: { js: string[] }[];
  };
  let opened = 0;
  for (const file of manifest.content_scripts.flatMap(({ js }) => js)) {
    const path = join(copy.path, file);
    const source = await readFile(path, "utf8");
    await writeFile(
      path,
      source.replaceAll(/(mode["']?\s*:\s*)(["'`])closed\2/g, (_, before: string, quote: string) => {
        opened += 1;
        return `${before}${quote}open${quote}`;
      }),
    );
  }
  if (opened > 0) return copy;
  await copy.remove();
  throw new Error(`No closed shadow root in the content script of ${extensionDir}`);
}
