/** What a hostile page can do to us, and what it cannot, in Firefox. */
import { expect, test } from "vitest";
import { clickOn, sentFrom, typeInto, untilEnabled } from "../setup/browsers.ts";
import { X_INLINE } from "./boxes.ts";
import { useFirefox } from "./firefox-rig.ts";
import { hostile } from "./hostile.ts";
import { press, untilPaused } from "./ours.ts";

const firefox = useFirefox();
hostile({ open: () => firefox.open(X_INLINE), requests: () => firefox.server.requests });

test("overridden prototypes of the page reach nothing of ours", async () => {
  const rig = await firefox.open(X_INLINE);
  await rig.page.evaluate(`
    globalThis.stolen = [];
    for (const [owner, name] of [[HTMLDialogElement.prototype, "showModal"], [Element.prototype, "attachShadow"]]) owner[name] = function () { stolen.push(name); };
    String.prototype.normalize = RegExp.prototype.exec = function () { stolen.push(String(this)); return null; };`);
  await typeInto(rig.page, X_INLINE.editor, "My patient Maria Ortiz coded yesterday in room 12.");
  await untilEnabled(rig.page, X_INLINE.button, true);
  await clickOn(rig.page, X_INLINE.button);
  await untilPaused(rig);
  expect(await rig.page.evaluate("stolen.filter((what) => what === 'showModal' || what === 'attachShadow')")).toEqual([]);
  expect(await sentFrom(rig.page)).toEqual([]);
  await press(rig, "edit");
  await rig.leave();
});

test("no file of ours answers a page, and no way to speak to us is there", async () => {
  const rig = await firefox.open(X_INLINE);
  for (const file of ["manifest.json", "src/guard/content.js", "icons/16.png", "src/pages/popup/index.html"])
    expect(await rig.page.evaluate(`fetch("${firefox.driver.extensionOrigin}/${file}").then(() => "reached", () => "refused")`), file).toBe("refused");
  expect(await rig.page.evaluate("[typeof globalThis.browser, typeof globalThis.chrome]")).toEqual(["undefined", "undefined"]);
  expect(await rig.page.evaluate("document.documentElement.outerHTML.includes('moz-extension')")).toBe(false);
  await rig.leave();
});
