/** Private messages: not read at all unless the writer switched them on for this network; then guarded like every other surface. */
import { beforeAll, describe, expect, test } from "vitest";
import { sentAfter, typeInto, until } from "../setup/browsers.ts";
import { MESSAGES, named, inTier } from "./boxes.ts";
import { useChromium } from "./chromium-rig.ts";
import { editorText, marked, pauseText } from "./ours.ts";
import { contractOf, QUIET, RISKY, waysOf } from "./ways.ts";

const chromium = useChromium();
const noticed = (url: string) =>
  chromium.background(`chrome.tabs.query({ url: "${new URL(url).origin}/*" }).then(([tab]) => chrome.tabs.sendMessage(tab.id, { type: "ask-noticed" }, { frameId: 0 }))`) as Promise<{ state: string; report: unknown }>;

describe("switched off, as it is from the start", () => {
  beforeAll(() => chromium.background("chrome.storage.local.clear()"));

  test.each(inTier(MESSAGES))("$name: not read, not marked, not held, and no reason to say so", async (box) => {
    for (const [, send] of waysOf(box)) {
      const rig = await chromium.open(box);
      await typeInto(rig.page, box.editor, RISKY);
      await until(() => editorText(rig, box), (text) => text === RISKY, "the typing");
      await send(rig);
      expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([RISKY]);
      expect(await pauseText(rig)).toBeNull();
      expect(await marked(rig)).toEqual([]);
      expect(await noticed(box.url)).toMatchObject({ state: "resting", report: null });
      await rig.leave();
    }
  });

  test("a box that is a message by its place alone is not read either, and that is said", async () => {
    const box = { url: "https://www.facebook.com/?chat=1&placeholder=other" };
    const rig = await chromium.open(box);
    await typeInto(rig.page, "[aria-label=Message]", RISKY);
    expect(await chromium.badge(box.url, (text) => text === "?")).toBe("?");
    await rig.page.keyboard.press("Enter");
    expect(await sentAfter(rig.page, 1)).toHaveLength(1);
    expect(await marked(rig)).toEqual([]);
    await rig.leave();
  });
});

describe("switched on", () => {
  beforeAll(() => chromium.background("chrome.storage.local.set({ settings: { messagesOn: ['x', 'facebook', 'linkedin'] } })"));

  describe.each(named(inTier(MESSAGES)))("%s", (_, box) => {
    contractOf(() => chromium.open(box), box);
  });

  test("Enter is a new line where LinkedIn shows its Send button", async () => {
    const box = MESSAGES.find((b) => b.name.endsWith("a click sends"));
    if (!box) throw new Error("no such box");
    const rig = await chromium.open(box);
    await typeInto(rig.page, box.editor, RISKY);
    await rig.page.keyboard.press("Enter");
    await rig.page.keyboard.type("Lunch.");
    await until(() => editorText(rig, box), (text) => text === `${RISKY}\nLunch.`, "two lines");
    expect(await pauseText(rig)).toBeNull();
    await rig.leave();
  });

  test("on for one network is off for another, and switching off holds at once", async () => {
    await chromium.background("chrome.storage.local.set({ settings: { messagesOn: ['linkedin'] } })");
    const [, box] = MESSAGES;
    if (!box) throw new Error("no such box");
    const rig = await chromium.open(box);
    await typeInto(rig.page, box.editor, QUIET);
    await rig.page.keyboard.press("Enter");
    expect(await noticed(box.url)).toMatchObject({ state: "resting" });
    await chromium.background("chrome.storage.local.set({ settings: { messagesOn: ['x'] } })");
    await typeInto(rig.page, box.editor, RISKY);
    await until(() => marked(rig), (words) => words.length > 0, "marks");
    await chromium.background("chrome.storage.local.set({ settings: { messagesOn: [] } })");
    await until(() => marked(rig), (words) => words.length === 0, "the marks to go");
    expect(await noticed(box.url)).toMatchObject({ state: "resting", report: null });
    await rig.leave();
  });
});
