/** In Firefox: a page that is left with an open post box, and comes back. */
import { expect, test } from "vitest";
import { clickOn, sentFrom, typeInto, until, untilEnabled } from "../setup/browsers.ts";
import { FACEBOOK, X_INLINE } from "./boxes.ts";
import { useFirefox } from "./firefox-rig.ts";
import { editorText, reportOn, untilMarked, untilPaused } from "./ours.ts";
import { goesOnce } from "./ways.ts";

const RISKY = "My patient Maria Ortiz coded yesterday in room 12.";
const report = reportOn(X_INLINE, RISKY);
const firefox = useFirefox();

// Chromium's driver switches this cache off.
test("from the back/forward cache it comes with its draft, its marks and its guard", async () => {
  const rig = await firefox.open(X_INLINE);
  await typeInto(rig.page, X_INLINE.editor, RISKY);
  await untilMarked(rig, report.findings.map((f) => f.text));
  await untilEnabled(rig.page, X_INLINE.button, true);
  await rig.page.evaluate("void addEventListener('pageshow', (event) => (globalThis.persisted = event.persisted))");
  await rig.page.goto(FACEBOOK.url);
  await rig.page.evaluate("void setTimeout(() => history.back())");
  await until(() => rig.page.evaluate("globalThis.persisted").catch(() => undefined), (was) => was === true, "a page from the cache");
  expect(await editorText(rig, X_INLINE)).toBe(RISKY);
  await untilMarked(rig, report.findings.map((f) => f.text));
  await clickOn(rig.page, X_INLINE.button);
  await untilPaused(rig);
  expect(await sentFrom(rig.page)).toEqual([]);
  await goesOnce(rig, report, RISKY);
  await rig.page.close();
});
