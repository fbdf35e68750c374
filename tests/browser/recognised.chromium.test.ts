/** Each adapter knows whether it found its surface, and says so; what a writer may report of a box is its structure and nothing else. */
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { clickOn, onElement, sentAfter, sentFrom, typeInto, until } from "../setup/browsers.ts";
import { builtExtension } from "../setup/builds.ts";
import { ADDED_BOX, ALLOWED, GOOGLE_FRAME, GOOGLE_LIST, GOOGLE_QUEUE, INSTAGRAM_CAPTION, INSTAGRAM_MESSAGE, MASTODON_MESSAGE, MASTODON_REPLY, REDDIT_CHAT, THREADS_POST, YELP } from "./asked-boxes.ts";
import { FACEBOOK, LINKEDIN_C, X_INLINE, type Box } from "./boxes.ts";
import { useChromium } from "./chromium-rig.ts";
import { cardText, editorText, marked, pauseText, reportOn, untilMarked, untilPaused, type Rig } from "./ours.ts";
import { isGuarded, opened, QUIET, RISKY, waysOf, write } from "./ways.ts";

const chromium = useChromium(() => builtExtension("chromium"), ALLOWED);
beforeEach(() => chromium.background("chrome.storage.local.clear()"));

const ask = (url: string, message: object, frame = "{ frameId: 0 }") =>
  chromium.background(`chrome.tabs.query({ url: "${new URL(url).origin}/*" }).then(([tab]) => chrome.tabs.sendMessage(tab.id, ${JSON.stringify(message)}, ${frame}))`);
const noticed = (url: string) => ask(url, { type: "ask-noticed" }) as Promise<{ state: string; report: unknown; about: { surface: string; context?: object } | null }>;
const notice = (rig: Rig) => onElement<string>(rig.world, ".tell", "(element) => element.textContent");
const popup = async () => chromium.driver.open(`chrome-extension://${await chromium.driver.extensionId()}/src/pages/popup/index.html`);
const switchOf = (page: Page, name: string) => page.locator("label", { hasText: new RegExp(`^${name}$`) }).locator("input");
const toldByFrame = () => ask(GOOGLE_FRAME.url, { type: "ask-noticed", inside: true }, "undefined") as Promise<{ about: { surface: string } | null } | undefined>;
const count = (box: Box, text: string) => String(reportOn(box, text).findings.length);

describe("what sends a box was renamed by the page", () => {
  /** Takes away all that a control is told by. */
  const RENAMED: readonly (readonly [Box, string])[] = [
    [X_INLINE, `document.querySelectorAll("[data-testid^=tweetButton]").forEach((e) => e.removeAttribute("data-testid"))`],
    [LINKEDIN_C, `document.querySelectorAll("dialog button").forEach((e) => { const other = document.createElement("span"); other.textContent = e.textContent; e.replaceWith(other); })`],
    [FACEBOOK, `document.querySelectorAll("[role=dialog] form [role=button]").forEach((e) => e.removeAttribute("role"))`],
  ];

  test.each(RENAMED)("$name: the toolbar shows ?, and the writer is told", async (box, rename) => {
    const rig = await chromium.open(box);
    await until(() => editorText(rig, box), (text) => text !== null, "the box");
    await rig.page.evaluate(rename);
    await typeInto(rig.page, box.editor, RISKY);
    expect(await chromium.badge(box.url, (text) => text === "?")).toBe("?");
    const said = await until(() => notice(rig), (text) => text?.includes("not recognised") === true, "a word");
    expect(said).toContain("Maria Ortiz");
    expect(await noticed(box.url)).toMatchObject({ state: "unknown" });
    await rig.leave();
  });

  test("where it is there the toolbar shows the number, also once the page has put it in late", async () => {
    const rig = await opened(() => chromium.open(THREADS_POST), THREADS_POST);
    await write(rig, THREADS_POST, RISKY);
    expect(await chromium.badge(THREADS_POST.url, (text) => text === count(THREADS_POST, RISKY))).toBe(count(THREADS_POST, RISKY));
    expect((await noticed(THREADS_POST.url)).state).toBe("watching");
    expect(await notice(rig)).toBeNull();
    await rig.leave();
  });
});

describe("a page that nobody has described", () => {
  test("is guarded as well as may be, and says that it is a guess", async () => {
    const rig = await chromium.open(ADDED_BOX);
    await typeInto(rig.page, ADDED_BOX.editor, RISKY);
    await untilMarked(rig, reportOn(ADDED_BOX, RISKY).findings.map((f) => f.text));
    expect((await noticed(ADDED_BOX.url)).state).toBe("guessing");
    expect(await chromium.badge(ADDED_BOX.url, (text) => text === count(ADDED_BOX, RISKY))).toBe(count(ADDED_BOX, RISKY));
    await rig.leave();
  });

  test("a box whose button nothing tells is not recognised: told, not held", async () => {
    const odd = { ...ADDED_BOX, url: "https://notes.example/?box=odd" };
    const rig = await chromium.open(odd);
    await typeInto(rig.page, odd.editor, RISKY);
    expect(await chromium.badge(odd.url, (text) => text === "?")).toBe("?");
    await until(() => notice(rig), (text) => text?.includes("not recognised") === true, "a word");
    await clickOn(rig.page, odd.button);
    expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([RISKY]);
    await rig.leave();
  });
});

test("the report of a box tells how it is built, and nothing of what is written or by whom", async () => {
  const rig = await chromium.open({ url: "https://notes.example/?box=odd" });
  await rig.page.evaluate(`document.querySelector("section").setAttribute("id", "u-4711")`);
  await typeInto(rig.page, ADDED_BOX.editor, RISKY);
  const report = (await ask(ADDED_BOX.url, { type: "ask-structure" })) as string;
  expect(report.split("\n")[0]).toBe("div role=textbox aria-label aria-multiline contenteditable");
  expect(report).toContain("section data-person");
  expect(report).toContain("button type=button aria-label data-odd-name");
  for (const word of [...RISKY.split(/\W+/).filter((w) => w.length > 2), "ines", "4711", "Zap", "notes.example"]) expect(report).not.toContain(word);
  await rig.leave();
});

describe("what is answered goes into the draft", () => {
  const CASES: readonly (readonly [Box, object])[] = [
    [MASTODON_REPLY, { surface: "reply", context: { text: "Two more altos wanted.", author: "Marta Lindqvist" } }],
    [GOOGLE_QUEUE, { surface: "review-reply", context: { text: "(Original) Waited an hour for my flu shot and nobody said sorry.", author: "D" } }],
    [GOOGLE_LIST, { surface: "review-reply", context: { text: "(Original) Waited an hour for my flu shot and nobody said sorry.", author: "D" } }],
    [YELP, { surface: "review-reply", context: { author: "Jane D." } }],
  ];
  test.each(CASES)("$name", async (box, about) => {
    const rig = await opened(() => chromium.open(box), box);
    await write(rig, box, RISKY);
    await until(() => noticed(box.url), (now) => now.report !== null, "the report");
    const told = (await noticed(box.url)).about;
    expect(told).toMatchObject(about);
    expect(JSON.stringify(told)).not.toContain("Maria");
    if (box === YELP) {
      expect(JSON.stringify(told)).toContain("lost my chart");
      expect(JSON.stringify(told)).not.toContain("coffee");
    }
    await rig.leave();
  });

  test("a queue puts the next review beside the same field: the one that stands there then is read", async () => {
    const rig = await chromium.open(GOOGLE_QUEUE);
    await typeInto(rig.page, GOOGLE_QUEUE.editor, QUIET);
    await clickOn(rig.page, GOOGLE_QUEUE.button);
    await sentAfter(rig.page, 1);
    await typeInto(rig.page, GOOGLE_QUEUE.editor, QUIET);
    await until(() => noticed(GOOGLE_QUEUE.url), (now) => JSON.stringify(now.about).includes("D'Amico"), "the second review");
    await rig.leave();
  });
});

describe("switched off, as they are from the start, private messages are not read", () => {
  test.each([INSTAGRAM_MESSAGE, REDDIT_CHAT, MASTODON_MESSAGE])("$name", async (box) => {
    for (const [, send] of waysOf(box)) {
      const rig = await chromium.open(box);
      await typeInto(rig.page, box.editor, RISKY);
      await until(() => editorText(rig, box), (text) => text === RISKY, "the typing");
      await send(rig);
      expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([RISKY]);
      expect(await pauseText(rig)).toBeNull();
      expect(await marked(rig)).toEqual([]);
      expect((await noticed(box.url)).report).toBeNull();
      await rig.leave();
    }
  });
});

describe("a button that only looks like one that sends is let alone", () => {
  test.each<[Box, string]>([
    [THREADS_POST, "[role=dialog] > div:last-child > [role=button]:first-child"],
    [GOOGLE_QUEUE, "[jsname=dmDvRc]"],
    [YELP, "form button[type=button]"],
  ])("$name", async (box, other) => {
    const rig = await opened(() => chromium.open(box), box);
    await write(rig, box, RISKY);
    await until(() => noticed(box.url), (now) => now.report !== null, "the report");
    await clickOn(rig.page, other);
    expect(await pauseText(rig)).toBeNull();
    expect(await cardText(rig)).toBeNull();
    expect(await sentFrom(rig.page)).toEqual([]);
    await rig.leave();
  });

  test("a row of conversations beside an unfinished message", async () => {
    await chromium.background("chrome.storage.local.set({ settings: { messagesOn: ['instagram'] } })");
    const rig = await chromium.open(INSTAGRAM_MESSAGE);
    await typeInto(rig.page, INSTAGRAM_MESSAGE.editor, RISKY);
    await untilMarked(rig, reportOn(INSTAGRAM_MESSAGE, RISKY).findings.map((f) => f.text));
    await clickOn(rig.page, "main [role=button]:not(:has(svg))");
    expect(await pauseText(rig)).toBeNull();
    await clickOn(rig.page, INSTAGRAM_MESSAGE.button);
    await untilPaused(rig);
    await rig.leave();
  });
});

describe(GOOGLE_FRAME.name, () => {
  test.each(waysOf(GOOGLE_FRAME))("%s: shown, held, given back, released once; a quiet answer goes at once", (_, send) => isGuarded(() => chromium.inFrame(GOOGLE_FRAME.url, "/local/"), GOOGLE_FRAME, send));

  test("the popup is told of a box in a frame by the frame", async () => {
    const rig = await chromium.inFrame(GOOGLE_FRAME.url, "/local/");
    await write(rig, GOOGLE_FRAME, RISKY);
    await until(toldByFrame, (now) => now?.about?.surface === "review-reply", "the frame's answer");
    await rig.leave();
  });
});

describe("the popup", () => {
  // Last in this file: what is given back here stays so.
  test("switched off, a host is given back at once, and the guard leaves the pages that are open", async () => {
    const rig = await chromium.open(INSTAGRAM_CAPTION);
    await typeInto(rig.page, INSTAGRAM_CAPTION.editor, RISKY);
    await untilMarked(rig, reportOn(INSTAGRAM_CAPTION, RISKY).findings.map((f) => f.text));
    const page = await popup();
    await switchOf(page, "Instagram").click();
    await until(() => marked(rig), (words) => words.length === 0, "the marks to go");
    await rig.page.bringToFront();
    await clickOn(rig.page, INSTAGRAM_CAPTION.button);
    expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([RISKY]);
    expect(await pauseText(rig)).toBeNull();
    expect(await page.evaluate("chrome.permissions.contains({ origins: ['https://*.instagram.com/*'] })")).toBe(false);
    await until(() => page.evaluate("chrome.scripting.getRegisteredContentScripts().then(([one]) => one.matches.join())"), (all) => !String(all).includes("instagram"), "the registration to go");
    await rig.leave();
    await page.close();
  });

  test("what is no address, and a place that has a switch, are not asked for", async () => {
    const page = await popup();
    for (const [written, said] of [["not an address", "no address"], ["https://www.linkedin.com/feed", "That is LinkedIn"]] as const) {
      await page.locator("form input").fill(written);
      await page.locator("form button").click();
      await until(() => page.locator("[role=alert]").innerText(), (text) => text.includes(said), said);
    }
    await page.close();
  });
});
