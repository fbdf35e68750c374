/** Our own surfaces as a test sees them: the pause, the card, the marks. */
import { check } from "../../src/engine/check.ts";
import type { Report } from "../../src/engine/report.ts";
import { clickOn, type Evaluator, highlights, onElement, type TestPage, until } from "../setup/browsers.ts";
import type { Box } from "./boxes.ts";

const PAUSE = "dialog.sheet:not(.card)";
const CARD = ".sheet.card";

/** A page with a box in it, and the world that sees into our closed root. */
export interface Rig {
  readonly page: TestPage;
  readonly world: Evaluator;
  /** Leaves the page; its tab serves the next one. A test that wants the tab itself gone closes `page`. */
  leave(): Promise<void>;
  /** Composes and commits a text as an input method does, with the Enter that ends it; a driver's thing, which Firefox's has not. */
  compose?(text: string): Promise<void>;
}

const about = (box: Box) => ({ site: box.network, surface: box.surface ?? "post", region: "us", account: "person" }) as const;
/** The report that the engine gives on this draft of a box, or on a thread. */
export const reportOn = (box: Box, text: string): Report => check({ text, ...about(box) });
export const reportOnThread = (box: Box, parts: readonly string[]): Report => check({ parts, ...about(box) });

const textOf = "(element) => element.textContent";
export const pauseText = ({ world }: Rig): Promise<string | null> => onElement<string>(world, PAUSE, textOf);
export const cardText = ({ world }: Rig): Promise<string | null> => onElement<string>(world, CARD, textOf);
export const untilPaused = (rig: Rig): Promise<string | null> => until(() => pauseText(rig), (text) => text !== null, "the pause");
export const untilNotPaused = (rig: Rig): Promise<string | null> => until(() => pauseText(rig), (text) => text === null, "the end of the pause");
export const untilCard = (rig: Rig): Promise<string | null> => until(() => cardText(rig), (text) => text !== null, "the card");

/** Presses a button of ours with the mouse. */
export const press = ({ page, world }: Rig, value: string): Promise<void> => clickOn(page, `.sheet button[value="${value}"]`, world);

/** The label of our button that has the focus, or null. */
export const focusedButton = ({ world }: Rig): Promise<string | null> => onElement<string>(world, ".sheet button:focus", "(element) => element.value");

/** Goes on in the pause with the mouse, with the step more that a stop asks for. */
export async function goOn(rig: Rig, report: Report): Promise<void> {
  await press(rig, "post");
  if (report.verdict === "stop") await press(rig, "post-sure");
}

/** The words under our marks, sorted. */
export const marked = async ({ page }: Rig): Promise<string[]> => Object.values(await highlights(page)).flat().toSorted();
export const untilMarked = (rig: Rig, words: readonly string[]): Promise<string[]> => {
  const expected = [...words].toSorted().join("|");
  return until(() => marked(rig), (now) => now.join("|") === expected, `marks on ${expected}`);
};

/** What the editor shows, a line a block. */
export const editorText = (rig: Rig, box: Box): Promise<string | null> =>
  onElement<string>(rig.page, box.editor, "(element) => (element.value ?? element.innerText).replace(/\\u00a0/g, ' ').replace(/\\u200b|\\ufeff/g, '').replace(/\\n+/g, '\\n').trim()");
export const untilText = (rig: Rig, box: Box, text: string): Promise<string | null> => until(() => editorText(rig, box), (now) => now === text.trim(), `the text "${text}"`);

/** Moves the mouse onto the first mark. */
export async function pointAtMark({ page }: Rig): Promise<void> {
  const at = (await page.evaluate(`(() => {
    const [first] = [...[...CSS.highlights.values()][0]];
    const r = first.getClientRects()[0];
    return { x: r.left + r.width / 2, y: r.top + r.height / 2 };
  })()`)) as { x: number; y: number };
  await page.mouse.move(at.x - 3, at.y);
  await page.mouse.move(at.x, at.y);
}
