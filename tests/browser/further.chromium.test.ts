/** Further places of every network, and what takes more than one press or one page there. */
import { beforeAll, describe, expect, test } from "vitest";
import { clickOn, onElement, sentAfter, sentFrom, typeInto, until, untilEnabled } from "../setup/browsers.ts";
import { builtExtension } from "../setup/builds.ts";
import { ADDED_FORM, ALLOWED, INSTAGRAM_CAPTION, INSTAGRAM_MESSAGE, READS_MESSAGES } from "./asked-boxes.ts";
import { FACEBOOK, X_INLINE, named, type Box, inTier } from "./boxes.ts";
import { useChromium } from "./chromium-rig.ts";
import { FURTHER, FURTHER_ASKED } from "./further-boxes.ts";
import { goOn, marked, pauseText, press, reportOn, untilMarked, untilNotPaused, untilPaused, type Rig } from "./ours.ts";
import { contractOf, QUIET, RISKY, waysOf, write } from "./ways.ts";

const chromium = useChromium(() => builtExtension("chromium"), ALLOWED);
beforeAll(() => chromium.background(`chrome.storage.local.set(${READS_MESSAGES})`));

describe.each(named(inTier([...FURTHER, ...FURTHER_ASKED])))("%s", (_, box) => contractOf(() => chromium.at(box), box));

const told = (rig: Rig) => onElement<string>(rig.world, ".tell", "(element) => element.textContent");
const noticed = (url: string) =>
  chromium.background(`chrome.tabs.query({ url: "${new URL(url).origin}/*" }).then(([tab]) => chrome.tabs.sendMessage(tab.id, { type: "ask-noticed" }, { frameId: 0 }))`) as Promise<{ report: unknown; about: unknown }>;
const texts = async (rig: Rig) => (await sentFrom(rig.page)).map((s) => s.text);

describe("a post in two steps is asked about at the first, where its text is whole, and not again", () => {
  test.each<[string, Box, string, string]>([
    ["Facebook", { ...FACEBOOK, url: `${FACEBOOK.url}&steps=1` }, FACEBOOK.button, "[role=dialog]:not(:has([contenteditable])) form > [role=button]:last-child"],
    ["LinkedIn, an article", { ...FACEBOOK, network: "linkedin", url: "https://www.linkedin.com/article/new/", editor: ".ProseMirror" }, "#next", "#publish"],
  ])("%s", async (_, box, next, post) => {
    const rig = await chromium.open(box);
    await write(rig, box, RISKY);
    await untilEnabled(rig.page, next, true);
    await clickOn(rig.page, next);
    await untilPaused(rig);
    await goOn(rig, reportOn(box, RISKY));
    await clickOn(rig.page, post);
    expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([RISKY]);
    expect(await pauseText(rig)).toBeNull();
    await rig.leave();
  });
});

test("two boxes at once, a post and a message: each is held by its own text alone", async () => {
  const rig = await chromium.open({ url: "https://x.com/home?drawer=1" });
  const message = "[data-testid=DMDrawer]";
  await typeInto(rig.page, X_INLINE.editor, RISKY);
  await untilMarked(rig, reportOn(X_INLINE, RISKY).findings.map((f) => f.text));
  await typeInto(rig.page, `${message} [contenteditable=true]`, QUIET);
  await rig.page.keyboard.press("Enter");
  expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([QUIET]);
  await clickOn(rig.page, X_INLINE.button);
  await untilPaused(rig);
  await press(rig, "edit");
  await untilNotPaused(rig);
  expect(await texts(rig)).toEqual([QUIET]);
  await rig.leave();
});

test("what a box is follows the page's address, which the page changes without loading", async () => {
  await chromium.background("chrome.storage.local.set({ settings: { messagesOn: [] } })");
  const rig = await chromium.open(INSTAGRAM_MESSAGE);
  const at = (path: string) => rig.page.evaluate(`history.pushState(null, "", ${JSON.stringify(path)})`);
  await at("/p/2/");
  // In a dialog and without that address it is a caption.
  await rig.page.evaluate(`document.querySelector("main").setAttribute("role", "dialog")`);
  await typeInto(rig.page, "[contenteditable=true]", RISKY);
  await untilMarked(rig, reportOn(INSTAGRAM_CAPTION, RISKY).findings.map((f) => f.text));
  await at("/direct/t/1/");
  await rig.page.keyboard.press("Enter");
  expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([RISKY]);
  expect(await pauseText(rig)).toBeNull();
  await rig.leave();
  await chromium.background(`chrome.storage.local.set(${READS_MESSAGES})`);
});

describe("on a site that was added", () => {
  test("an Enter that sends is let pass once, told, and held from then on; a new line stays one", async () => {
    const rig = await chromium.open({ url: "https://notes.example/?box=chat" });
    await typeInto(rig.page, "textarea", RISKY);
    await rig.page.keyboard.press("Enter");
    expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([RISKY]);
    await until(() => told(rig), (text) => text?.startsWith("Enter sends from this box") === true, "a word");
    await typeInto(rig.page, "textarea", RISKY);
    await rig.page.keyboard.press("Enter");
    await untilPaused(rig);
    expect(await texts(rig)).toEqual([RISKY]);
    await goOn(rig, reportOn(ADDED_FORM, RISKY));
    expect(await sentAfter(rig.page, 2)).toHaveLength(2);
    await rig.leave();

    const lines = await chromium.open(ADDED_FORM);
    await typeInto(lines.page, "textarea", RISKY);
    await lines.page.keyboard.press("Enter");
    await lines.page.keyboard.type("Lunch.");
    await until(() => onElement(lines.page, "textarea", "(e) => e.value"), (text) => text === `${RISKY}\nLunch.`, "two lines");
    expect([await texts(lines), await pauseText(lines)]).toEqual([[], null]);
    await lines.leave();
  });

  test("a form that another button sends than the one that looks like it is held when it is sent, and sent by that button", async () => {
    const rig = await chromium.open({ url: "https://notes.example/?box=decoy" });
    await typeInto(rig.page, "textarea", RISKY);
    await clickOn(rig.page, "[data-odd-name]");
    await untilPaused(rig);
    expect(await texts(rig)).toEqual([]);
    await goOn(rig, reportOn(ADDED_FORM, RISKY));
    expect((await sentAfter(rig.page, 1)).map((s) => [s.surface, s.text])).toEqual([["decoy", RISKY]]);
    await untilNotPaused(rig);
    expect(await texts(rig)).toHaveLength(1);
    await rig.leave();
  });

  test("a press of a button beside the box that sends nothing is let alone", async () => {
    const rig = await chromium.open({ url: "https://notes.example/?box=bare" });
    await typeInto(rig.page, "textarea", RISKY);
    await until(() => chromium.badge(ADDED_FORM.url, (text) => text !== ""), (text) => text !== "?", "the number of marks");
    await clickOn(rig.page, "section button:not([data-odd-name])");
    expect([await texts(rig), await pauseText(rig)]).toEqual([[], null]);
    await rig.leave();
  });
});

test("what is answered on Bluesky goes into the draft, and its own words are not taken for the writer's", async () => {
  const box = FURTHER_ASKED.find(({ name }) => name === "Bluesky, reply") as Box;
  const rig = await chromium.open(box);
  await write(rig, box, RISKY);
  await until(() => noticed(box.url), (now) => now.report !== null, "the report");
  expect((await noticed(box.url)).about).toEqual({ surface: "reply", context: { text: "Two more altos wanted.", author: "Marta Lindqvist" } });
  await rig.leave();
});

test("under a country's own host the review that is answered goes into the draft, as on Google's own", async () => {
  const box = FURTHER_ASKED.find(({ name }) => name.startsWith("Google, queue of reviews under a country")) as Box;
  const rig = await chromium.open(box);
  await write(rig, box, RISKY);
  await until(() => noticed(box.url), (now) => now.report !== null, "the report");
  expect(await noticed(box.url)).toMatchObject({ state: "watching", about: { surface: "review-reply", context: { text: expect.stringContaining("flu shot"), author: "D" } } });
  await rig.leave();
});

describe("switched off, as they are from the start, messages are not read anywhere", () => {
  beforeAll(() => chromium.background("chrome.storage.local.set({ settings: { messagesOn: [] } })"));

  test.each(inTier([...FURTHER, ...FURTHER_ASKED]).filter(({ surface }) => surface === "dm"))("$name", async (box) => {
    const [, send] = waysOf(box)[0] ?? [];
    const rig = await chromium.open(box);
    await write(rig, box, RISKY);
    await send?.(rig);
    expect((await sentAfter(rig.page, 1)).at(0)?.text).toContain(RISKY);
    expect([await pauseText(rig), await marked(rig), (await noticed(box.url)).report]).toEqual([null, [], null]);
    await rig.leave();
  });
});
