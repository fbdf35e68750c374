/**
 * The offer of another wording by the browser's own model. The browser of these tests has the interface and no model: the first half shows what a writer
 * with such a browser sees. In the second half a mock stands in for the model, put into a copy of the build before its background begins.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { say } from "../../src/words/say.ts";
import { clickOn, onElement, sentFrom, typeInto, until, untilEnabled } from "../setup/browsers.ts";
import { builtExtension } from "../setup/builds.ts";
import { X_INLINE } from "./boxes.ts";
import { useChromium } from "./chromium-rig.ts";
import { openOffer } from "./help.ts";
import { editorText, pauseText, press, untilNotPaused, untilPaused, untilText } from "./ours.ts";
import { stripText, untilStrip } from "./wording.ts";

const CASE = "My patient Maria Ortiz coded yesterday in room 12.";
const WORDING = "A patient coded recently.";
/** `answer`: what it says; null hangs. Counts what was asked of it, and what was given up. */
const MOCK = `globalThis.mock = { answer: ${JSON.stringify(WORDING)}, asked: [], left: 0 };
Object.defineProperty(globalThis, "LanguageModel", { value: {
  availability: async () => "available",
  create: async () => ({
    destroy() {},
    prompt: (text, { signal }) => new Promise((resolve, reject) => {
      mock.asked.push(text);
      signal.addEventListener("abort", () => (mock.left++, reject(signal.reason)));
      if (mock.answer !== null) resolve(JSON.stringify({ wording: mock.answer }));
    }),
  }),
} });`;

let folder: string | undefined;
afterAll(() => folder && rm(folder, { recursive: true, force: true }));
async function withMock(): Promise<string> {
  folder = await mkdtemp(join(tmpdir(), "with-model-"));
  await cp(builtExtension("chromium"), folder, { recursive: true });
  const { background } = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")) as { background: { service_worker: string } };
  const entry = join(folder, background.service_worker);
  await writeFile(join(folder, "mock.js"), MOCK);
  await writeFile(entry, `import "./mock.js";\n${await readFile(entry, "utf8")}`);
  return folder;
}

const offersOf = (rig: Parameters<typeof onElement>[0]) => onElement<string[]>(rig, ".more", "(more) => [...more.querySelectorAll('button')].map((button) => button.value)");
type Chromium = ReturnType<typeof useChromium>;
const keep = (chromium: Chromium, settings: object) => chromium.background(`chrome.storage.local.set({ settings: ${JSON.stringify(settings)} })`);
async function typed(chromium: Chromium) {
  const rig = await chromium.open(X_INLINE);
  await rig.page.bringToFront();
  await typeInto(rig.page, X_INLINE.editor, CASE);
  return rig;
}
async function paused(chromium: Chromium) {
  const rig = await typed(chromium);
  await untilEnabled(rig.page, X_INLINE.button, true);
  await clickOn(rig.page, X_INLINE.button);
  await untilPaused(rig);
  return rig;
}

describe("in a browser without a model", () => {
  const chromium = useChromium();
  const options = async () => chromium.driver.open(`chrome-extension://${await chromium.driver.extensionId()}/src/pages/options/index.html`);

  test("the settings say so, and the pause has all its other help and nothing of a model", async () => {
    await keep(chromium, { onDeviceModel: true });
    const page = await options();
    await page.getByText(say("settings.model.none")).waitFor();
    expect(await page.getByRole("button", { name: say("settings.model.fetch") }).count()).toBe(0);
    await page.close();
    const rig = await paused(chromium);
    expect(await offersOf(rig.world)).toEqual(["help:lesson", "help:room", "help:wait", "posted"]);
    await rig.page.close();
  });

  test("it is off unless she switches it on, and locked where her program keeps it off", async () => {
    await keep(chromium, {});
    const page = await options();
    const name = say("settings.onDeviceModel");
    const on = page.getByRole("switch", { name });
    expect(await on.isChecked()).toBe(false);
    await on.press("Space");
    await until(() => chromium.background("chrome.storage.local.get('settings').then((kept) => kept.settings.onDeviceModel)"), (kept) => kept === true, "the setting");
    await chromium.background("chrome.storage.local.set({ preset: { programName: 'Elm', onDeviceModel: false } })");
    await until(() => on.isDisabled(), (locked) => locked, "the lock");
    expect([await on.isChecked(), await page.getByText("Set by Elm").count()]).toEqual([false, 1]);
    expect(await page.getByText(say("settings.model.none")).count()).toBe(0);
    await chromium.background("chrome.storage.local.set({ preset: { onDeviceModel: true } })");
    await page.getByText("this value is not understood; it takes: false").waitFor();
    expect(await on.isDisabled()).toBe(false);
    await chromium.background("chrome.storage.local.remove('preset')");
    await page.close();
  });

  test("where the browser would have to fetch one, nothing is fetched before she presses the button; then it tells how far it is, and can be stopped", async () => {
    const page = await chromium.driver.context.newPage();
    await page.addInitScript(`globalThis.fetched = 0; let state = "downloadable"; let told; globalThis.come = (share) => told({ loaded: share }); let done; globalThis.finish = () => { state = "available"; done({ destroy() {} }); };
      Object.defineProperty(globalThis, "LanguageModel", { value: { availability: async () => state, create: ({ monitor, signal }) => new Promise((resolve, reject) => {
        fetched++; done = resolve; monitor({ addEventListener: (_, listener) => (told = listener) }); signal.addEventListener("abort", () => reject(signal.reason)); }) } });`);
    await page.goto(`chrome-extension://${await chromium.driver.extensionId()}/src/pages/options/index.html`);
    const button = page.getByRole("button", { name: say("settings.model.fetch") });
    await button.waitFor();
    expect(await page.evaluate("fetched")).toBe(0);
    await button.press("Enter");
    await page.evaluate("come(0.25)");
    await page.getByText(say({ key: "settings.model.share", params: { percent: "25" } })).waitFor();
    await page.getByRole("button", { name: say("settings.model.stop") }).press("Enter");
    await button.press("Enter");
    expect(await page.evaluate("fetched")).toBe(2);
    await page.evaluate("finish()");
    await page.getByText(say("settings.model.ready")).waitFor();
    await page.close();
  });
});

describe("with a model in its place", () => {
  const chromium = useChromium(withMock);
  const mock = (expression: string) => chromium.background(expression);
  /** The model is looked for when settings are read: the offer stands in the first pause after that. */
  const ready = async () => {
    await keep(chromium, { onDeviceModel: true });
    return until(async () => {
      const rig = await paused(chromium);
      if ((await offersOf(rig.world))?.includes("help:another")) return rig;
      await rig.page.close();
      return null;
    }, (rig) => rig !== null, "the offer").then((rig) => rig!);
  };
  beforeAll(() => mock("mock.asked = []"));

  test("nothing is offered, and nothing goes to it, before she chose it", async () => {
    const rig = await paused(chromium);
    expect(await offersOf(rig.world)).not.toContain("help:another");
    await rig.page.close();
    expect(await mock("mock.asked")).toEqual([]);
  });

  test("its wording is asked for on a click, shown, written on another, taken back, and never sent by it", async () => {
    const rig = await ready();
    expect(await mock("mock.asked")).toEqual([]);
    await clickOn(rig.page, ".more summary", rig.world);
    await press(rig, "help:another");
    await until(() => onElement<string>(rig.world, ".preview", "(element) => element.textContent"), (text) => text === WORDING, "its wording");
    expect(await pauseText(rig)).toContain(say("help.another.got"));
    expect([await mock("mock.asked"), await editorText(rig, X_INLINE)]).toEqual([[CASE], CASE]);
    await press(rig, "write");
    await untilNotPaused(rig);
    await untilText(rig, X_INLINE, WORDING);
    await untilStrip(rig, say("help.written"));
    expect(await sentFrom(rig.page)).toEqual([]);
    await press(rig, "put-back");
    await untilText(rig, X_INLINE, CASE);
    expect(await stripText(rig)).toBeNull();
    await rig.page.close();
  });

  test("a wording that makes something up is not shown, and the pause is as it was", async () => {
    const rig = await ready();
    await mock("mock.answer = 'With her consent: three patients coded recently.'");
    await clickOn(rig.page, ".more summary", rig.world);
    await press(rig, "help:another");
    await until(() => pauseText(rig), (text) => text?.includes(say("help.another.none")) === true, "the plain word");
    expect(await onElement<boolean>(rig.world, ".sheet button[value='write']", "() => true")).toBeNull();
    await press(rig, "back");
    expect(await offersOf(rig.world)).toEqual(["help:another", "help:lesson", "help:room", "help:wait", "posted"]);
    await rig.page.close();
  });

  test("one that hangs holds nothing up: she goes back, it is given up, and the draft can be sent", async () => {
    const rig = await ready();
    await mock("mock.answer = null, mock.left = 0, mock.asked = []");
    await clickOn(rig.page, ".more summary", rig.world);
    await press(rig, "help:another");
    await until(() => mock("mock.asked.length"), (asked) => asked === 1, "the question");
    expect(await pauseText(rig)).toContain(say("help.another.asking"));
    await press(rig, "back");
    await until(() => mock("mock.left"), (left) => left === 1, "the end of its work");
    await press(rig, "post");
    await press(rig, "post-sure");
    await untilNotPaused(rig);
    await until(() => sentFrom(rig.page), (sent) => sent.length === 1, "the post");
    await openedAnew(rig);
  });

  /** A page that closes while it is asked gives it up too. */
  async function openedAnew(before: Awaited<ReturnType<typeof ready>>): Promise<void> {
    await before.page.close();
    const rig = await typed(chromium);
    await mock("mock.left = 0, mock.asked = []");
    await openOffer(rig, X_INLINE, "another");
    await until(() => mock("mock.asked.length"), (asked) => asked === 1, "the question");
    await rig.page.close();
    await until(() => mock("mock.left"), (left) => left === 1, "the end of its work");
  }
});
