/** The core of the contract, in Firefox. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { chord, clickOn, sentAfter, sentFrom, typeInto, untilEnabled } from "../setup/browsers.ts";
import { LONG } from "../setup/tier.ts";
import { BOXES, KINDS, named } from "./boxes.ts";
import { useFirefox } from "./firefox-rig.ts";
import { cardText, editorText, focusedButton, pauseText, pointAtMark, press, reportOn, untilCard, untilMarked, untilNotPaused, untilPaused, untilText, type Rig } from "./ours.ts";
import { contractOf, goesOnce, QUIET, RISKY } from "./ways.ts";

const firefox = useFirefox();

describe.each(named(BOXES.filter((box) => !LONG && !KINDS.includes(box))))("%s", (_, box) => contractOf(() => firefox.open(box), box));

describe.each(named(LONG ? BOXES : KINDS))("%s", (_, box) => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await firefox.open(box);
  });
  afterEach(() => rig.leave());

  const report = reportOn(box, RISKY);
  const words = report.findings.map((f) => f.text);

  test("marks stand on the words that were noticed, and typing goes on undisturbed", async () => {
    await typeInto(rig.page, box.editor, RISKY);
    await untilMarked(rig, words);
    await rig.page.keyboard.type(" Then lunch");
    await untilText(rig, box, `${RISKY} Then lunch`);
    await untilMarked(rig, words);
  });

  test("a quiet draft is sent at once, without a word", async () => {
    await typeInto(rig.page, box.editor, QUIET);
    await untilEnabled(rig.page, box.button, true);
    await clickOn(rig.page, box.button);
    expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([QUIET]);
    expect(await pauseText(rig)).toBeNull();
  });

  test("held by a click; Edit sends nothing; then released once", async () => {
    await typeInto(rig.page, box.editor, RISKY);
    await untilEnabled(rig.page, box.button, true);
    await clickOn(rig.page, box.button);
    await untilPaused(rig);
    expect(await focusedButton(rig)).toBe("edit");
    await press(rig, "edit");
    await untilNotPaused(rig);
    expect(await sentFrom(rig.page)).toEqual([]);
    expect(await editorText(rig, box)).toBe(RISKY);
    await clickOn(rig.page, box.button);
    await untilPaused(rig);
    await goesOnce(rig, report, RISKY);
  });

  test.runIf(box.enter === "sends")("held by Enter alone, and released once", async () => {
    await typeInto(rig.page, box.editor, RISKY);
    await rig.page.keyboard.press("Enter");
    await untilPaused(rig);
    expect(await sentFrom(rig.page)).toEqual([]);
    await goesOnce(rig, report, RISKY);
  });

  test("held by Control+Enter", async () => {
    await typeInto(rig.page, box.editor, RISKY);
    await untilEnabled(rig.page, box.button, true);
    await chord(rig.page, "Control", "Enter");
    await untilPaused(rig);
    await rig.page.keyboard.press("Escape");
    await untilNotPaused(rig);
    expect(await sentFrom(rig.page)).toEqual([]);
  });

  test("the card of a mark rewords it, and one undo brings it back", async () => {
    await typeInto(rig.page, box.editor, RISKY);
    await untilMarked(rig, words);
    await pointAtMark(rig);
    const said = await untilCard(rig);
    const shown = report.findings.findIndex((f) => said?.startsWith(f.text));
    const edits = report.edits.filter((e) => e.finding === shown);
    await press(rig, "use");
    await untilText(rig, box, edits.reduceRight((text, e) => text.slice(0, e.start) + e.text + text.slice(e.end), RISKY));
    expect(await cardText(rig)).toBeNull();
    await chord(rig.page, "Control", "z");
    await untilText(rig, box, RISKY);
  });
});
