/** What holds for every surface, in either browser, by each of its ways of sending. */
import { expect } from "vitest";
import { chord, clickOn, onElement, sentAfter, sentFrom, until, untilEnabled } from "../setup/browsers.ts";
import type { Box } from "./boxes.ts";
import { editorText, focusedButton, goOn, pauseText, press, reportOn, untilCard, untilMarked, untilNotPaused, untilPaused, type Rig } from "./ours.ts";

export const RISKY = "My patient Maria Ortiz coded yesterday in room 12.";
export const QUIET = "Reminder: ask about tingling on one side.";

type Send = (rig: Rig) => Promise<void>;

/** Every way of sending that a surface has, as a person does it. */
export const waysOf = (box: Box): readonly (readonly [string, Send])[] => [
  ...(box.button === "" ? [] : [["a click", async ({ page }: Rig) => {
    await untilEnabled(page, box.button, true);
    await clickOn(page, box.button);
  }] as const]),
  ["Control+Enter", async ({ page }) => {
    // A page may ignore the key until its button is ready.
    if (box.button !== "") await untilEnabled(page, box.button, true);
    await chord(page, "Control", "Enter");
  }],
  ...(box.enter === "sends" ? [["Enter", ({ page }: Rig) => page.keyboard.press("Enter")] as const] : []),
];

/** The page with the box open. */
export async function opened<R extends Rig>(open: () => Promise<R>, box: Box): Promise<R> {
  const rig = await open();
  for (const opener of box.opener ?? []) await clickOn(rig.page, opener);
  return rig;
}

/** Types behind what the box holds. */
export async function write({ page }: Rig, box: Box, text: string): Promise<void> {
  await clickOn(page, box.editor);
  if (box.start) await chord(page, "Control", "End");
  await page.keyboard.type(text);
}

/** What was noticed is shown: by marks, or in a field, which can have none, by its cards. */
async function isShown(rig: Rig, box: Box, words: readonly string[]): Promise<void> {
  if (!box.field) return void (await untilMarked(rig, words));
  const card = async () => {
    await rig.page.keyboard.press("F8");
    return onElement<string>(rig.world, ".sheet.card q", "(element) => element.textContent");
  };
  await until(card, (text) => text !== null && words.includes(text), "a card");
  await untilCard(rig);
  expect(await focusedButton(rig)).not.toBeNull();
  await rig.page.keyboard.press("Escape");
}

/** Shown, held, given back unsent, held again, released once; and a quiet draft goes at once. */
export async function isGuarded(open: () => Promise<Rig>, box: Box, send: Send): Promise<void> {
  const risky = (box.start ?? "") + RISKY;
  const report = reportOn(box, risky);
  const rig = await opened(open, box);
  await write(rig, box, RISKY);
  await isShown(rig, box, report.findings.map((f) => f.text));
  await send(rig);
  await untilPaused(rig);
  await press(rig, "edit");
  await untilNotPaused(rig);
  expect(await sentFrom(rig.page)).toEqual([]);
  expect(await editorText(rig, box)).toBe(risky);
  await send(rig);
  await untilPaused(rig);
  await goOn(rig, report);
  expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([risky]);
  await untilNotPaused(rig);
  expect(await sentFrom(rig.page)).toHaveLength(1);
  await rig.page.close();
  const next = await opened(open, box);
  await write(next, box, QUIET);
  await send(next);
  expect((await sentAfter(next.page, 1)).map((s) => s.text)).toEqual([(box.start ?? "") + QUIET]);
  expect(await pauseText(next)).toBeNull();
  await next.page.close();
}
