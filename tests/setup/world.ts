import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Evaluator } from "./in-page.ts";
import { until } from "./until.ts";

/** The world of the extension's content script in a page's main frame; it follows the page's navigations. */
export interface World extends Evaluator {
  detach(): Promise<void>;
}

interface Context {
  id: number;
  name: string;
  auxData?: { type?: string; frameId?: string };
}

/** The extension's name as the browser shows it, messages resolved. */
async function nameOf(extensionDir: string): Promise<string> {
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(join(extensionDir, file), "utf8"));
  const manifest = (await read("manifest.json")) as { name: string; default_locale?: string };
  const key = /^__MSG_(.+)__$/.exec(manifest.name)?.[1];
  if (key === undefined) return manifest.name;
  const file = `_locales/${manifest.default_locale}/messages.json`;
  return ((await read(file)) as Record<string, { message: string }>)[key]?.message ?? manifest.name;
}

/**
 * Opens the content script's world in Chromium; there `chrome.dom` also sees into closed shadow roots.
 * @param inner the world in the page's first frame instead of the page itself
 */
export async function extensionWorld(page: Page, extensionDir: string, inner = false): Promise<World> {
  const name = await nameOf(extensionDir);
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send("Page.getFrameTree");
  const frame = inner ? frameTree.childFrames?.[0]?.frame : frameTree.frame;
  if (frame === undefined) throw new Error("The page has no frame");
  const contexts = new Map<number, Context>();
  session.on("Runtime.executionContextCreated", ({ context }) => contexts.set(context.id, context as Context));
  session.on("Runtime.executionContextDestroyed", ({ executionContextId }) => contexts.delete(executionContextId));
  session.on("Runtime.executionContextsCleared", () => contexts.clear());
  await session.send("Runtime.enable");

  const current = (): Context | undefined =>
    [...contexts.values()].findLast(
      ({ name: its, auxData }) =>
        its === name && auxData?.type === "isolated" && auxData.frameId === frame.id,
    );
  const context = (): Promise<Context | undefined> =>
    until(current, (found) => found !== undefined, `the content script of "${name}"`);
  await context();
  return {
    evaluate: async (expression) => {
      const contextId = (await context())?.id ?? 0;
      const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails !== undefined)
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as unknown;
    },
    detach: () => session.detach(),
  };
}
