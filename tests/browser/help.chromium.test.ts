/** Help beside the wording: texts to begin with, other places, waiting, who can see it, and what opens what. */
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { say } from "../../src/words/say.ts";
import { clickOn, onElement, sentFrom, typeInto, until, untilEnabled } from "../setup/browsers.ts";
import { X_INLINE, X_REPLY } from "./boxes.ts";
import { useChromium } from "./chromium-rig.ts";
import { helpTests, openOffer } from "./help.ts";
import { editorText, pauseText, press, reportOn, untilCard, untilMarked, untilNotPaused, untilPaused, untilText, type Rig } from "./ours.ts";
import { toldText, untilStrip } from "./wording.ts";

const CASE = "My patient Maria Ortiz coded yesterday in room 12.";
const chromium = useChromium();
const keep = (settings: object) => chromium.background(`chrome.storage.local.set({ settings: ${JSON.stringify(settings)} })`);
const kept = () => chromium.background("chrome.storage.local.get(null)") as Promise<{ settings?: Record<string, unknown> }>;
const addresses = () => chromium.driver.context.pages().map((page) => page.url());
const closeTab = (end: string) => Promise.all(chromium.driver.context.pages().filter((page) => page.url().endsWith(end)).map((page) => page.close()));

const typed = async (box = X_INLINE) => {
  const rig = await chromium.open(box);
  // The welcome page, which opens with the installation, may have come before it.
  await rig.page.bringToFront();
  await typeInto(rig.page, box.editor, CASE);
  return rig;
};

describe("in every kind of editor", () => {
  beforeAll(() => keep({ messagesOn: ["x", "linkedin"] }));
  helpTests((box) => chromium.open(box));
});

describe("elsewhere, later, to whom", () => {
  beforeEach(() => keep({}));
  test("a private room: the draft is copied, and the place opens only by its own button", async () => {
    await keep({ securePlace: "https://www.linkedin.com/feed/?room=1" });
    const rig = await typed();
    await openOffer(rig, X_INLINE, "room");
    expect(addresses().join(" ")).not.toContain("room=1");
    await press(rig, "copy");
    await untilNotPaused(rig);
    await until(() => toldText(rig), (text) => text === say("help.room.copied"), "the reminder to leave out names there too");
    expect(addresses().join(" ")).not.toContain("room=1");
    await openOffer(rig, X_INLINE, "room");
    await press(rig, "open");
    await until(addresses, (all) => all.some((url) => url.endsWith("room=1")), "the secure place");
    expect(await editorText(rig, X_INLINE)).toBe(CASE);
    expect(await sentFrom(rig.page)).toEqual([]);
    await closeTab("room=1");
    await rig.page.close();
  });

  test("waiting keeps a moment and nothing else; when it is due the toolbar says so, and the popup can put it off", async () => {
    const rig = await typed();
    await openOffer(rig, X_INLINE, "wait");
    await press(rig, "30");
    await untilNotPaused(rig);
    const stored = await until(kept, (all) => Number(all.settings?.["remindAt"]) > Date.now(), "the reminder");
    expect(stored).toEqual({ settings: { remindAt: expect.any(Number) } });
    await rig.page.close();
    await keep({ remindAt: 1 });
    await until(() => chromium.background("chrome.action.getBadgeText({})"), (text) => text === "due", "the sign in the toolbar");
    const popup = await chromium.driver.open(`chrome-extension://${await chromium.driver.extensionId()}/src/pages/popup/index.html`);
    await popup.getByText(say("help.remind.due")).waitFor();
    await popup.getByRole("button", { name: say("help.remind.done") }).click();
    await until(() => chromium.background("chrome.action.getBadgeText({})"), (text) => text === "", "no sign");
    await popup.close();
  });

  test("what to do about a post that is out opens from the pause, which stays", async () => {
    const rig = await typed();
    await untilEnabled(rig.page, X_INLINE.button, true);
    await clickOn(rig.page, X_INLINE.button);
    await untilPaused(rig);
    await clickOn(rig.page, ".more summary", rig.world);
    await press(rig, "posted");
    await until(addresses, (all) => all.some((url) => url.includes("/pages/posted/")), "the page");
    expect(await pauseText(rig)).not.toBeNull();
    await closeTab("/posted/index.html");
    await rig.page.close();
  });

  const CONFIRMS = "We were so glad to have you as our patient, and sorry about the wait at your colonoscopy.";
  const POLICY = say("help.policy.text");
  test("the reply by policy: one click in the pause, one click on the card", async () => {
    const report = reportOn(X_REPLY, CONFIRMS);
    expect(report.findings.map(({ category }) => category)).toContain("phi.acknowledgement");
    const begin = async (): Promise<Rig> => {
      const rig = await chromium.open(X_REPLY);
      await typeInto(rig.page, X_REPLY.editor, CONFIRMS);
      return rig;
    };
    const byPause = await begin();
    await untilEnabled(byPause.page, X_REPLY.button, true);
    await clickOn(byPause.page, X_REPLY.button);
    await untilPaused(byPause);
    await press(byPause, "policy");
    await untilText(byPause, X_REPLY, POLICY);
    await untilStrip(byPause, "Put it back");
    await press(byPause, "put-back");
    await untilText(byPause, X_REPLY, CONFIRMS);
    await byPause.page.close();
    const byCard = await begin();
    await untilMarked(byCard, report.findings.map(({ text }) => text));
    await until(async () => {
      await byCard.page.keyboard.press("F8");
      return onElement(byCard.world, '.sheet.card button[value="policy"]', "() => true");
    }, (there) => there === true, "the card with the reply by policy");
    await untilCard(byCard);
    await press(byCard, "policy");
    await untilText(byCard, X_REPLY, POLICY);
    await byCard.page.close();
  });

  test("F8 where nothing is marked says that nothing was recognised, and promises nothing", async () => {
    const rig = await chromium.open(X_INLINE);
    await typeInto(rig.page, X_INLINE.editor, "A quiet afternoon.");
    await rig.page.keyboard.press("F8");
    await until(() => toldText(rig), (text) => text === "Nothing recognised. You know more than this tool does.", "the quiet sign");
    await rig.page.close();
  });

  test("the popup puts a text into the empty box, or copies it", async () => {
    await keep({ replies: ["Out until Monday."] });
    const rig = await chromium.open(X_INLINE);
    await clickOn(rig.page, X_INLINE.editor);
    const popup = await chromium.driver.open(`chrome-extension://${await chromium.driver.extensionId()}/src/pages/popup/index.html`);
    await rig.page.bringToFront();
    const put = () => popup.getByText("Out until Monday.").locator("xpath=../p/button").first().evaluate((element) => (element as HTMLElement).click());
    await put();
    await untilText(rig, X_INLINE, "Out until Monday.");
    await popup.close();
    await rig.page.close();
  });
});
