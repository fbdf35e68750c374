/** Frames, shadow roots, fields, pages that write themselves anew, and layouts that no rule knows. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chord, clickOn, onElement, sentAfter, sentFrom, typeInto, until } from "../setup/browsers.ts";
import { FACEBOOK, FACEBOOK_COMMENT, LINKEDIN_FRAME, LINKEDIN_MESSAGE_CLICK, LINKEDIN_MESSAGE_ENTER, named, OTHER_LAYOUT, X_CHAT } from "./boxes.ts";
import { useChromium } from "./chromium-rig.ts";
import { editorText, focusedButton, pauseText, press, reportOn, untilMarked, untilPaused, untilText, type Rig } from "./ours.ts";
import { goesOnce, isGuarded, RISKY, waysOf } from "./ways.ts";

const chromium = useChromium();

/** The word beside the page, or null. */
const notice = (rig: Rig) => onElement<string>(rig.world, ".tell", "(element) => element.textContent");

const frameOf = (url: string) => chromium.inFrame(url, "/preload/");

describe(LINKEDIN_FRAME.name, () => {
  test.each(waysOf(LINKEDIN_FRAME))("%s: marked, held, given back, released once; a quiet draft goes at once", (_, send) => isGuarded(() => frameOf(LINKEDIN_FRAME.url), LINKEDIN_FRAME, send));

  test("the toolbar tells of a box in a frame", async () => {
    const rig = await frameOf(LINKEDIN_FRAME.url);
    await typeInto(rig.page, LINKEDIN_FRAME.editor, RISKY);
    const count = String(reportOn(LINKEDIN_FRAME, RISKY).findings.length);
    expect(await chromium.badge(LINKEDIN_FRAME.url, (text) => text === count)).toBe(count);
    await rig.leave();
  });
});

describe("a field in a shadow root", () => {
  beforeAll(() => chromium.background("chrome.storage.local.set({ settings: { messagesOn: ['x'] } })"));
  afterAll(() => chromium.background("chrome.storage.local.clear()"));

  test("a submit that never leaves the root is held", async () => {
    const rig = await chromium.open(X_CHAT);
    await typeInto(rig.page, X_CHAT.editor, RISKY);
    await chromium.badge(X_CHAT.url, (text) => text === String(reportOn(X_CHAT, RISKY).findings.length));
    await rig.page.evaluate(`(() => { const root = document.querySelector("[data-testid=xchatEmbedRoute]").shadowRoot; root.querySelector("form").requestSubmit(root.querySelector("${X_CHAT.button}")); })()`);
    await untilPaused(rig);
    expect(await sentFrom(rig.page)).toEqual([]);
    await rig.leave();
  });

  test("its card rewords it, and one undo brings it back", async () => {
    const rig = await chromium.open(X_CHAT);
    const report = reportOn(X_CHAT, RISKY);
    await typeInto(rig.page, X_CHAT.editor, RISKY);
    const said = await until(async () => {
      await rig.page.keyboard.press("F8");
      return onElement<string>(rig.world, ".sheet.card q", "(element) => element.textContent");
    }, (text) => text !== null, "a card");
    const shown = report.findings.findIndex((f) => f.text === said);
    const edits = report.edits.filter((e) => e.finding === shown);
    expect(await focusedButton(rig)).not.toBeNull();
    await press(rig, "use");
    await untilText(rig, X_CHAT, edits.reduceRight((text, e) => text.slice(0, e.start) + e.text + text.slice(e.end), RISKY));
    await chord(rig.page, "Control", "z");
    await untilText(rig, X_CHAT, RISKY);
    await rig.leave();
  });

  test("the writer is told that it cannot show marks", async () => {
    const rig = await chromium.open(X_CHAT);
    await typeInto(rig.page, X_CHAT.editor, RISKY);
    await until(() => notice(rig), (text) => text?.includes("cannot show marks") === true, "a word");
    await rig.leave();
  });
});

/** Presses a key that is none, which puts in what Enter would. */
async function enters(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Input.dispatchKeyEvent", { type: "rawKeyDown", key: "Unidentified", windowsVirtualKeyCode: 229, commands: ["insertNewline"] });
  await cdp.detach();
}

describe("the Enter of a phone's keyboard, which is no key", () => {
  beforeAll(() => chromium.background("chrome.storage.local.set({ settings: { messagesOn: ['x', 'linkedin'] } })"));
  afterAll(() => chromium.background("chrome.storage.local.clear()"));

  test.each(named([FACEBOOK_COMMENT, X_CHAT, LINKEDIN_MESSAGE_ENTER]))("%s: held where Enter sends, and sent once", async (_, box) => {
    const rig = await chromium.open(box);
    await typeInto(rig.page, box.editor, RISKY);
    await enters(rig.page);
    await untilPaused(rig);
    expect([await editorText(rig, box), await sentFrom(rig.page)]).toEqual([RISKY, []]);
    await goesOnce(rig, reportOn(box, RISKY), RISKY);
    await rig.leave();
  });

  test.each(named([FACEBOOK, LINKEDIN_MESSAGE_CLICK]))("%s: a new line where it begins one", async (_, box) => {
    const rig = await chromium.open(box);
    await typeInto(rig.page, box.editor, RISKY);
    await enters(rig.page);
    await rig.page.keyboard.type("Lunch.");
    await untilText(rig, box, `${RISKY}\nLunch.`);
    expect([await pauseText(rig), await sentFrom(rig.page)]).toEqual([null, []]);
    await rig.leave();
  });
});

test("a page that writes itself anew is guarded again", async () => {
  const rig = await chromium.open({ url: "https://x.com/home" });
  await rig.page.evaluate(`(() => {
    document.open();
    document.write('<main><div contenteditable="true" role="textbox" data-testid="tweetTextarea_0"></div><button data-testid="tweetButtonInline">Post</button></main>');
    document.close();
    window.sent = [];
    document.querySelector("button").addEventListener("click", () => window.sent.push(1));
  })()`);
  await typeInto(rig.page, "[contenteditable]", RISKY);
  await untilMarked(rig, reportOn({ ...X_CHAT, surface: "post" }, RISKY).findings.map((f) => f.text));
  await clickOn(rig.page, "button");
  await untilPaused(rig);
  expect(await sentFrom(rig.page)).toEqual([]);
  await rig.leave();
});

describe("a layout that no rule knows", () => {
  const box = OTHER_LAYOUT;

  test("is read, met with a light notice that says so, and nothing is held", async () => {
    const rig = await chromium.open(box);
    await typeInto(rig.page, box.editor, RISKY);
    const said = await until(() => notice(rig), (text) => text?.includes("not recognised") === true, "the notice");
    for (const finding of reportOn(box, RISKY).findings) expect(said).toContain(finding.text);
    expect(await chromium.badge(box.url, (text) => text === "?")).toBe("?");
    await clickOn(rig.page, box.button);
    expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([RISKY]);
    expect(await pauseText(rig)).toBeNull();
    await rig.leave();
  });

  test("a quiet text there is met with nothing", async () => {
    const rig = await chromium.open(box);
    await typeInto(rig.page, box.editor, "Reminder: ask about tingling on one side.");
    expect(await chromium.badge(box.url, (text) => text === "?")).toBe("?");
    await clickOn(rig.page, box.button);
    await sentAfter(rig.page, 1);
    expect(await notice(rig)).toBeNull();
    expect(await editorText(rig, box)).toBe("");
    await rig.leave();
  });
});
