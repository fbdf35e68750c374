/** What holds in private windows, in either browser. Not tried on X: in a new window of Firefox its editor loses the first key, with us and without. */
import { expect, test } from "vitest";
import { clickOn, onElement, sentAfter, typeInto, until, untilEnabled } from "../setup/browsers.ts";
import { FACEBOOK, FACEBOOK_COMMENT } from "./boxes.ts";
import { pauseText, press, reportOn, untilCard, untilMarked, type Rig } from "./ours.ts";
import { isGuarded, waysOf } from "./ways.ts";

const MARKER = "Quillfeather";
export const MARKED = `My patient Zebediah ${MARKER} coded yesterday in room 12.`;

/** A browser whose private windows are opened; each has a page of its own. */
export interface PrivateWindows {
  open(url: string): Promise<Rig>;
  /** Evaluates in a page of the extension's own, in an ordinary window. */
  ours(expression: string): Promise<unknown>;
  /** The whole text of the popup. */
  popup(): Promise<string>;
}

const KEPT = "(async () => { const api = globalThis.browser ?? chrome; return JSON.stringify(await Promise.all(['local', 'session'].map((area) => api.storage[area].get(null)))); })()";
const kept = (windows: PrivateWindows): Promise<string> => windows.ours(KEPT) as Promise<string>;

/** While the writer has not allowed it there: nothing of ours is in the page, and the popup says so. */
export function notAllowed(windows: PrivateWindows, how: string): void {
  test("not allowed: nothing of ours is in the page, what is posted goes at once, and the popup says that it is off there and where the switch is", async () => {
    const told = await windows.popup();
    for (const words of ["Off in private windows", how]) expect(told).toContain(words);
    const { page } = await windows.open(FACEBOOK.url);
    const ours = () => page.evaluate("[document.documentElement.children.length, document.adoptedStyleSheets.length, CSS.highlights.size].join()");
    await typeInto(page, FACEBOOK.editor, MARKED);
    await untilEnabled(page, FACEBOOK.button, true);
    await clickOn(page, FACEBOOK.button);
    expect((await sentAfter(page, 1)).map((s) => s.text)).toEqual([MARKED]);
    expect(await ours()).toBe("2,0,0");
    await page.close();
  });
}

/** Once she has allowed it: guarded as elsewhere, and nothing is kept of what she typed. */
export function allowed(windows: PrivateWindows): void {
  test.each([[FACEBOOK.name, "a click", FACEBOOK], [FACEBOOK_COMMENT.name, "Enter", FACEBOOK_COMMENT]] as const)(
    "%s, by %s: shown, held, given back, released once; a quiet draft goes at once; nothing is kept of it", async (_, by, box) => {
      const send = waysOf(box).find(([way]) => way === by)?.[1];
      if (!send) throw new Error("no such way");
      const before = await kept(windows);
      await isGuarded(() => windows.open(box.url), box, send, MARKED);
      expect(await kept(windows)).toBe(before);
      expect(before).not.toContain(MARKER);
    },
  );

  test("what she asks to be silenced there is kept, as elsewhere, and that alone; the popup says that it works there", async () => {
    const rig = await windows.open(FACEBOOK.url);
    await typeInto(rig.page, FACEBOOK.editor, MARKED);
    await untilMarked(rig, reportOn(FACEBOOK, MARKED).findings.map((f) => f.text));
    await until(async () => {
      await rig.page.keyboard.press("F8");
      return onElement<string>(rig.world, ".sheet.card q", "(e) => e.textContent");
    }, (text) => text !== null, "a card");
    const said = await onElement<string>(rig.world, ".sheet.card q", "(e) => e.textContent");
    await untilCard(rig);
    await press(rig, "never");
    await until(() => kept(windows), (now) => now.includes('"allowedPhrases"'), "the phrase to be kept");
    expect(JSON.parse(await kept(windows))[0].settings).toEqual({ allowedPhrases: [said] });
    expect(await pauseText(rig)).toBeNull();
    await rig.page.close();
    const told = await windows.popup();
    expect(told).toContain("It works in private windows too");
    expect(told).not.toContain("Off in private windows");
  });
}
