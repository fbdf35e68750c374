/** When our own code fails the post goes through, once, and the toolbar says that the guard is down; on every surface in `npm run test:long`. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clickOn, sentAfter, sentFrom, typeInto, untilEnabled } from "../setup/browsers.ts";
import { builtExtension } from "../setup/builds.ts";
import { LONG } from "../setup/tier.ts";
import { ALLOWED } from "./asked-boxes.ts";
import { ALL, MESSAGING } from "./all-boxes.ts";
import { FACEBOOK, X_INLINE } from "./boxes.ts";
import { useChromium } from "./chromium-rig.ts";
import { pauseText, reportOn, untilMarked } from "./ours.ts";
import { opened, RISKY, waysOf, write } from "./ways.ts";

const chromium = useChromium(() => builtExtension("chromium"), LONG ? ALLOWED : undefined);

/** Faults of the world our code runs in; the page's own world stays whole. */
const FAULTS = [
  // Of a rich box, and of a field.
  ["the text cannot be read", "for (const [owner, name] of [[Text, 'data'], [HTMLTextAreaElement, 'value'], [HTMLInputElement, 'value']]) Object.defineProperty(owner.prototype, name, { get() { throw new Error('fault'); } })"],
  ["the pause cannot open", "HTMLDialogElement.prototype.showModal = () => { throw new Error('fault'); }"],
  ["the engine fails", "String.prototype.normalize = Array.prototype.sort = RegExp.prototype.exec = () => { throw new Error('fault'); }"],
] as const;

describe.each(FAULTS)("%s", (_, fault) => {
  beforeAll(() => chromium.background(`chrome.storage.local.set(${JSON.stringify({ settings: { messagesOn: MESSAGING } })})`));
  afterAll(() => chromium.background("chrome.storage.local.clear()"));

  test.each(LONG ? ALL : [X_INLINE, FACEBOOK])("$name: the post goes through, once, and the toolbar says so", async (box) => {
    for (const [way, send] of waysOf(box)) {
      const rig = await opened(() => chromium.at(box), box);
      try {
        await rig.world.evaluate(`${fault}; null`);
        await write(rig, box, RISKY);
        await send(rig);
        const [sent] = await sentAfter(rig.page, 1);
        expect(sent?.text, way).toContain(RISKY);
        expect(await pauseText(rig), way).toBeNull();
        expect(await chromium.badge(box.url, (text) => text === "!"), way).toBe("!");
        expect(await sentFrom(rig.page), way).toHaveLength(1);
      } finally {
        // A page that is left open would be asked for the next box's state.
        await rig.leave();
      }
    }
  });
});

test("nothing noticed, not read and switched off look different in the toolbar", async () => {
  const rig = await chromium.open({ url: "https://www.facebook.com/?layout=touch" });
  expect(await chromium.badge("https://www.facebook.com", (text) => text === "")).toBe("");
  await typeInto(rig.page, "textarea", "A draft that no rule of ours knows yet.");
  expect(await chromium.badge("https://www.facebook.com", (text) => text !== "")).toBe("?");
  await clickOn(rig.page, "[role=main] [role=button]");
  await typeInto(rig.page, FACEBOOK.editor, "A quiet afternoon.");
  expect(await chromium.badge("https://www.facebook.com", (text) => text === "0")).toBe("0");
  await typeInto(rig.page, FACEBOOK.editor, ` ${RISKY}`);
  const report = reportOn(FACEBOOK, `A quiet afternoon. ${RISKY}`);
  await untilMarked(rig, report.findings.map((f) => f.text));
  expect(await chromium.badge("https://www.facebook.com", (text) => text === String(report.findings.length))).not.toBe("0");
  await chromium.background("chrome.storage.local.set({ settings: { enabled: false } })");
  expect(await chromium.badge("https://www.facebook.com", (text) => text === "off")).toBe("off");
  await untilMarked(rig, []);
  await untilEnabled(rig.page, FACEBOOK.button, true);
  await clickOn(rig.page, FACEBOOK.button);
  expect(await sentAfter(rig.page, 1)).toHaveLength(1);
  await chromium.background("chrome.storage.local.clear()");
  await rig.leave();
});
