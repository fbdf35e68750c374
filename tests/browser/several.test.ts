/** Threads, and several post boxes on one page. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clickOn, onElement, sentAfter, sentFrom, typeInto, until, untilEnabled } from "../setup/browsers.ts";
import { builtExtension } from "../setup/builds.ts";
import { ALLOWED, INSTAGRAM_COMMENT, INSTAGRAM_MESSAGE } from "./asked-boxes.ts";
import { FACEBOOK, FACEBOOK_COMMENT, LINKEDIN_MESSAGE_ENTER, MESSAGES, named, X_INLINE, X_MODAL } from "./boxes.ts";
import { useChromium } from "./chromium-rig.ts";
import { goOn, marked, pauseText, press, reportOn, reportOnThread, untilMarked, untilNotPaused, untilPaused, untilText } from "./ours.ts";

const RISKY = "My patient Maria Ortiz coded yesterday in room 12.";
const QUIET = "A thread on listening, in two parts.";
const chromium = useChromium(() => builtExtension("chromium"), ALLOWED);
/** Boxes in which Enter sends, on pages that open a list of names. */
const PICKING = [FACEBOOK_COMMENT, INSTAGRAM_COMMENT, INSTAGRAM_MESSAGE, LINKEDIN_MESSAGE_ENTER, ...MESSAGES.filter(({ name }) => /^Messenger, pop-up$|in a shadow root$/.test(name))];
const report = reportOn(X_MODAL, RISKY);
const words = report.findings.map((f) => f.text);

describe.each([["numbered parts", ""], ["parts of one name", "&same=1"]])("a thread with %s", (_, query) => {
  const box = { ...X_MODAL, url: X_MODAL.url + query };
  const second = "[role=dialog] [data-testid=addButton]";

  test("is read as a whole, marked in the right part, held, and sent once with every part", async () => {
    const rig = await chromium.open(box);
    await typeInto(rig.page, box.editor, QUIET);
    await clickOn(rig.page, second);
    const parts = () => rig.page.evaluate("document.querySelectorAll('[role=dialog] [contenteditable=true]').length") as Promise<number>;
    await until(parts, (n) => n === 2, "the second part");
    await rig.page.evaluate("document.querySelectorAll('[role=dialog] [contenteditable=true]')[1].focus()");
    await rig.page.keyboard.type(RISKY);
    const thread = reportOnThread(box, [QUIET, RISKY]);
    expect(thread.findings.map((f) => f.part)).toContain(1);
    await untilMarked(rig, thread.findings.map((f) => f.text));
    await untilEnabled(rig.page, box.button, true);
    await clickOn(rig.page, box.button);
    await untilPaused(rig);
    await goOn(rig, thread);
    expect((await sentAfter(rig.page, 1)).map((s) => s.parts)).toEqual([[QUIET, RISKY]]);
    await untilNotPaused(rig);
    expect(await sentFrom(rig.page)).toHaveLength(1);
    await rig.leave();
  });
});

test("two open boxes of X: each is judged by its own text", async () => {
  const rig = await chromium.open({ url: "https://x.com/home" });
  await typeInto(rig.page, X_INLINE.editor, RISKY);
  await untilMarked(rig, words);
  await clickOn(rig.page, "[data-testid=SideNav_NewTweet_Button]");
  await typeInto(rig.page, X_MODAL.editor, QUIET);
  await untilEnabled(rig.page, X_MODAL.button, true);
  await clickOn(rig.page, X_MODAL.button);
  expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([QUIET]);
  expect(await pauseText(rig)).toBeNull();
  expect(await marked(rig)).toEqual([...words].toSorted());
  await clickOn(rig.page, X_INLINE.button);
  await untilPaused(rig);
  await goOn(rig, report);
  expect((await sentAfter(rig.page, 2)).map((s) => [s.surface, s.text])).toEqual([["modal", QUIET], ["inline", RISKY]]);
  await rig.leave();
});

test("a risky text in one box of Facebook does not hold another box", async () => {
  const rig = await chromium.open({ url: "https://www.facebook.com/" });
  await typeInto(rig.page, "form[role=presentation] [contenteditable=true]", RISKY);
  await rig.page.keyboard.press("Escape");
  await clickOn(rig.page, "[role=main] [role=button]");
  await typeInto(rig.page, FACEBOOK.editor, QUIET);
  await untilEnabled(rig.page, FACEBOOK.button, true);
  await clickOn(rig.page, FACEBOOK.button);
  expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([QUIET]);
  await rig.leave();
});

describe("comment forms of Facebook that share one id", () => {
  const second = "[role=article]:nth-child(3) [contenteditable=true]";

  test("each is judged by its own text", async () => {
    const rig = await chromium.open(FACEBOOK_COMMENT);
    await typeInto(rig.page, FACEBOOK_COMMENT.editor, RISKY);
    await untilMarked(rig, words);
    await typeInto(rig.page, second, QUIET);
    await rig.page.keyboard.press("Enter");
    expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([QUIET]);
    expect(await pauseText(rig)).toBeNull();
    await clickOn(rig.page, FACEBOOK_COMMENT.editor);
    await rig.page.keyboard.press("Enter");
    await untilPaused(rig);
    await goOn(rig, report);
    expect((await sentAfter(rig.page, 2)).map((s) => s.text)).toEqual([QUIET, RISKY]);
    await rig.leave();
  });
});

describe("an Enter that picks a name from the page's list is not held, and the next one is", () => {
  beforeAll(() => chromium.background(`chrome.storage.local.set({ settings: { messagesOn: ["facebook", "linkedin", "instagram"] } })`));
  afterAll(() => chromium.background("chrome.storage.local.clear()"));

  test.each(named(PICKING))("%s", async (_, box) => {
    const rig = await chromium.open(box);
    await typeInto(rig.page, box.editor, `${RISKY} @ma`);
    await until(() => onElement(rig.page, "[role=option]", "(e) => e.textContent"), (name) => name === "Marta Lindqvist", "the list of names");
    await rig.page.keyboard.press("Enter");
    await untilText(rig, box, `${RISKY} Marta Lindqvist`);
    expect(await pauseText(rig)).toBeNull();
    await rig.page.keyboard.press("Enter");
    await untilPaused(rig);
    expect(await sentFrom(rig.page)).toEqual([]);
    await rig.leave();
  });
});

test("the safer wording goes into every part, and nothing is sent", async () => {
  const rig = await chromium.open(X_MODAL);
  await typeInto(rig.page, X_MODAL.editor, RISKY);
  await untilEnabled(rig.page, X_MODAL.button, true);
  await clickOn(rig.page, X_MODAL.button);
  await untilPaused(rig);
  await press(rig, "safer");
  const text = () => onElement<string>(rig.page, X_MODAL.editor, "(e) => e.textContent.replace(/\\u00a0/g, ' ')");
  await until(text, (now) => now === report.reworded, `the wording "${String(report.reworded)}"`);
  expect(await sentFrom(rig.page)).toEqual([]);
  await rig.leave();
});
