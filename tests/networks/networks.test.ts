import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  chord,
  type ChromiumDriver,
  clickOn,
  type FirefoxDriver,
  launchChromium,
  launchFirefox,
  sentAfter,
  sentFrom,
  type TestPage,
  typeInto,
  untilEnabled,
} from "../setup/browsers.ts";
import { type NetworkServer, startServer } from "../setup/serve.ts";
import { type Tab, tabs, type Tabs } from "../setup/tabs.ts";

/** One composer of the mock pages, and how to reach its parts. */
interface Surface {
  name: string;
  url: string;
  editor: string;
  button: string;
  network: string;
  surface: string;
}

const dialogEditor = "[role=dialog] [contenteditable=true]";
const x = { network: "x", button: "[role=dialog] [data-testid=tweetButton]" };
const facebook = { network: "facebook", url: "https://www.facebook.com/" };
const linkedin = { network: "linkedin", url: "https://www.linkedin.com/feed/?dialog=1&variant=" };
const quill = { editor: ".ql-editor", button: ".share-actions__primary-action" };

const surfaces: Surface[] = [
  {
    ...x,
    name: "X, inline composer",
    url: "https://x.com/home",
    editor: "[data-testid=tweetTextarea_0][contenteditable=true]",
    button: "[data-testid=tweetButtonInline]",
    surface: "inline",
  },
  { ...x, name: "X, modal", url: "https://x.com/home?modal=1", editor: dialogEditor, surface: "modal" },
  {
    ...facebook,
    name: "Facebook, comment",
    editor: "form[role=presentation] [contenteditable=true]",
    button: "#focused-state-composer-submit [role=button]",
    surface: "comment",
  },
  {
    ...facebook,
    name: "Facebook, dialog",
    url: `${facebook.url}?dialog=1`,
    editor: dialogEditor,
    button: '[role=dialog] [aria-label="Post"]',
    surface: "dialog",
  },
  { ...linkedin, ...quill, name: "LinkedIn, Quill in the page", url: `${linkedin.url}a`, surface: "a" },
  { ...linkedin, ...quill, name: "LinkedIn, Quill in a shadow root", url: `${linkedin.url}b`, surface: "b" },
  {
    ...linkedin,
    name: "LinkedIn, TipTap in a native dialog",
    url: `${linkedin.url}c`,
    editor: ".tiptap.ProseMirror",
    button: "dialog footer button:has(span span span)",
    surface: "c",
  },
];

const typed = "Ward round at seven, coffee after.";
const drivers = { chromium: launchChromium, firefox: launchFirefox };

describe.each(["chromium", "firefox"] as const)("the mock pages in %s", (browser) => {
  let server: NetworkServer;
  let driver: ChromiumDriver | FirefoxDriver;
  let used: Tabs<TestPage & Tab>;
  let page: TestPage & Tab;
  beforeAll(async () => {
    server = await startServer();
    driver = await drivers[browser]({ port: server.port });
    used = tabs<TestPage & Tab>(() => (driver.name === "chromium" ? driver.context.newPage() : driver.browser.newPage()));
  });
  beforeEach(() => () => used.leave(page));
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  describe.each(surfaces)("$name", ({ url, editor, button, network, surface }) => {
    beforeEach(async () => {
      page = await used.open(url);
    });

    test("sends nothing while empty, and by a click what was typed", async () => {
      await clickOn(page, editor);
      await untilEnabled(page, button, false);
      await clickOn(page, button);
      expect(await sentFrom(page)).toEqual([]);
      await typeInto(page, editor, typed);
      await untilEnabled(page, button, true);
      await clickOn(page, button);
      const expected = { network, surface, how: "click", parts: [typed], text: typed };
      expect(await sentAfter(page, 1)).toEqual([expected]);
    });

    test("sends what was typed by Ctrl+Enter", async () => {
      await typeInto(page, editor, typed);
      await untilEnabled(page, button, true);
      await chord(page, "Control", "Enter");
      const [sent] = await sentAfter(page, 1);
      expect(sent).toMatchObject({ how: "ctrl-enter", text: typed });
    });

    test("keeps two lines apart in the model", async () => {
      await typeInto(page, editor, "first line");
      await chord(page, "Shift", "Enter");
      await page.keyboard.type("second line");
      await untilEnabled(page, button, true);
      await clickOn(page, button);
      expect((await sentAfter(page, 1))[0]?.text).toBe("first line\nsecond line");
    });
  });

  describe("what only one network does", () => {
    test.each(["", "&same=1"])("X sends both parts of a thread at once (query %s)", async (variant) => {
      page = await used.open(`https://x.com/home?modal=1${variant}`);
      const second = variant === "" ? "tweetTextarea_1" : "tweetTextarea_0";
      await typeInto(page, dialogEditor, "part one");
      await clickOn(page, "[data-testid=addButton]");
      await untilEnabled(page, x.button, false);
      await typeInto(page, `[role=dialog] div:nth-child(2) > [data-testid=${second}_label] [contenteditable=true]`, "part two");
      await untilEnabled(page, x.button, true);
      await clickOn(page, x.button);
      expect((await sentAfter(page, 1))[0]?.parts).toEqual(["part one", "part two"]);
    });

    test("X's variant that sends what it committed loses a change after the last blur", async () => {
      page = await used.open("https://x.com/home?modal=1&commit=blur");
      await typeInto(page, dialogEditor, typed);
      await clickOn(page, "[role=dialog] [data-testid=scheduleOption]");
      await typeInto(page, dialogEditor, " Late change.");
      await page.evaluate(`document.querySelector("${x.button}").click()`);
      expect((await sentAfter(page, 1))[0]?.text).toBe(typed);
    });

    test("X's inline button may change its name", async () => {
      page = await used.open("https://x.com/home?flip=1");
      await typeInto(page, "[data-testid=tweetTextarea_0][contenteditable=true]", typed);
      await clickOn(page, "[data-testid=primaryColumn] [data-testid=tweetButton]");
      expect((await sentAfter(page, 1))[0]?.text).toBe(typed);
    });

    test("Facebook sends a comment by bare Enter and empties its box", async () => {
      page = await used.open(facebook.url);
      await typeInto(page, "form[role=presentation] [contenteditable=true]", typed);
      await page.keyboard.press("Enter");
      expect((await sentAfter(page, 1))[0]).toMatchObject({ how: "enter", text: typed });
      await untilEnabled(page, "#focused-state-composer-submit [role=button]", false);
    });

    test("Facebook's post button answers to a key as well", async () => {
      page = await used.open(`${facebook.url}?dialog=1&lang=de`);
      const button = '[role=dialog] [aria-label="Posten"]';
      await typeInto(page, dialogEditor, typed);
      await untilEnabled(page, button, true);
      await page.evaluate(`document.querySelector('${button}').focus()`);
      await page.keyboard.press("Enter");
      expect((await sentAfter(page, 1))[0]).toMatchObject({ how: "button-key", text: typed });
    });
  });

  test("the server sees nothing but the page's own files", async () => {
    server.requests.length = 0;
    page = await used.open("https://x.com/home");
    const hosts = new Set(server.requests.map(({ host }) => host));
    expect([...hosts]).toEqual(["x.com"]);
    expect(server.requests.every(({ method, body }) => method === "GET" && body === "")).toBe(true);
  });
});
