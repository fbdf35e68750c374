/** What holds for every surface, in either browser, by each of its ways of sending. */
import { expect, test } from "vitest";
import type { Report } from "../../src/engine/report.ts";
import { chord, clickOn, enter, onElement, sentAfter, sentFrom, until, untilEnabled } from "../setup/browsers.ts";
import { LONG } from "../setup/tier.ts";
import type { Box } from "./boxes.ts";
import { cardText, editorText, focusedButton, goOn, pauseText, press, reportOn, reportOnThread, untilCard, untilMarked, untilNotPaused, untilPaused, untilText, type Rig } from "./ours.ts";

export const RISKY = "My patient Maria Ortiz coded yesterday in room 12.";
export const QUIET = "Reminder: ask about tingling on one side.";

type Send = (rig: Rig) => Promise<void>;

/** Every way of sending that a surface has, as a person does it. */
export const waysOf = (box: Box): readonly (readonly [string, Send])[] => [
  ...(box.button === "" ? [] : [["a click", async ({ page }: Rig) => {
    await untilEnabled(page, box.button, true);
    await clickOn(page, box.button);
  }] as const]),
  ...(box.chord === false ? [] : [["Control+Enter", async ({ page }: Rig) => {
    // A page may ignore the key until its button is ready.
    if (box.button !== "") await untilEnabled(page, box.button, true);
    await chord(page, "Control", "Enter");
  }] as const]),
  ...(box.enter === "sends" ? [["Enter", ({ page }: Rig) => page.keyboard.press("Enter")] as const] : []),
];

/** The page with the box open. */
export async function opened<R extends Rig>(open: () => Promise<R>, box: Box): Promise<R> {
  const rig = await open();
  for (const opener of box.opener ?? []) await clickOn(rig.page, opener);
  return rig;
}

/** Types behind what the box holds; what belongs to the same post is filled first. */
export async function write({ page }: Rig, box: Box, text: string): Promise<void> {
  if (box.before) {
    await clickOn(page, box.before.editor);
    await page.keyboard.type(box.before.text);
  }
  await clickOn(page, box.editor);
  if (box.start) await chord(page, "Control", "End");
  await enter(page, text);
}

/** What is sent of a text that stands in the box. */
const partsOf = ({ before }: Box, text: string): string[] => (!before ? [text] : before.behind ? [text, before.text] : [before.text, text]);
const whole = (box: Box, text: string): string => partsOf(box, text).join("\n\n");
/** The report on a text that stands in the box. */
const reported = (box: Box, text: string): Report => (box.before ? reportOnThread(box, partsOf(box, text)) : reportOn(box, text));
/** What of a report stands in the box itself: what is filled first is a field, where nothing can be marked. */
const ownWords = ({ before }: Box, { findings }: Report): string[] => {
  const own = before !== undefined && !before.behind ? 1 : 0;
  return findings.filter(({ part }) => (part ?? 0) === own).map(({ text }) => text);
};

/** What was noticed is shown: by marks, or in a field, which can have none, by its cards. */
async function isShown(rig: Rig, box: Box, words: readonly string[]): Promise<void> {
  if (!box.field) return void (await untilMarked(rig, words));
  const card = async () => {
    await rig.page.keyboard.press("F8");
    return onElement<string>(rig.world, ".sheet.card q", "(element) => element.textContent");
  };
  await until(card, (text) => text !== null && words.includes(text), "a card");
  await untilCard(rig);
  expect(await focusedButton(rig)).not.toBeNull();
  await rig.page.keyboard.press("Escape");
}

/** Goes on in the pause: the text is sent, once, and nothing is held any more. */
export async function goesOnce(rig: Rig, report: Report, text: string): Promise<void> {
  await goOn(rig, report);
  expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([text]);
  await untilNotPaused(rig);
  expect(await sentFrom(rig.page)).toHaveLength(1);
}

/** Shown, held, given back unsent, held again, released once; and a quiet draft goes at once. */
export async function isGuarded(open: () => Promise<Rig>, box: Box, send: Send, text = RISKY): Promise<void> {
  const risky = (box.start ?? "") + text;
  const report = reported(box, risky);
  const rig = await opened(open, box);
  await write(rig, box, text);
  await isShown(rig, box, ownWords(box, report));
  await send(rig);
  await untilPaused(rig);
  await press(rig, "edit");
  await untilNotPaused(rig);
  expect(await sentFrom(rig.page)).toEqual([]);
  expect(await editorText(rig, box)).toBe(risky);
  await send(rig);
  await untilPaused(rig);
  await goesOnce(rig, report, whole(box, risky));
  await rig.leave();
  const next = await opened(open, box);
  await write(next, box, QUIET);
  await send(next);
  expect((await sentAfter(next.page, 1)).map((s) => s.text)).toEqual([whole(box, (box.start ?? "") + QUIET)]);
  expect(await pauseText(next)).toBeNull();
  await next.leave();
}

/** Held by each of its ways in turn, given back unsent each time, and released once by the last; a quiet draft goes at once. One page for all the ways. */
async function isHeldEveryWay(open: () => Promise<Rig>, box: Box): Promise<void> {
  const risky = (box.start ?? "") + RISKY;
  const report = reported(box, risky);
  const ways = waysOf(box);
  const [first] = ways;
  if (!first) throw new Error(`no way to send: ${box.name}`);
  const rig = await opened(open, box);
  await write(rig, box, RISKY);
  await isShown(rig, box, ownWords(box, report));
  for (const [way, send] of ways) {
    await send(rig);
    await untilPaused(rig);
    expect(await sentFrom(rig.page), way).toEqual([]);
    if (way === ways.at(-1)?.[0]) await goOn(rig, report);
    else await press(rig, "edit");
    await untilNotPaused(rig);
    if (way !== ways.at(-1)?.[0]) expect(await editorText(rig, box), way).toBe(risky);
  }
  expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([whole(box, risky)]);
  await rig.leave();
  const next = await opened(open, box);
  await write(next, box, QUIET);
  await first[1](next);
  expect((await sentAfter(next.page, 1)).map((s) => s.text)).toEqual([whole(box, (box.start ?? "") + QUIET)]);
  expect(await pauseText(next)).toBeNull();
  await next.leave();
}

/** Puts the focus on a control of the page as a keyboard user would have it. */
async function focusOn({ page }: Rig, selector: string): Promise<void> {
  await page.evaluate(`(() => {
    const find = (root) => root.querySelector(${JSON.stringify(selector)}) ?? [...root.querySelectorAll("*")].flatMap((e) => e.shadowRoot ? [find(e.shadowRoot)] : []).find(Boolean);
    const control = find(document);
    if (!control.matches("button, [tabindex]")) control.tabIndex = 0;
    control.focus();
  })()`);
}

/** A draft that stands in the box is held by a key on the page's own button; Escape gives it back, unsent. */
export async function isHeldOnButton(rig: Rig, box: Box, key: string): Promise<void> {
  const before = await editorText(rig, box);
  await untilEnabled(rig.page, box.button, true);
  await focusOn(rig, box.button);
  await rig.page.keyboard.press(key);
  await untilPaused(rig);
  expect(await focusedButton(rig)).toBe("edit");
  await rig.page.keyboard.press("Escape");
  await untilNotPaused(rig);
  expect(await sentFrom(rig.page)).toEqual([]);
  expect(await editorText(rig, box)).toBe(before);
}

/** Nothing is asked and nothing is sent when Enter begins a line in the box. */
async function enterIsNewLine(open: () => Promise<Rig>, box: Box): Promise<void> {
  const rig = await opened(open, box);
  await write(rig, box, RISKY);
  await rig.page.keyboard.press("Enter");
  await rig.page.keyboard.type("Lunch.");
  await untilText(rig, box, `${(box.start ?? "") + RISKY}\nLunch.`);
  expect([await pauseText(rig), await sentFrom(rig.page)]).toEqual([null, []]);
  await rig.leave();
}

/** The Enter that ends an input method's composition is not held, and sends nothing. */
async function composes(open: () => Promise<Rig>, box: Box): Promise<void> {
  const rig = await opened(open, box);
  await write(rig, box, RISKY);
  if (rig.compose) {
    await rig.compose("日本");
    await untilText(rig, box, `${(box.start ?? "") + RISKY}日本`);
  }
  expect([await pauseText(rig), await sentFrom(rig.page)]).toEqual([null, []]);
  await rig.leave();
}

/** All that holds for a box, each on a page of its own. */
function wholeContract(open: () => Promise<Rig>, box: Box): void {
  const meta = box.chord === false ? [] : ([["Meta+Enter", async ({ page }: Rig) => {
    if (box.button !== "") await untilEnabled(page, box.button, true);
    await chord(page, "Meta", "Enter");
  }]] as const);
  test.each([...waysOf(box), ...meta])("%s: shown, held, given back, released once; a quiet draft goes at once", (_, send) => isGuarded(open, box, send));
  test.each(box.button === "" ? [] : ["Enter", " "])("held by %j on the focused button", async (key) => {
    const rig = await opened(open, box);
    await write(rig, box, RISKY);
    await isHeldOnButton(rig, box, key);
    await rig.leave();
  });
  test("its card rewords it, one undo brings it back, and typing goes on", () => isEdited(open, box));
  test.runIf(box.enter !== "sends")("Enter begins a line", () => enterIsNewLine(open, box));
  test("the Enter that ends a composition is not held", () => composes(open, box));
}

/** The contract of a surface whose kind of editor has its own: all ways on one page; in the long run the whole of it. */
export function contractOf(open: () => Promise<Rig>, box: Box): void {
  if (LONG) wholeContract(open, box);
  else test("shown, held by every way of sending, given back, released once; a quiet draft goes at once", () => isHeldEveryWay(open, box));
}

/** Typing goes on undisturbed; a card opened by keyboard rewords what it is about, through the editor, and one undo brings that back. */
export async function isEdited(open: () => Promise<Rig>, box: Box): Promise<void> {
  const risky = (box.start ?? "") + RISKY;
  const report = reported(box, risky);
  const rig = await opened(open, box);
  await write(rig, box, RISKY);
  await isShown(rig, box, ownWords(box, report));
  // A card that was closed leaves the caret at its words.
  await chord(rig.page, "Control", "End");
  await rig.page.keyboard.type(" Then lunch");
  await untilText(rig, box, `${risky} Then lunch`);
  const said = await until(async () => {
    await rig.page.keyboard.press("F8");
    return onElement<string>(rig.world, ".sheet.card q", "(element) => element.textContent");
  }, (text) => text !== null, "a card");
  const shown = report.findings.findIndex((f) => f.text === said);
  const edits = report.edits.filter((e) => e.finding === shown);
  expect(edits.length).toBeGreaterThan(0);
  await press(rig, "use");
  await untilText(rig, box, `${edits.reduceRight((text, e) => text.slice(0, e.start) + e.text + text.slice(e.end), risky)} Then lunch`);
  expect(await cardText(rig)).toBeNull();
  await chord(rig.page, "Control", "z");
  await untilText(rig, box, `${risky} Then lunch`);
  expect(await sentFrom(rig.page)).toEqual([]);
  await rig.leave();
}
