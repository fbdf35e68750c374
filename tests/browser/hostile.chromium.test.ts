/** What a hostile page can do to us, and what it cannot, in Chromium. */
import { expect, test } from "vitest";
import { clickOn, sentAfter, typeInto, untilEnabled } from "../setup/browsers.ts";
import { X_INLINE } from "./boxes.ts";
import { useChromium } from "./chromium-rig.ts";
import { hostile } from "./hostile.ts";
import { goOn, press, reportOn, untilPaused, type Rig } from "./ours.ts";

const RISKY = "My patient Maria Ortiz coded yesterday in room 12.";
const chromium = useChromium();
hostile({ open: () => chromium.open(X_INLINE), requests: () => chromium.server.requests });

async function held(before = "null"): Promise<Rig> {
  const rig = await chromium.open(X_INLINE);
  await rig.page.evaluate(before);
  await typeInto(rig.page, X_INLINE.editor, RISKY);
  await untilEnabled(rig.page, X_INLINE.button, true);
  await clickOn(rig.page, X_INLINE.button);
  await untilPaused(rig);
  return rig;
}

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
  await rig.leave();
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
  await rig.leave();
});

