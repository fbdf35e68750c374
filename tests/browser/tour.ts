/** All that the extension does with a marked text, on a network's page and on its own. */
import { clickOn, until, type TestPage } from "../setup/browsers.ts";
import type { Box } from "./boxes.ts";
import { press, untilNotPaused, untilPaused, type Rig } from "./ours.ts";
import { isGuarded, opened, waysOf, write } from "./ways.ts";

export const MARKER = "Quillfeather";
export const MARKED = `My patient Zebediah ${MARKER} coded yesterday in room 12.`;
export const OUR_PAGES = ["popup", "options", "welcome", "practice", "seen", "posted"] as const;

/** Shown, held by each way of sending (the first one alone where it is to be short), given back, sent; held again, and reworded. */
export async function tourOf(open: () => Promise<Rig>, box: Box, short: boolean): Promise<void> {
  const ways = waysOf(box).slice(0, short ? 1 : undefined);
  for (const [, send] of ways) await isGuarded(open, box, send, MARKED);
  const rig = await opened(open, box);
  await write(rig, box, MARKED);
  await ways[0]?.[1](rig);
  await untilPaused(rig);
  await press(rig, "safer");
  await untilNotPaused(rig);
  await rig.leave();
}

const FIELDS = "input[type=text], input:not([type]), textarea";

/** On a page of ours: the marked text or word into every field there is, each button pressed, and the same on what that opens. */
export async function tourOfOurs(page: TestPage): Promise<void> {
  await until(() => page.evaluate("document.querySelectorAll('h1').length"), (count) => count === 1, "the page");
  for (let step = 0; step < 3; step++) {
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
    const count = (await page.evaluate(`document.querySelectorAll(${JSON.stringify(FIELDS)}).length`)) as number;
    for (let i = 0; i < count; i++) {
      const kind = await page.evaluate(`(() => { const field = document.querySelectorAll(${JSON.stringify(FIELDS)})[${i}]; field?.focus(); return field?.localName ?? null; })()`);
      if (kind === null) continue;
      await page.keyboard.type(kind === "textarea" ? MARKED : MARKER);
      await page.keyboard.press("Enter");
    }
    await page.evaluate("for (const button of document.querySelectorAll('main button:not(:disabled)')) button.click()");
  }
}

/** With a marked draft open in a page of a network behind it, as the popup finds it. */
export async function withDraft(open: () => Promise<Rig>, box: Box, then: () => Promise<void>): Promise<void> {
  const rig = await opened(open, box);
  await clickOn(rig.page, box.editor);
  await rig.page.keyboard.type(MARKED);
  await then();
  await rig.leave();
}
