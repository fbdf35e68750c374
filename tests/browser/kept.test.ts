/** A stop over a patient's identity that a program, or the writer herself, keeps from going out as written; in both browsers. */
import { describe, expect, test } from "vitest";
import { clickOn, onElement, sentAfter, sentFrom, typeInto, untilEnabled } from "../setup/browsers.ts";
import { FACEBOOK, X_INLINE, type Box } from "./boxes.ts";
import { useChromium } from "./chromium-rig.ts";
import { useFirefox } from "./firefox-rig.ts";
import { goOn, pauseText, press, reportOn, untilNotPaused, untilPaused, type Rig } from "./ours.ts";

const NAMED = "My patient Maria Ortiz coded yesterday in room 12.";
const THREAT = "I will not treat gay patients in my clinic, and I will tell them why.";
const WARNED = "34yo firefighter from Millbrook, came in last night after falling off his own roof hanging Christmas lights. Cracked two ribs.";
const PROGRAM = { preset: { programName: "Elm EM Residency", phiStop: "never" } };

const button = ({ world }: Rig, value: string) => onElement<boolean>(world, `.sheet button[value="${value}"]`, "() => true");
async function send(rig: Rig, box: Box): Promise<void> {
  await untilEnabled(rig.page, box.button, true);
  await clickOn(rig.page, box.button);
}

interface Place {
  open(box: Box): Promise<Rig>;
  keep(items: object): Promise<unknown>;
}
function contract(place: Place): void {
  test("it is said who keeps it, and however often Post is pressed it stays; the safer wording goes", async () => {
    for (const [items, by] of [[PROGRAM, "Elm EM Residency has set"], [{ settings: { phiStop: "never" } }, "You have set"]] as const) {
      await place.keep(items);
      const rig = await place.open(X_INLINE);
      await typeInto(rig.page, X_INLINE.editor, NAMED);
      expect(reportOn(X_INLINE, NAMED).verdict).toBe("stop");
      for (const time of [1, 2]) {
        await send(rig, X_INLINE);
        expect(await untilPaused(rig), `press ${time}`).toContain(by);
        expect([await button(rig, "post"), await button(rig, "edit")]).toEqual([null, true]);
        await press(rig, time === 1 ? "edit" : "safer");
        await untilNotPaused(rig);
        expect(await sentFrom(rig.page)).toEqual([]);
      }
      await rig.leave();
    }
  });

  test("what rests on conduct, and what is no stop, goes out as written all the same", async () => {
    await place.keep(PROGRAM);
    for (const [text, verdict] of [[THREAT, "stop"], [WARNED, "warn"]] as const) {
      const report = reportOn(FACEBOOK, text);
      expect([report.verdict, report.findings.some((f) => f.severity === "stop" && f.category.startsWith("phi."))]).toEqual([verdict, false]);
      const rig = await place.open(FACEBOOK);
      await typeInto(rig.page, FACEBOOK.editor, text);
      await send(rig, FACEBOOK);
      expect(await untilPaused(rig)).not.toContain("Elm EM Residency has set");
      await goOn(rig, report);
      expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([text]);
      await rig.leave();
    }
  });
}

describe("Chromium", () => {
  const chromium = useChromium();
  const keep = (items: object) => chromium.background(`chrome.storage.local.clear().then(() => chrome.storage.local.set(${JSON.stringify(items)}))`);
  contract({ open: (box) => chromium.open(box), keep });

  test("a rule that comes while the writer has leave to go on takes the leave away", async () => {
    await keep({});
    const rig = await chromium.open(X_INLINE);
    await typeInto(rig.page, X_INLINE.editor, NAMED);
    // The page ignores our press, so that her own next one would pass.
    await rig.world.evaluate("HTMLElement.prototype.click = () => {}; null");
    await send(rig, X_INLINE);
    await untilPaused(rig);
    await goOn(rig, reportOn(X_INLINE, NAMED));
    await untilNotPaused(rig);
    await keep(PROGRAM);
    await send(rig, X_INLINE);
    expect(await untilPaused(rig)).toContain("Elm EM Residency has set");
    expect(await sentFrom(rig.page)).toEqual([]);
    await rig.leave();
  });

  test("where our own code fails the post goes through", async () => {
    await keep(PROGRAM);
    const rig = await chromium.open(FACEBOOK);
    await rig.world.evaluate("HTMLDialogElement.prototype.showModal = () => { throw new Error('fault'); }; null");
    await typeInto(rig.page, FACEBOOK.editor, NAMED);
    await send(rig, FACEBOOK);
    expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([NAMED]);
    expect(await pauseText(rig)).toBeNull();
    await rig.leave();
  });
});

describe("Firefox", () => {
  const firefox = useFirefox();
  contract({
    open: (box) => firefox.open(box),
    keep: (items) => firefox.inExtension(`browser.storage.local.clear().then(() => browser.storage.local.set(${JSON.stringify(items)}))`),
  });
});
