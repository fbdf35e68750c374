import type { Sent } from "../networks/shared/record.ts";
import { type Evaluator, onElement } from "./in-page.ts";
import { LONG } from "./tier.ts";
import { until } from "./until.ts";

/** What Playwright's page (Chromium) and Puppeteer's page (Firefox) have in common. */
export interface TestPage extends Evaluator {
  goto(url: string): Promise<unknown>;
  keyboard: {
    type(text: string): Promise<void>;
    /** Text that no keys make, as a phone's keyboard or dictation puts it in; Puppeteer has no such thing. */
    insertText?(text: string): Promise<void>;
    press(key: string): Promise<void>;
    down(key: string): Promise<void>;
    up(key: string): Promise<void>;
  };
  mouse: {
    move(x: number, y: number): Promise<void>;
    click(x: number, y: number): Promise<void>;
  };
  close(): Promise<void>;
}

interface Point {
  x: number;
  y: number;
}

const middle = `(element) => {
  element.scrollIntoView({ block: "nearest" });
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}`;

/**
 * A real mouse click on the first visible match, as soon as there is one.
 * @param where the world that sees the element, if it is not the page: a closed root of the extension
 */
export async function clickOn(page: TestPage, selector: string, where: Evaluator = page): Promise<void> {
  const point = await until(
    () => onElement<Point>(where, selector, middle),
    (found) => found !== null,
    `an element to click: ${selector}`,
  );
  if (point !== null) await page.mouse.click(point.x, point.y);
}

/** Types key by key; where the driver can, and outside the long run, the last word alone, and the words before it at once. */
export async function enter({ keyboard }: TestPage, text: string): Promise<void> {
  const last = text.trimEnd().lastIndexOf(" ") + 1;
  if (keyboard.insertText && last > 0 && !LONG) {
    await keyboard.insertText(text.slice(0, last));
    await keyboard.type(text.slice(last));
  } else await keyboard.type(text);
}

/** Clicks an editor and writes into it. */
export async function typeInto(page: TestPage, selector: string, text: string): Promise<void> {
  await clickOn(page, selector);
  await enter(page, text);
}

/** Presses a key while a modifier is held. */
export async function chord(page: TestPage, modifier: "Control" | "Meta" | "Shift", key: string): Promise<void> {
  await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  await page.keyboard.up(modifier);
}

/** What the page has sent so far. */
export async function sentFrom(page: TestPage): Promise<Sent[]> {
  return (await page.evaluate("window.sent")) as Sent[];
}

/** Waits until the page has sent this many times, and returns all of it. */
export function sentAfter(page: TestPage, count: number): Promise<Sent[]> {
  return until(() => sentFrom(page), (sent) => sent.length >= count, `${count} sends`);
}

/** Waits until a button is enabled (or disabled) by both its attributes. */
export async function untilEnabled(page: TestPage, selector: string, enabled: boolean): Promise<void> {
  const read = `(element) => !element.disabled && element.getAttribute("aria-disabled") !== "true"`;
  await until(
    () => onElement<boolean>(page, selector, read),
    (found) => found === enabled,
    `${selector} ${enabled ? "enabled" : "disabled"}`,
  );
}
