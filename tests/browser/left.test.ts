/** The extension is updated while a post box is open: what was put into the page before steps aside, nothing is lost, nothing is sent twice. */
import { afterAll, describe, expect, test } from "vitest";
import { clickOn, onElement, openShadowCopy, sentAfter, sentFrom, typeInto, until, untilEnabled } from "../setup/browsers.ts";
import { builtExtension } from "../setup/builds.ts";
import { X_INLINE } from "./boxes.ts";
import { useChromium } from "./chromium-rig.ts";
import { useFirefox } from "./firefox-rig.ts";
import { editorText, goOn, marked, pauseText, press, reportOn, untilMarked, untilNotPaused, untilPaused, type Rig } from "./ours.ts";
import { goesOnce } from "./ways.ts";

const RISKY = "My patient Maria Ortiz coded yesterday in room 12.";
const report = reportOn(X_INLINE, RISKY);
const words = report.findings.map((f) => f.text);
const TOLD = "updated or switched off";

/** Elements and styles of ours in a page, by count. */
const traces = (rig: Rig) => rig.page.evaluate("[document.documentElement.children.length - 2, document.adoptedStyleSheets.length, CSS.highlights.size]") as Promise<number[]>;
async function typed(rig: Rig): Promise<void> {
  await typeInto(rig.page, X_INLINE.editor, RISKY);
  await untilMarked(rig, words);
  await untilEnabled(rig.page, X_INLINE.button, true);
}

describe("Chromium, which puts no new script into a page that is open", () => {
  // With its closed root opened: a script that lost its extension has lost the API that looks into one.
  let copy: Awaited<ReturnType<typeof openShadowCopy>>;
  const chromium = useChromium(async () => (copy = await openShadowCopy(builtExtension("chromium"))).path);
  afterAll(() => copy.remove());
  const open = async (): Promise<Rig & { readonly left: Rig["world"] }> => {
    const rig = await chromium.open(X_INLINE);
    return { ...rig, world: rig.page, left: rig.world };
  };
  /** As an update does: the extension is loaded anew, and the scripts in the pages lose it. */
  async function update(rig: { readonly left: Rig["world"] }): Promise<void> {
    const page = await chromium.driver.open("chrome://extensions");
    await page.evaluate(`chrome.developerPrivate.reload(${JSON.stringify(await chromium.driver.extensionId())}, { failQuietly: true })`);
    await until(() => rig.left.evaluate("chrome.runtime?.id === undefined"), (gone) => gone === true, "the extension to go");
    await page.close();
  }
  /** A page that is opened before the extension is back gets no script of it. */
  async function isBack(): Promise<void> {
    const page = await chromium.driver.open("chrome://extensions");
    const state = `chrome.developerPrivate.getExtensionInfo(${JSON.stringify(await chromium.driver.extensionId())}).then((told) => told.state)`;
    await until(() => page.evaluate(state).catch(() => "gone"), (told) => told === "ENABLED", "the extension to be back");
    await page.close();
  }

  test("the old script says so at the next key, takes its marks away, and holds nothing", async () => {
    const rig = await open();
    await typed(rig);
    await update(rig);
    await rig.page.keyboard.type(" Then");
    await until(() => onElement<string>(rig.world, ".tell", "(e) => e.textContent"), (text) => text?.includes(TOLD) === true, "the word");
    expect(await marked(rig)).toEqual([]);
    await clickOn(rig.page, X_INLINE.button);
    expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([`${RISKY} Then`]);
    expect(await pauseText(rig)).toBeNull();
    await until(() => traces(rig), (left) => left.join() === "0,0,0", "nothing of ours");
    await isBack();
    await rig.page.goto(X_INLINE.url);
    await typed(rig);
    await rig.page.close();
  });

  test("a draft that is held stays held, goes out once when she says so, and then the script steps aside", async () => {
    const rig = await open();
    await typed(rig);
    await clickOn(rig.page, X_INLINE.button);
    await untilPaused(rig);
    await update(rig);
    expect(await pauseText(rig)).not.toBeNull();
    expect(await sentFrom(rig.page)).toEqual([]);
    await goOn(rig, report);
    expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([RISKY]);
    await untilNotPaused(rig);
    await typeInto(rig.page, X_INLINE.editor, "Lunch.");
    await until(() => traces(rig), (left) => left.join() === "0,0,0", "nothing of ours");
    expect(await sentFrom(rig.page)).toHaveLength(1);
    await rig.page.close();
  });
});

describe("Firefox, which ends the old script and puts the new one into every page that is open", () => {
  const firefox = useFirefox();
  async function update(rig: Rig): Promise<void> {
    const before = await rig.page.evaluate("(globalThis.was = [...document.documentElement.children].at(-1), true)");
    expect(before).toBe(true);
    const popup = await firefox.popup();
    await popup.evaluate("void setTimeout(() => browser.runtime.reload(), 0)").catch(() => undefined);
    await until(() => rig.page.evaluate("was.isConnected"), (there) => there === false, "what the old script left to go");
  }

  test("the new script clears what the old one left, and reads the same box", async () => {
    const rig = await firefox.open(X_INLINE);
    await typed(rig);
    await update(rig);
    await clickOn(rig.page, X_INLINE.editor);
    await untilMarked(rig, words);
    expect((await traces(rig))[0]).toBe(1);
    await clickOn(rig.page, X_INLINE.button);
    await untilPaused(rig);
    expect(await sentFrom(rig.page)).toEqual([]);
    await goesOnce(rig, report, RISKY);
    await rig.page.close();
  });

  test("a pause whose script has gone does not stay before the page: the draft is there, unsent, and held again", async () => {
    const rig = await firefox.open(X_INLINE);
    await typed(rig);
    await clickOn(rig.page, X_INLINE.button);
    await untilPaused(rig);
    await update(rig);
    await untilNotPaused(rig);
    expect(await sentFrom(rig.page)).toEqual([]);
    expect(await editorText(rig, X_INLINE)).toBe(RISKY);
    await clickOn(rig.page, X_INLINE.button);
    await untilPaused(rig);
    await press(rig, "edit");
    expect(await sentFrom(rig.page)).toEqual([]);
    await rig.page.close();
  });
});
