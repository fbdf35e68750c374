/** What holds for every kind of editor, in either browser, when a text to begin with or an outline is written into it. */
import { describe, expect, test } from "vitest";
import { builtIn } from "../../src/help/texts.ts";
import { say } from "../../src/words/say.ts";
import { clickOn, onElement, sentFrom, until, untilEnabled } from "../setup/browsers.ts";
import { named, type Box } from "./boxes.ts";
import { editorText, pauseText, press, untilNotPaused, untilPaused, untilText, type Rig } from "./ours.ts";
import { write } from "./ways.ts";
import { KINDS, untilNoStrip, untilStrip } from "./wording.ts";

const CASE = "My patient Maria Ortiz coded yesterday in room 12.";
const OUTLINE = ["finding", "looks", "ask", "link"].map((key) => say(`help.lesson.${key}`)).join("\n");
const [STARTER = ""] = builtIn("starters", "us");

/** Opens one of the offers behind "More help". */
export async function openOffer(rig: Rig, box: Box, id: string): Promise<void> {
  await untilEnabled(rig.page, box.button, true);
  await clickOn(rig.page, box.button);
  await untilPaused(rig);
  await clickOn(rig.page, ".more summary", rig.world);
  await press(rig, `help:${id}`);
}

export function helpTests(open: (box: Box) => Promise<Rig>): void {
  describe.each(named(KINDS))("%s", (_, box) => {
    test("F8 in the empty box offers something to begin with; it is written on choice, and taken back", async () => {
      const rig = await open(box);
      await clickOn(rig.page, box.editor);
      await rig.page.keyboard.press("F8");
      await until(() => pauseText(rig), (text) => text?.includes(say("help.title")) === true, "the texts");
      expect(await editorText(rig, box)).toBe("");
      await press(rig, "use:0");
      await untilNotPaused(rig);
      await untilText(rig, box, STARTER);
      await untilStrip(rig, say("help.gaps"));
      await press(rig, "put-back");
      await until(() => editorText(rig, box), (text) => text === "", "the empty box");
      expect(await sentFrom(rig.page)).toEqual([]);
      await rig.leave();
    });

    test("the lesson is shown first, written on choice with its gaps, and put back", async () => {
      const rig = await open(box);
      await write(rig, box, CASE);
      await openOffer(rig, box, "lesson");
      expect(await onElement<string>(rig.world, ".preview", "(element) => element.textContent")).toBe(OUTLINE);
      expect(await editorText(rig, box)).toBe(CASE);
      await press(rig, "write");
      await untilNotPaused(rig);
      await untilText(rig, box, OUTLINE);
      await untilStrip(rig, say("help.gaps"));
      await press(rig, "put-back");
      await untilText(rig, box, CASE);
      await untilNoStrip(rig);
      expect(await sentFrom(rig.page)).toEqual([]);
      await rig.leave();
    });
  });
}
