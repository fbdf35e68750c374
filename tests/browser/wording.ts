/** What holds for every kind of editor, in either browser, when a wording of ours is written into it. */
import { describe, expect, test } from "vitest";
import { chord, clickOn, onElement, sentAfter, sentFrom, until, untilEnabled } from "../setup/browsers.ts";
import { LONG } from "../setup/tier.ts";
import { FACEBOOK, FACEBOOK_COMMENT, LINKEDIN_A, LINKEDIN_B, LINKEDIN_C, LINKEDIN_MESSAGE_CLICK, named, X_CHAT, X_INLINE, type Box } from "./boxes.ts";
import { cardText, editorText, goOn, press, reportOn, untilCard, untilMarked, untilNotPaused, untilPaused, untilText, type Rig } from "./ours.ts";
import { write } from "./ways.ts";

const RISKY = "My patient Maria Ortiz coded yesterday in room 12.";
const BESIDE = "Sad 🙏 Maria Ortiz 🎉 coded yesterday in room 12, cc @ward_news 👩‍⚕️";
const SECOND = "Mrs Ortiz went home on 3 March 2024.";

/** A box for every kind of editor: Draft, Lexical, Quill in a shadow root, ProseMirror, plain, a field; in the long run also Lexical in a comment and Quill in the page. */
export const KINDS: readonly Box[] = [X_INLINE, FACEBOOK, LINKEDIN_B, LINKEDIN_C, LINKEDIN_MESSAGE_CLICK, X_CHAT, ...(LONG ? [FACEBOOK_COMMENT, LINKEDIN_A] : [])];

export const stripText = ({ world }: Rig): Promise<string | null> => onElement<string>(world, ".strip", "(element) => element.textContent");
export const untilStrip = (rig: Rig, said: string): Promise<string | null> => until(() => stripText(rig), (text) => text?.includes(said) === true, `the strip "${said}"`);
export const untilNoStrip = (rig: Rig): Promise<string | null> => until(() => stripText(rig), (text) => text === null, "the end of the strip");
export const toldText = ({ world }: Rig): Promise<string | null> => onElement<string>(world, ".tell", "(element) => element.textContent");

const rewordedBy = (box: Box, text: string): string => String(reportOn(box, text).reworded);

/** Presses the page's button on a draft, and takes the safer wording for all of it. */
export async function useSafer(rig: Rig, box: Box): Promise<void> {
  await untilEnabled(rig.page, box.button, true);
  await clickOn(rig.page, box.button);
  await untilPaused(rig);
  await press(rig, "safer");
  await untilNotPaused(rig);
}

/** In a field nothing is marked: what was read shows on the card. */
async function untilRead(rig: Rig, box: Box, text: string): Promise<void> {
  if (!box.field) await untilMarked(rig, reportOn(box, text).findings.map((finding) => finding.text));
}

/** `refuse` makes the page of a rig take over nothing that is written for the writer. */
export function wordingTests(open: (box: Box) => Promise<Rig>, refuse: (rig: Rig) => Promise<unknown>): void {
  describe.each(named(KINDS))("%s", (_, box) => {
    test("the fixtures are held and can be said another way", () => {
      for (const text of [RISKY, BESIDE, `${RISKY}\n${SECOND}`]) {
        expect(reportOn(box, text).verdict).not.toBe("note");
        expect(rewordedBy(box, text)).not.toBe(text);
      }
      expect(reportOn(box, `${RISKY}\n${SECOND}`).edits.some((edit) => edit.start > RISKY.length)).toBe(true);
    });

    test("one finding: taken by keyboard, one undo, redo, typing after", async () => {
      const rig = await open(box);
      await write(rig, box, RISKY);
      await untilRead(rig, box, RISKY);
      await until(async () => {
        await rig.page.keyboard.press("F8");
        return onElement<string>(rig.world, ".sheet.card button.main", "(element) => element.value");
      }, (value) => value === "use", "a card with a wording");
      const report = reportOn(box, RISKY);
      const said = await untilCard(rig);
      const shown = report.findings.findIndex((finding) => said?.startsWith(finding.text));
      const reworded = report.edits.filter((edit) => edit.finding === shown).reduceRight((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), RISKY);
      await press(rig, "use");
      await untilText(rig, box, reworded);
      await until(() => cardText(rig), (text) => text === null, "the end of the card");
      await clickOn(rig.page, box.editor);
      await chord(rig.page, "Control", "z");
      await untilText(rig, box, RISKY);
      // Quill knows no Ctrl+Y on Linux.
      await rig.page.keyboard.down("Shift");
      await chord(rig.page, "Control", "z");
      await rig.page.keyboard.up("Shift");
      await untilText(rig, box, reworded);
      await chord(rig.page, "Control", "End");
      await rig.page.keyboard.type(" Rest well.");
      await untilText(rig, box, `${reworded} Rest well.`);
      await rig.leave();
    });

    test("all findings: in place, put back, and what is sent is what is shown", async () => {
      const rig = await open(box);
      await write(rig, box, RISKY);
      await useSafer(rig, box);
      await untilText(rig, box, rewordedBy(box, RISKY));
      await untilStrip(rig, "Harder to recognise");
      await press(rig, "put-back");
      await untilText(rig, box, RISKY);
      await untilNoStrip(rig);
      await untilEnabled(rig.page, box.button, true);
      await clickOn(rig.page, box.button);
      await untilPaused(rig);
      await goOn(rig, reportOn(box, RISKY));
      expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([RISKY]);
      await rig.leave();
    });

    test("the strip is reached by keyboard, and goes when the writer types on", async () => {
      const rig = await open(box);
      await write(rig, box, RISKY);
      await useSafer(rig, box);
      await untilStrip(rig, "Put it back");
      await rig.page.keyboard.press("F8");
      await until(() => onElement(rig.world, "dialog.strip button:focus", "(element) => element.value"), (value) => value === "put-back", "the focus in the strip");
      await rig.page.keyboard.press("Escape");
      await until(() => onElement(rig.world, "dialog.strip", "() => true"), (there) => there === null, "the focus back in the draft");
      await untilStrip(rig, "Put it back");
      await chord(rig.page, "Control", "End");
      await rig.page.keyboard.type(" Rest well.");
      await untilText(rig, box, `${rewordedBy(box, RISKY)} Rest well.`);
      await untilNoStrip(rig);
      await rig.leave();
    });

    test("emoji and a mention beside what changes stay as they are; sent, the strip goes", async () => {
      const rig = await open(box);
      await write(rig, box, BESIDE);
      await useSafer(rig, box);
      const reworded = rewordedBy(box, BESIDE);
      for (const kept of ["🙏", "🎉", "@ward_news 👩‍⚕️"]) expect(reworded).toContain(kept);
      await untilText(rig, box, reworded);
      await untilStrip(rig, "Put it back");
      await press(rig, "put-back");
      await untilText(rig, box, BESIDE);
      await useSafer(rig, box);
      await untilStrip(rig, "Put it back");
      await untilEnabled(rig.page, box.button, true);
      await clickOn(rig.page, box.button);
      expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([reworded]);
      await untilNoStrip(rig);
      await rig.leave();
    });

    test("two paragraphs: each changes where it stands, and both come back", async () => {
      const rig = await open(box);
      await write(rig, box, RISKY);
      if (box.enter === "sends") await chord(rig.page, "Shift", "Enter");
      else await rig.page.keyboard.press("Enter");
      await rig.page.keyboard.type(SECOND);
      const text = `${RISKY}\n${SECOND}`;
      await untilText(rig, box, text);
      await useSafer(rig, box);
      await untilText(rig, box, rewordedBy(box, text));
      await untilStrip(rig, "Put it back");
      await press(rig, "put-back");
      await untilText(rig, box, text);
      await rig.leave();
    });

    test("a write that the page refuses is said, and the draft stays", async () => {
      const rig = await open(box);
      await write(rig, box, RISKY);
      await refuse(rig);
      await useSafer(rig, box);
      await until(() => toldText(rig), (text) => text?.includes("did not take") === true, "a plain word");
      expect(await editorText(rig, box)).toBe(RISKY);
      expect(await stripText(rig)).toBeNull();
      expect(await sentFrom(rig.page)).toEqual([]);
      await rig.leave();
    });
  });
}
