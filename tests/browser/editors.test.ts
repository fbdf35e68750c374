/** The reader and the writer of the editors under fuzz, in both browsers, in pages without the extension: generated documents, and each library's own editor. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fuzz } from "../fuzz/fuzz.ts";
import { chord, clickOn, launchChromium, launchFirefox, onElement, until, type TestPage } from "../setup/browsers.ts";
import { startServer, type NetworkServer } from "../setup/serve.ts";
import { ADDED_BOX, ADDED_FORM } from "./asked-boxes.ts";
import { FACEBOOK, LINKEDIN_A, LINKEDIN_C, named, X_INLINE, type Box } from "./boxes.ts";
import { documents, READER, rewordings, wholes, type Piece } from "./generated.ts";

let server: NetworkServer;
let reader: string;
beforeAll(async () => {
  server = await startServer();
  reader = await READER();
});
afterAll(() => server.close());

const EDITORS: readonly Box[] = [X_INLINE, FACEBOOK, LINKEDIN_A, LINKEDIN_C, ADDED_BOX, ADDED_FORM];
const shown = (page: TestPage, box: Box) => onElement<string>(page, box.editor, "(element) => editors.readText(element)");

/** Empties the editor, and types a text into it as a person does. */
async function typed(page: TestPage, box: Box, text: string): Promise<void> {
  await clickOn(page, box.editor);
  await chord(page, "Control", "a");
  await page.keyboard.press("Backspace");
  await until(() => shown(page, box), (now) => now === "", "an empty editor");
  await page.keyboard.type(text);
  await until(() => shown(page, box), (now) => now === text, `the text ${JSON.stringify(text)}`);
}

describe.each([["Chromium", launchChromium], ["Firefox", launchFirefox]] as const)("%s", (name, launch) => {
  let driver: Awaited<ReturnType<typeof launch>>;
  beforeAll(async () => {
    driver = await launch({ port: server.port });
  });
  afterAll(() => driver?.close());
  const open = async (box: Box): Promise<TestPage> => {
    const page: TestPage = await driver.open(box.url);
    await page.evaluate(`${reader}; null`);
    return page;
  };

  test("whatever an editor holds: every character has its place, and every stretch leads back to it", async () => {
    const page = await open(ADDED_BOX);
    const batches = fc.array(documents, { minLength: 1, maxLength: 20 });
    await fuzz(`editors: reading in ${name}`, fc.asyncProperty(batches, async (some: readonly (readonly Piece[])[]) => {
      expect(await page.evaluate(`(${JSON.stringify(some)}).flatMap((pieces) => editors.probe(pieces))`)).toEqual([]);
    }), { runs: 60, share: 0.05 });
    await page.close();
  });

  test.each(named(EDITORS))("%s: what is said to be written stands there, and what is not touched is not lost", async (_, box) => {
    const page = await open(box);
    await fuzz(`editors: rewording, ${box.name}, ${name}`, fc.asyncProperty(rewordings, async ({ given, stretches }) => {
      await typed(page, box, given);
      const wrote = await onElement<boolean>(page, box.editor, `(element) => editors.replaceEach(element, ${JSON.stringify(given)}, ${JSON.stringify(stretches)})`);
      const wanted = stretches.reduceRight((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), given);
      expect([wrote, await shown(page, box)]).toEqual([true, wanted]);
    }), { runs: 3, share: 0.002 });
    await page.close();
  });

  // A whole text goes into Draft by a pasted one, and Firefox gives a page's paste no text.
  test.each(named(EDITORS.filter((box) => name === "Chromium" || box !== X_INLINE)))("%s: a whole text in place of another", async (_, box) => {
    const page = await open(box);
    await fuzz(`editors: writing anew, ${box.name}, ${name}`, fc.asyncProperty(rewordings, wholes, async ({ given }, wanted) => {
      await typed(page, box, given);
      const wrote = await onElement<boolean>(page, box.editor, `(element) => editors.retype(element, ${JSON.stringify(wanted)})`);
      expect([wrote, await shown(page, box)]).toEqual([true, wanted]);
    }), { runs: 2, share: 0.001 });
    await page.close();
  });
});
