/** What the browser holds of a draft after all is done with it: nothing; and of us: what the inventory lists. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { clickOn, sentAfter, typeInto, until, untilEnabled } from "../setup/browsers.ts";
import { X_CHAT, X_INLINE, X_REPLY } from "./boxes.ts";
import { useChromium } from "./chromium-rig.ts";
import { openOffer } from "./help.ts";
import { cardText, goOn, press, reportOn, untilMarked, untilNotPaused, untilPaused } from "./ours.ts";

const MARKER = "Quillfeather";
const RISKY = `My patient Zebediah ${MARKER} coded yesterday in room 12.`;
const chromium = useChromium();

const listed = [...readFileSync("src/settings/KEPT.md", "utf8").matchAll(/^\| `(\w{1,60})` \|/gm)].map(([, key]) => key);
const STORES = `Promise.all([chrome.storage.local.get(null), chrome.storage.sync?.get(null) ?? {}, chrome.storage.session.get(null)]).then((all) => JSON.stringify(all))`;

test("a draft that was read, marked, held and sent leaves nothing behind", async () => {
  const rig = await chromium.open(X_INLINE);
  await typeInto(rig.page, X_INLINE.editor, RISKY);
  const report = reportOn(X_INLINE, RISKY);
  await untilMarked(rig, report.findings.map((f) => f.text));
  await untilEnabled(rig.page, X_INLINE.button, true);
  await clickOn(rig.page, X_INLINE.button);
  await untilPaused(rig);
  await goOn(rig, report);
  await sentAfter(rig.page, 1);
  const stores = (await chromium.background(STORES)) as string;
  expect(stores).not.toContain(MARKER);
  for (const store of JSON.parse(stores) as Record<string, unknown>[]) for (const key of Object.keys(store)) expect(listed).toContain(key);
  // Our own pages share an origin of ours; the page's stores are the page's, and hold nothing of us.
  const origin = `chrome-extension://${await chromium.driver.extensionId()}`;
  const page = await chromium.driver.open(`${origin}/src/pages/practice/index.html`);
  await typeInto(page, "textarea", RISKY);
  const READ = "(async () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, await indexedDB.databases(), await caches.keys()]))()";
  expect(await page.evaluate(READ)).toBe(JSON.stringify([{}, {}, "", [], []]));
  expect(await rig.page.evaluate(READ)).not.toContain(MARKER);
  await page.close();
  await rig.page.close();
});

/** Every string in a value, however deep. */
const stringsIn = (value: unknown): string[] => (typeof value === "string" ? [value] : value !== null && typeof value === "object" ? Object.values(value).flatMap(stringsIn) : []);

test("of all that it does on the way, no string from a draft or a page is kept but a phrase that she silenced", async () => {
  await chromium.background("chrome.storage.local.set({ settings: { messagesOn: ['x'] } })");
  const answered = "the lift at work holds eleven people";
  const shown: string[] = [];
  for (const box of [X_REPLY, X_CHAT]) {
    const rig = await chromium.open(box);
    await typeInto(rig.page, box.editor, RISKY);
    await until(() => rig.page.keyboard.press("F8").then(() => cardText(rig)), (text) => text !== null, "a card");
    await press(rig, "close");
    await openOffer(rig, box, "wait");
    await press(rig, "30");
    await untilNotPaused(rig);
    shown.push(((await rig.page.evaluate("document.body.innerText")) as string).toLowerCase());
    await rig.page.close();
  }
  const asks = await chromium.open({ url: "https://www.facebook.com/friends/requests" });
  await clickOn(asks.page, "#accept");
  await untilPaused(asks);
  await press(asks, "leave");
  shown.push(((await asks.page.evaluate("document.body.innerText")) as string).toLowerCase());
  await asks.page.close();
  expect(shown[0]).toContain(answered);
  const kept = JSON.parse((await chromium.background(STORES)) as string) as Record<string, unknown>[];
  expect(kept[0]).toMatchObject({ settings: { remindAt: expect.any(Number) }, asked: [expect.any(String)] });
  for (const text of kept.flatMap(stringsIn)) {
    const said = text.toLowerCase();
    expect([RISKY.toLowerCase(), ...shown].filter((place) => said.length > 3 && place.includes(said)), text).toEqual([]);
    expect(said).not.toContain(MARKER.toLowerCase());
  }
  for (const store of kept) for (const key of Object.keys(store)) expect(listed).toContain(key);
});

test("a store that holds the text would be seen", async () => {
  await chromium.background(`chrome.storage.session.set({ leak: ${JSON.stringify(RISKY)} })`);
  expect(await chromium.background(STORES)).toContain(MARKER);
  await chromium.background("chrome.storage.session.clear()");
});
