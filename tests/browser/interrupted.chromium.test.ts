/** The world around an open post box stops, goes or fails: nothing is lost, nothing is sent twice, and what is shown is so. */
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { CDPSession, Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { clickOn, onElement, sentFrom, typeInto, until, untilEnabled } from "../setup/browsers.ts";
import { builtExtension } from "../setup/builds.ts";
import { temporaryFolder } from "../setup/profile.ts";
import { LONG } from "../setup/tier.ts";
import { FACEBOOK, X_INLINE } from "./boxes.ts";
import { useChromium } from "./chromium-rig.ts";
import { press, reportOn, untilMarked, untilPaused, type Rig } from "./ours.ts";
import { goesOnce } from "./ways.ts";

const RISKY = "My patient Maria Ortiz coded yesterday in room 12.";
const report = reportOn(X_INLINE, RISKY);
const words = report.findings.map((f) => f.text);

async function typed(rig: Rig): Promise<void> {
  await typeInto(rig.page, X_INLINE.editor, RISKY);
  await untilMarked(rig, words);
  await untilEnabled(rig.page, X_INLINE.button, true);
}
async function held(rig: Rig): Promise<void> {
  await typed(rig);
  await clickOn(rig.page, X_INLINE.button);
  await untilPaused(rig);
  expect(await sentFrom(rig.page)).toEqual([]);
}
async function goesAndCloses(rig: Rig): Promise<void> {
  await goesOnce(rig, report, RISKY);
  await rig.page.close();
}

describe("the build that ships", () => {
  const chromium = useChromium();
  const cdp = (page: Page): Promise<CDPSession> => chromium.driver.context.newCDPSession(page);

  test("the storage is full: a phrase is silenced on this page, and it is said that it could not be kept", async () => {
    const rig = await chromium.open(X_INLINE);
    await chromium.background("chrome.storage.local.set({ filler: 'x'.repeat(chrome.storage.local.QUOTA_BYTES - 'filler'.length - 2) })");
    await typed(rig);
    await rig.page.keyboard.press("F8");
    const said = await until(() => onElement<string>(rig.world, ".sheet.card q", "(e) => e.textContent"), (text) => text !== null, "a card");
    await press(rig, "never");
    await until(() => onElement<string>(rig.world, ".tell", "(e) => e.textContent"), (text) => text?.includes("could not be kept") === true, "a word");
    await untilMarked(rig, words.filter((word) => word !== said));
    expect(await chromium.background("chrome.storage.local.get('settings')")).toEqual({});
    await chromium.background("chrome.storage.local.clear()");
    await rig.page.close();
  });

  test("whatever lies in the storage, a program's rules among it, the draft is read and held", async () => {
    await chromium.background(`chrome.storage.local.set({ settings: "none", policy: { programName: 5, phiStop: {}, networksOff: "all", enabled: 0 }, preset: [1], asked: { a: 1 }, version: "?" })`);
    const rig = await chromium.open(X_INLINE);
    await held(rig);
    await goesAndCloses(rig);
    await chromium.background("chrome.storage.local.clear()");
  });

  test.runIf(LONG)("fifty tabs: each tells its own state, and holds its own draft", async () => {
    const rigs = [];
    for (let n = 0; n < 50; n++) rigs.push(await chromium.open({ url: `https://x.com/home?tab=${n}` }));
    for (const rig of [rigs[0], rigs[25], rigs[49]]) {
      await rig?.page.bringToFront();
      if (rig) await held(rig);
    }
    const badges = `chrome.tabs.query({ url: "https://x.com/*" }).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id }))))`;
    const tally = async () => ((await chromium.background(badges)) as string[]).toSorted().join();
    await until(tally, (all) => all === `${",".repeat(47)}${Array.from({ length: 3 }, () => words.length).join()}`, "the badges");
    for (const rig of rigs) expect(await sentFrom(rig.page)).toEqual([]);
    for (const rig of [rigs[0], rigs[25], rigs[49]]) {
      await rig?.page.bringToFront();
      if (rig) await goesAndCloses(rig);
    }
  }, 600_000);

  test("a page that is left and comes back while a draft is held sends nothing by that", async () => {
    const rig = await chromium.open(X_INLINE);
    await held(rig);
    await rig.page.goto(FACEBOOK.url);
    await rig.page.goBack();
    await until(() => rig.page.evaluate("globalThis.sent"), (sent) => Array.isArray(sent), "the page");
    expect(await sentFrom(rig.page)).toEqual([]);
    await rig.page.close();
  });

  // Last: the driver loses the service worker that dies.
  test("the service worker dies while a draft is held: the pause stands, and one post goes out", async () => {
    const rig = await chromium.open(X_INLINE);
    await held(rig);
    const session = await cdp(rig.page);
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
    await goesAndCloses(rig);
  });

  test("the machine sleeps while a draft is held, and the service worker with it: awake, the pause stands, and one post goes out", async () => {
    const rig = await chromium.open(X_INLINE);
    await held(rig);
    const session = await cdp(rig.page);
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
    await session.send("Page.setWebLifecycleState", { state: "frozen" });
    await session.send("Page.setWebLifecycleState", { state: "active" });
    await goesAndCloses(rig);
  });
});

describe("a storage that throws from the first moment", () => {
  const broken = "for (const area of ['local', 'managed']) for (const way of ['get', 'set']) chrome.storage[area][way] = () => { throw new Error('no storage'); };\n";
  let copy: Awaited<ReturnType<typeof temporaryFolder>>;
  const chromium = useChromium(async () => {
    copy = await temporaryFolder("broken");
    await cp(builtExtension("chromium"), copy.path, { recursive: true });
    const file = join(copy.path, "src/guard/content.js");
    await writeFile(file, `${broken}globalThis.broken = true;\n${await readFile(file, "utf8")}`);
    return copy.path;
  });
  afterAll(() => copy.remove());

  test("the draft is read and held as with no settings at all", async () => {
    const rig = await chromium.open(X_INLINE);
    expect(await rig.world.evaluate("(() => { try { chrome.storage.local.get(null); return 'works'; } catch (error) { return error.message; } })()")).toBe("no storage");
    await held(rig);
    await goesAndCloses(rig);
  });
});
