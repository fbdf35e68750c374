/** What a hostile page can do to us, and what it cannot: both are tried, in both browsers, so that SECURITY.md says what is so. */
import { expect, test } from "vitest";
import { clickOn, sentAfter, sentFrom, typeInto, until, untilEnabled } from "../setup/browsers.ts";
import type { SeenRequest } from "../setup/serve.ts";
import { X_INLINE } from "./boxes.ts";
import { editorText, goOn, pauseText, press, reportOn, untilMarked, untilNotPaused, untilPaused, type Rig } from "./ours.ts";
import { goesOnce } from "./ways.ts";

const RISKY = "My patient Maria Ortiz coded yesterday in room 12.";
const report = reportOn(X_INLINE, RISKY);

/** Still held, and answered by its own buttons. */
async function isHeld(rig: Rig): Promise<void> {
  expect(await pauseText(rig)).not.toBeNull();
  expect(await sentFrom(rig.page)).toEqual([]);
  await press(rig, "edit");
  await untilNotPaused(rig);
  expect(await sentFrom(rig.page)).toEqual([]);
  await rig.leave();
}

interface Place {
  open(): Promise<Rig>;
  /** What the networks' server was sent. */
  requests(): readonly SeenRequest[];
}

export function hostile({ open, requests }: Place): void {
  async function typed(before = ""): Promise<Rig> {
    const rig = await open();
    if (before !== "") await rig.page.evaluate(before);
    await typeInto(rig.page, X_INLINE.editor, RISKY);
    await untilMarked(rig, report.findings.map((f) => f.text));
    await untilEnabled(rig.page, X_INLINE.button, true);
    return rig;
  }
  async function held(before = ""): Promise<Rig> {
    const rig = await typed(before);
    await clickOn(rig.page, X_INLINE.button);
    await untilPaused(rig);
    return rig;
  }
  test("the page's own clicks and keys, and a person's that it replays, do not press our buttons", async () => {
    const rig = await held(`
      globalThis.seen = [];
      for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click", "keydown", "keyup"]) addEventListener(type, (event) => seen.push(event), true);`);
    await press(rig, "edit");
    await untilNotPaused(rig);
    await clickOn(rig.page, X_INLINE.button);
    await untilPaused(rig);
    await rig.page.evaluate(`(() => {
      for (const host of document.documentElement.children) {
        for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"])
          host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: innerWidth / 2, clientY: innerHeight / 2 }));
        for (const event of [...seen]) host.dispatchEvent(event);
      }
      for (const key of ["Enter", " ", "Escape", "Tab"]) for (const type of ["keydown", "keyup"]) document.activeElement?.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
    })()`);
    await isHeld(rig);
  });

  test("a press of the page's own on its own button is held as a person's is", async () => {
    const rig = await typed();
    await rig.page.evaluate(`document.querySelector(${JSON.stringify(X_INLINE.button)}).click()`);
    await untilPaused(rig);
    await isHeld(rig);
  });

  test("forged messages and events are not taken for ours", async () => {
    const rig = await held();
    await rig.page.evaluate(`(() => {
      for (const forged of [{ type: "leave", origins: ["https://x.com/*"] }, { type: "state", state: "off", count: 0 }, { type: "insert", text: "forged" }]) {
        postMessage(forged, "*");
        for (const target of [window, document, document.documentElement]) target.dispatchEvent(new CustomEvent("message", { detail: forged }));
      }
      for (const type of ["submit", "close", "cancel", "abort"]) for (const host of document.documentElement.children) host.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    })()`);
    expect(await editorText(rig, X_INLINE)).toBe(RISKY);
    await isHeld(rig);
  });

  test("a flood of changes delays no verdict", async () => {
    const rig = await held(`globalThis.flood = setInterval(() => { for (let i = 0; i < 200; i++) { const e = document.createElement("i"); document.body.append(e); e.remove(); } }, 10)`);
    await isHeld(rig);
  });

  test("a modal dialog that the page puts over the pause sends nothing, and the pause is answered when it has gone", async () => {
    const rig = await held();
    await rig.page.evaluate(`(() => { const cover = document.createElement("dialog"); cover.id = "cover"; cover.append(document.createElement("button")); document.body.append(cover); cover.showModal(); })()`);
    await clickOn(rig.page, "#cover button");
    expect(await sentFrom(rig.page)).toEqual([]);
    await rig.page.evaluate(`document.querySelector("#cover").close()`);
    await isHeld(rig);
  });

  test("what cannot hold: the page can paint over the pause what a press does not meet, and so lie about what one presses", async () => {
    const rig = await held();
    await rig.page.evaluate(`(() => { const lie = document.createElement("div"); lie.popover = "manual"; lie.textContent = "All is well"; lie.style.cssText = "inset: 0; width: 100vw; height: 100vh; pointer-events: none"; document.body.append(lie); lie.showPopover(); })()`);
    await isHeld(rig);
  });

  test("what cannot hold: a page that takes our host out of itself ends the pause; nothing is sent by that, and the next press is held again", async () => {
    const rig = await held();
    await rig.page.evaluate("for (const child of [...document.documentElement.children]) if (child !== document.head && child !== document.body) child.remove()");
    await until(() => pauseText(rig), (text) => text === null, "the end of the pause");
    expect(await sentFrom(rig.page)).toEqual([]);
    await clickOn(rig.page, X_INLINE.button);
    await untilPaused(rig);
    expect(await sentFrom(rig.page)).toEqual([]);
    await goesOnce(rig, report, RISKY);
    await rig.leave();
  });

  test("a page that writes itself anew under the pause: nothing is sent by that, and what is written there then is held", async () => {
    const rig = await held();
    await rig.page.evaluate(`(() => {
      document.open();
      document.write('<main><div contenteditable="true" role="textbox" data-testid="tweetTextarea_0"></div><button data-testid="tweetButtonInline">Post</button></main>');
      document.close();
      window.sent = [];
      document.querySelector("button").addEventListener("click", () => window.sent.push({ text: document.querySelector("[contenteditable]").textContent }));
    })()`);
    await until(() => pauseText(rig), (text) => text === null, "the end of the pause");
    await typeInto(rig.page, "[contenteditable]", RISKY);
    await clickOn(rig.page, "button");
    await untilPaused(rig);
    expect(await sentFrom(rig.page)).toEqual([]);
    await goOn(rig, report);
    expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([RISKY]);
    await rig.leave();
  });

  test("what cannot hold: a page that sends by itself, with form.submit(), sends what it has; it is its own text", async () => {
    const rig = await held();
    // The page goes away while it is asked: its answer may never come.
    void rig.page.evaluate(`setTimeout(() => {
      const form = Object.assign(document.createElement("form"), { method: "post", action: "/taken", hidden: true });
      form.append(Object.assign(document.createElement("input"), { name: "text", value: "sent by the page" }));
      document.body.append(form);
      form.submit();
    })`).then(undefined, () => undefined);
    await until(() => requests().filter(({ path }) => path === "/taken"), (taken) => taken.some(({ body }) => body.includes("sent+by+the+page")), "what the page sends");
    // Its next page may never come, and closing would wait for it: it goes with the browser.
    void rig.leave().then(undefined, () => undefined);
  });
}
