/** What a hostile page can do to us, and what it cannot: both are tried, so that SECURITY.md says what is so. */
import { expect, test } from "vitest";
import { clickOn, sentAfter, sentFrom, typeInto, until, untilEnabled } from "../setup/browsers.ts";
import { FACEBOOK, X_INLINE } from "./boxes.ts";
import { useChromium } from "./chromium-rig.ts";
import { goOn, pauseText, press, reportOn, untilMarked, untilNotPaused, untilPaused, type Rig } from "./ours.ts";

const RISKY = "My patient Maria Ortiz coded yesterday in room 12.";
const chromium = useChromium();

async function typed(before = ""): Promise<Rig> {
  const rig = await chromium.open(X_INLINE);
  if (before !== "") await rig.page.evaluate(before);
  await typeInto(rig.page, X_INLINE.editor, RISKY);
  await untilMarked(rig, reportOn(X_INLINE, RISKY).findings.map((f) => f.text));
  await untilEnabled(rig.page, X_INLINE.button, true);
  return rig;
}
async function held(before = ""): Promise<Rig> {
  const rig = await typed(before);
  await clickOn(rig.page, X_INLINE.button);
  await untilPaused(rig);
  return rig;
}

test("the page's own clicks and replayed events do not press our buttons", async () => {
  const rig = await held();
  await rig.page.evaluate(`(() => {
    for (const host of document.documentElement.children) for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"])
      host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: innerWidth / 2, clientY: innerHeight / 2 }));
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, composed: true }));
  })()`);
  expect(await pauseText(rig)).not.toBeNull();
  expect(await sentFrom(rig.page)).toEqual([]);
  await press(rig, "edit");
  await rig.page.close();
});

test("a click of the page's own on its own button is held as a person's is", async () => {
  const rig = await typed();
  await rig.page.evaluate(`document.querySelector(${JSON.stringify(X_INLINE.button)}).click()`);
  await untilPaused(rig);
  expect(await sentFrom(rig.page)).toEqual([]);
  await press(rig, "edit");
  await rig.page.close();
});

test("overridden prototypes of the page reach nothing of ours, and get to know nothing", async () => {
  const rig = await held(`
    globalThis.stolen = [];
    for (const [owner, name] of [[HTMLDialogElement.prototype, "showModal"], [Element.prototype, "attachShadow"], [String.prototype, "normalize"], [RegExp.prototype, "exec"]]) {
      const own = owner[name];
      owner[name] = function (...given) { if (String(this).includes("Ortiz") || name === "attachShadow" || name === "showModal") stolen.push(name); return own.apply(this, given); };
    }`);
  await goOn(rig, reportOn(X_INLINE, RISKY));
  expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([RISKY]);
  expect(await rig.page.evaluate("stolen.filter((name) => name === 'showModal' || name === 'attachShadow')")).toEqual([]);
  await rig.page.close();
});

test("the page cannot look into the pause, reach our files, nor be answered by us", async () => {
  const rig = await held();
  const id = await chromium.driver.extensionId();
  expect(await rig.page.evaluate("[...document.querySelectorAll('*')].some((e) => e.shadowRoot && e.shadowRoot.textContent.includes('Ortiz'))")).toBe(false);
  expect(await rig.page.evaluate("document.documentElement.outerHTML.includes('nkfmldiohgidbdfcmhkeleinjmfnipjl')")).toBe(false);
  for (const file of ["manifest.json", "src/guard/content.js", "icons/16.png", "src/pages/popup/index.html"])
    expect(await rig.page.evaluate(`fetch("chrome-extension://${id}/${file}").then(() => "reached", () => "refused")`), file).toBe("refused");
  expect(await rig.page.evaluate("typeof globalThis.chrome?.runtime?.sendMessage")).toBe("undefined");
  await rig.page.evaluate(`postMessage({ type: "allow-phrase", phrase: "Maria Ortiz" }, "*"); dispatchEvent(new CustomEvent("message", { detail: { type: "state", state: "off", count: 0 } }))`);
  expect(await chromium.background("chrome.storage.local.get(null).then((all) => JSON.stringify(all))")).not.toContain("Ortiz");
  await press(rig, "edit");
  await rig.page.close();
});

test("a flood of changes around the post box delays no verdict", async () => {
  const rig = await held(`globalThis.flood = setInterval(() => { for (let i = 0; i < 200; i++) { const e = document.createElement("i"); document.body.append(e); e.remove(); } }, 10)`);
  await press(rig, "edit");
  await untilNotPaused(rig);
  expect(await sentFrom(rig.page)).toEqual([]);
  await rig.page.close();
});

test("what cannot hold: a page that takes our host out of itself ends the pause, and nothing is sent by that; it could always have sent by itself", async () => {
  const rig = await held();
  await rig.page.evaluate("for (const child of [...document.documentElement.children]) if (child !== document.head && child !== document.body) child.remove()");
  await until(() => pauseText(rig), (text) => text === null, "the end of the pause");
  expect(await sentFrom(rig.page)).toEqual([]);
  // Asked again, the guard holds again.
  await clickOn(rig.page, X_INLINE.button);
  await untilPaused(rig);
  expect(await sentFrom(rig.page)).toEqual([]);
  await rig.page.close();
});

test("the service worker dies while a draft is held: the pause stands, and one post goes out", async () => {
  const rig = await chromium.open(FACEBOOK);
  await typeInto(rig.page, FACEBOOK.editor, RISKY);
  await untilEnabled(rig.page, FACEBOOK.button, true);
  await clickOn(rig.page, FACEBOOK.button);
  await untilPaused(rig);
  const session = await chromium.driver.context.newCDPSession(rig.page as never);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await goOn(rig, reportOn(FACEBOOK, RISKY));
  expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([RISKY]);
  await untilNotPaused(rig);
  expect(await sentFrom(rig.page)).toHaveLength(1);
  await rig.page.close();
});
