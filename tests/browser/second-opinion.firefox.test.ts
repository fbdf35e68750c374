/** Firefox has no language model that an extension may ask without fetching one from afar: with the setting on nothing is missing, and the settings say so. */
import { beforeAll, expect, test } from "vitest";
import { say } from "../../src/words/say.ts";
import { clickOn, onElement, typeInto, until, untilEnabled } from "../setup/browsers.ts";
import { X_INLINE } from "./boxes.ts";
import { useFirefox } from "./firefox-rig.ts";
import { untilPaused } from "./ours.ts";

const firefox = useFirefox();
beforeAll(() => firefox.inExtension(`browser.storage.local.set({ settings: { onDeviceModel: true } })`));

test("the background has none to ask, and the settings say so", async () => {
  expect(await firefox.inExtension(`browser.runtime.sendMessage({ type: "has-model" })`)).toBe(false);
  const page = await firefox.popup("options");
  await until(() => page.evaluate("document.body.innerText").catch(() => ""), (text) => String(text).includes(say("settings.model.none")), "the plain word");
  await page.close();
});

test("the pause has all its other help, and nothing of a model", async () => {
  const rig = await firefox.open(X_INLINE);
  await typeInto(rig.page, X_INLINE.editor, "My patient Maria Ortiz coded yesterday in room 12.");
  await untilEnabled(rig.page, X_INLINE.button, true);
  await clickOn(rig.page, X_INLINE.button);
  await untilPaused(rig);
  expect(await onElement<string[]>(rig.world, ".more", "(more) => [...more.querySelectorAll('button')].map((button) => button.value)")).toEqual(["help:lesson", "help:room", "help:wait", "posted"]);
  await rig.leave();
});
