/** What holds for every post box, in Chromium, on the build that ships. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { chord, clickOn, sentAfter, sentFrom, typeInto, until, untilEnabled } from "../setup/browsers.ts";
import { LONG } from "../setup/tier.ts";
import { BOXES, KINDS, named } from "./boxes.ts";
import { useChromium } from "./chromium-rig.ts";
import {
  cardText, editorText, focusedButton, goOn, marked, pauseText, pointAtMark, press, reportOn, untilCard, untilMarked, untilNotPaused, untilPaused, untilText, type Rig,
} from "./ours.ts";
import { contractOf, isHeldOnButton, QUIET, RISKY } from "./ways.ts";

const chromium = useChromium();

describe.each(named(BOXES.filter((box) => !LONG && !KINDS.includes(box))))("%s", (_, box) => contractOf(() => chromium.open(box), box));

describe.each(named(LONG ? BOXES : KINDS))("%s", (_, box) => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await chromium.open(box);
  });
  afterEach(() => rig.leave());

  const report = reportOn(box, RISKY);
  const words = report.findings.map((f) => f.text);

  test("the fixture draft is held, and the quiet one is not", () => {
    expect(report.verdict).toBe("stop");
    expect(report.edits.length).toBeGreaterThan(0);
    expect(reportOn(box, QUIET).verdict).toBe("clear");
  });

  test("marks stand on the words that were noticed, and typing goes on undisturbed", async () => {
    await clickOn(rig.page, box.editor);
    await rig.page.keyboard.type(RISKY);
    expect(await untilMarked(rig, words)).toEqual([...words].toSorted());
    await rig.page.keyboard.type(" Then lunch");
    await untilText(rig, box, `${RISKY} Then lunch`);
    for (let i = 0; i < 5; i++) await rig.page.keyboard.press("ArrowLeft");
    await rig.page.keyboard.type("a late ");
    await untilText(rig, box, `${RISKY} Then a late lunch`);
    await untilMarked(rig, words);
    expect(await onMarkup(rig, box.editor)).not.toContain("u1");
  });

  test("a quiet draft is sent at once, without a word", async () => {
    await typeInto(rig.page, box.editor, QUIET);
    await untilEnabled(rig.page, box.button, true);
    await clickOn(rig.page, box.button);
    expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([QUIET]);
    expect(await pauseText(rig)).toBeNull();
    expect(await marked(rig)).toEqual([]);
  });

  test("held by a click; Edit sends nothing and gives the draft back", async () => {
    await typeInto(rig.page, box.editor, RISKY);
    await untilEnabled(rig.page, box.button, true);
    await clickOn(rig.page, box.button);
    const said = await untilPaused(rig);
    for (const finding of report.findings) expect(said).toContain(finding.text);
    expect(await focusedButton(rig)).toBe("edit");
    await press(rig, "edit");
    await untilNotPaused(rig);
    expect(await sentFrom(rig.page)).toEqual([]);
    expect(await editorText(rig, box)).toBe(RISKY);
        await clickOn(rig.page, box.button);
    await untilPaused(rig);
  });

  test("released once and only once, after the step more that a stop asks", async () => {
    await typeInto(rig.page, box.editor, RISKY);
    await untilEnabled(rig.page, box.button, true);
    await clickOn(rig.page, box.button);
    await untilPaused(rig);
    await press(rig, "post");
    expect(await sentFrom(rig.page)).toEqual([]);
    await press(rig, "post-sure");
    expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([RISKY]);
    await settled(rig);
    expect(await sentFrom(rig.page)).toHaveLength(1);
    expect(await pauseText(rig)).toBeNull();
  });

  if (box.enter === "sends")
    test("held by Enter alone, and released once; Shift+Enter is a new line", async () => {
      await typeInto(rig.page, box.editor, QUIET);
      await chord(rig.page, "Shift", "Enter");
      await rig.page.keyboard.type(RISKY);
      await untilText(rig, box, `${QUIET}\n${RISKY}`);
      await rig.page.keyboard.press("Enter");
      await untilPaused(rig);
      expect(await sentFrom(rig.page)).toEqual([]);
      await goOn(rig, report);
      expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([`${QUIET}\n${RISKY}`]);
      await settled(rig);
      expect(await sentFrom(rig.page)).toHaveLength(1);
    });
  else
    test("Enter alone is a new line, and nothing is asked", async () => {
      await typeInto(rig.page, box.editor, RISKY);
      await rig.page.keyboard.press("Enter");
      await rig.page.keyboard.type("Lunch.");
      await untilText(rig, box, `${RISKY}\nLunch.`);
      expect(await pauseText(rig)).toBeNull();
      expect(await sentFrom(rig.page)).toEqual([]);
    });

  test.each(["Control", "Meta"] as const)("held by %s+Enter, and released once by keyboard alone", async (modifier) => {
    await typeInto(rig.page, box.editor, RISKY);
    await untilEnabled(rig.page, box.button, true);
    await chord(rig.page, modifier, "Enter");
    await untilPaused(rig);
    expect(await sentFrom(rig.page)).toEqual([]);
    await tabTo(rig, "post");
    await rig.page.keyboard.press("Enter");
    await until(() => focusedButton(rig), (value) => value === "edit", "the focus on Edit");
    await tabTo(rig, "post-sure");
    await rig.page.keyboard.press("Enter");
    expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([RISKY]);
    await settled(rig);
    expect(await sentFrom(rig.page)).toHaveLength(1);
  });

  test.each(["Enter", " "])("held by %s on the focused button; Escape is Edit", async (key) => {
    await typeInto(rig.page, box.editor, RISKY);
    await isHeldOnButton(rig, box, key);
  });

  test("the focus stays in the pause, whatever the page's trap does", async () => {
    await typeInto(rig.page, box.editor, RISKY);
    await untilEnabled(rig.page, box.button, true);
    await clickOn(rig.page, box.button);
    await untilPaused(rig);
    await rig.page.evaluate(`document.querySelector("button, [contenteditable=true]")?.focus()`);
    expect(await focusedButton(rig)).toBe("edit");
    await tabTo(rig, "post");
    await rig.page.keyboard.type("zzz");
    expect(await editorText(rig, box)).toBe(RISKY);
    expect(await pauseText(rig)).not.toBeNull();
  });

  test("a draft that changed during the pause is asked about again before it goes", async () => {
    await typeInto(rig.page, box.editor, RISKY);
    await untilEnabled(rig.page, box.button, true);
    await clickOn(rig.page, box.button);
    await untilPaused(rig);
    await rig.world.evaluate(changeText(box.editor, "Maria", "Nadia"));
    await untilText(rig, box, RISKY.replace("Maria", "Nadia"));
    await goOn(rig, report);
    await until(() => pauseText(rig), (text) => text?.includes("Nadia") === true, "the pause on the changed draft");
    expect(await sentFrom(rig.page)).toEqual([]);
    await goOn(rig, report);
    expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([RISKY.replace("Maria", "Nadia")]);
  });

  test("the card of a mark rewords it, and one undo brings it back", async () => {
    await typeInto(rig.page, box.editor, RISKY);
    await untilMarked(rig, words);
    await pointAtMark(rig);
    const said = await untilCard(rig);
    const shown = report.findings.findIndex((f) => said?.startsWith(f.text));
    const edits = report.edits.filter((e) => e.finding === shown);
    await press(rig, "use");
    const reworded = edits.reduceRight((text, e) => text.slice(0, e.start) + e.text + text.slice(e.end), RISKY);
    await untilText(rig, box, reworded);
    expect(await cardText(rig)).toBeNull();
    await settled(rig);
    await chord(rig.page, "Control", "z");
    await untilText(rig, box, RISKY);
    await untilMarked(rig, words);
  });

  test("F8 opens the card by keyboard and Escape goes back to typing", async () => {
    await typeInto(rig.page, box.editor, RISKY);
    await untilMarked(rig, words);
    await rig.page.keyboard.press("F8");
    await untilCard(rig);
    expect(await focusedButton(rig)).not.toBeNull();
    await rig.page.keyboard.press("Escape");
    await until(() => cardText(rig), (text) => text === null, "the end of the card");
    await chord(rig.page, "Control", "End");
    await rig.page.keyboard.type(" Yes.");
    await until(() => editorText(rig, box), (text) => text?.endsWith("Yes.") === true, "typing to go on");
  });

  test("a phrase silenced once is not marked again", async () => {
    await typeInto(rig.page, box.editor, RISKY);
    await untilMarked(rig, words);
    await pointAtMark(rig);
    const said = await untilCard(rig);
    const silenced = report.findings.find((f) => said?.startsWith(f.text))?.text ?? "";
    await press(rig, "never");
    await until(() => marked(rig), (now) => !now.includes(silenced), `no mark on ${silenced}`);
    await forget();
  });

  test("input-method composition is not disturbed, and its Enter is not held", async () => {
    await typeInto(rig.page, box.editor, RISKY);
    await untilMarked(rig, words);
    await rig.compose?.("日本");
    await untilText(rig, box, `${RISKY}日本`);
    expect(await pauseText(rig)).toBeNull();
    await untilMarked(rig, words);
  });
});

/** Our code and the page's have had every chance to act again: two frames and the page's own timers. */
const settled = (rig: Rig) => rig.page.evaluate(`new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => done(null)))))`);

const onMarkup = async (rig: Rig, selector: string) =>
  (await rig.world.evaluate(`(() => { const find = (root) => root.querySelector(${JSON.stringify(selector)}) ?? [...root.querySelectorAll("*")].flatMap((e) => e.shadowRoot ? [find(e.shadowRoot)] : []).find(Boolean); return find(document).innerHTML; })()`)) as string;

async function tabTo(rig: Rig, value: string) {
  for (let i = 0; i < 40 && (await focusedButton(rig)) !== value; i++) await rig.page.keyboard.press("Tab");
  expect(await focusedButton(rig)).toBe(value);
}

/** Changes a word of an editor as a page's own code might, through the DOM that its library watches. */
const changeText = (selector: string, from: string, to: string) => `(() => {
  const find = (root) => root.querySelector(${JSON.stringify(selector)}) ?? [...root.querySelectorAll("*")].flatMap((e) => e.shadowRoot ? [find(e.shadowRoot)] : []).find(Boolean);
  const editor = find(document);
  const walk = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  for (let n = walk.nextNode(); n; n = walk.nextNode()) if (n.data.includes(${JSON.stringify(from)})) {
    n.data = n.data.replace(${JSON.stringify(from)}, ${JSON.stringify(to)});
    getSelection().collapse(n, n.data.length);
    n.parentElement.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText" }));
    return true;
  }
  throw new Error("no such text");
})()`;

/** Empties the settings that a test filled. */
async function forget() {
  await until(() => chromium.background("chrome.storage.local.get('settings')"), (kept) => JSON.stringify(kept).includes("allowedPhrases"), "the phrase to be kept");
  await chromium.background("chrome.storage.local.clear()");
}
