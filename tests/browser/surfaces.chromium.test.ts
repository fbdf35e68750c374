/** Further surfaces with the editors of the contract: found, marked, held by every way of sending, released once, let alone where quiet. */
import { describe, expect, test } from "vitest";
import { chord, clickOn, sentAfter, sentFrom, typeInto, untilEnabled } from "../setup/browsers.ts";
import { LINKEDIN_COMMENT_NEW, VARIANTS, type Box } from "./boxes.ts";
import { useChromium } from "./chromium-rig.ts";
import { editorText, goOn, marked, pauseText, press, reportOn, untilMarked, untilNotPaused, untilPaused, type Rig } from "./ours.ts";

const RISKY = "My patient Maria Ortiz coded yesterday in room 12.";
const QUIET = "Reminder: ask about tingling on one side.";
const chromium = useChromium();

/** Every way of sending that a surface has, as a person does it. */
const waysOf = (box: Box): readonly (readonly [string, (rig: Rig) => Promise<void>])[] => [
  ["a click", async ({ page }) => {
    await untilEnabled(page, box.button, true);
    await clickOn(page, box.button);
  }],
  ["Control+Enter", ({ page }) => chord(page, "Control", "Enter")],
  ...(box.enter === "sends" ? [["Enter", ({ page }: Rig) => page.keyboard.press("Enter")] as const] : []),
];

describe.each(VARIANTS)("$name", (box) => {
  const report = reportOn(box, RISKY);

  test.each(waysOf(box))("%s: marked, held, given back, released once; a quiet draft goes at once", async (_, send) => {
    const rig = await chromium.open(box);
    await typeInto(rig.page, box.editor, RISKY);
    await untilMarked(rig, report.findings.map((f) => f.text));
    await send(rig);
    await untilPaused(rig);
    await press(rig, "edit");
    await untilNotPaused(rig);
    expect(await sentFrom(rig.page)).toEqual([]);
    expect(await editorText(rig, box)).toBe(RISKY);
    await send(rig);
    await untilPaused(rig);
    await goOn(rig, report);
    expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([RISKY]);
    await untilNotPaused(rig);
    await rig.page.close();
    const next = await chromium.open(box);
    await typeInto(next.page, box.editor, QUIET);
    await send(next);
    expect((await sentAfter(next.page, 1)).map((s) => s.text)).toEqual([QUIET]);
    expect(await pauseText(next)).toBeNull();
    await next.page.close();
  });
});

test("two comment boxes of one post: each is judged by its own text, and a button that only opens one is let alone", async () => {
  const box = LINKEDIN_COMMENT_NEW;
  const report = reportOn(box, RISKY);
  const rig = await chromium.open(box);
  await typeInto(rig.page, box.editor, RISKY);
  await untilMarked(rig, report.findings.map((f) => f.text));
  await clickOn(rig.page, "[data-view-name=feed-comment-button]");
  expect(await pauseText(rig)).toBeNull();
  await typeInto(rig.page, '[componentkey^=replaceable] .ProseMirror', QUIET);
  await clickOn(rig.page, "[data-view-name=comment-reply-post]");
  expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([QUIET]);
  expect(await pauseText(rig)).toBeNull();
  expect(await marked(rig)).toHaveLength(report.findings.length);
  await clickOn(rig.page, box.editor);
  await chord(rig.page, "Control", "Enter");
  await untilPaused(rig);
  await goOn(rig, report);
  expect((await sentAfter(rig.page, 2)).map((s) => [s.surface, s.text])).toEqual([["reply-2", QUIET], ["comment-2", RISKY]]);
  await rig.page.close();
});
