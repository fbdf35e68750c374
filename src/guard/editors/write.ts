import { kindOf } from "./kinds.ts";
import { isField, rangeOf, read, readText } from "./read.ts";

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** How long an editor may take to show what it took over, in milliseconds. */
const PATIENCE = 1500;
/** An editor that reverts a change does so soon; only a text that stands this long counts as written. */
const STANDS = 300;

const lastChange = new WeakMap<Element, number>();

/** Remembers that an editor has just changed, so that a write can begin an undo step of its own. */
export const noteChange = (editable: Element): void => void lastChange.set(editable, performance.now());

/** What replaces the characters `start`..`end` (UTF-16, end exclusive) of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Replaces one stretch through the editor, so that its own undo takes it back in one step, and looks whether it took.
 * Selection + execCommand("insertText") is the one way that Draft, Lexical, Quill, ProseMirror and plain elements all take over, in both browsers.
 * The offsets are into `given`, the text they were found in: where the editor now holds another, nothing is written.
 * `text` holds no line break (Draft and Lexical lose text at one). Resolves to false, with nothing tried again, where the editor did not take it.
 */
export const replace = (editable: HTMLElement, given: string, start: number, end: number, text: string): Promise<boolean> =>
  replaceEach(editable, given, [{ start, end, text }]);

/** Replaces several stretches (sorted, without overlap), an undo step each: the last first, so that earlier offsets hold. Looks once more when all are written. */
export async function replaceEach(editable: HTMLElement, given: string, stretches: readonly Stretch[]): Promise<boolean> {
  if (stretches.some(({ text }) => text.includes("\n"))) return false;
  await newUndoStep(editable);
  let now = given;
  for (const { start, end, text } of stretches.toReversed()) {
    if (readText(editable) !== now) return false;
    editable.focus({ preventScroll: true });
    if (!select(editable, start, end)) return false;
    await wait(kindOf(editable).settle);
    if (readText(editable) !== now) return false;
    document.execCommand(text === "" ? "delete" : "insertText", false, text);
    now = now.slice(0, start) + text + now.slice(end);
    if (!(await shows(editable, now))) return false;
  }
  return await stands(editable, now);
}

/**
 * Writes a whole text in place of what the editor holds, line by line as its library breaks lines, and looks whether it took.
 * Several undo steps; nothing is tried again.
 */
export async function retype(editable: HTMLElement, wanted: string): Promise<boolean> {
  const given = readText(editable);
  const kind = kindOf(editable);
  const [first = "", ...rest] = wanted.split("\n");
  editable.focus({ preventScroll: true });
  if (given !== "") await newUndoStep(editable);
  if (kind.id === "plain" && given.includes("\n")) await joinLines(editable, given);
  if (!selectAll(editable)) return false;
  await wait(kind.settle);
  if (kind.breaks === "paste") takeIn(editable, wanted);
  else {
    if (first !== "") document.execCommand("insertText", false, first);
    else if (kind.breaks === "event") asks(editable, "deleteByCut");
    else document.execCommand("delete");
    for (const line of rest) {
      await wait(kind.settle);
      breakLine(editable, kind.breaks === "event");
      await wait(kind.settle);
      if (line !== "") document.execCommand("insertText", false, line);
    }
  }
  return (await shows(editable, wanted)) && (await stands(editable, wanted));
}

/** Leaves the first line and nothing of the others: with all its paragraphs gone at once a plain editor has none left to write in. */
async function joinLines(editable: HTMLElement, given: string): Promise<void> {
  const { pieces } = read(editable);
  const line = given.indexOf("\n");
  const from = rangeOf({ text: given, pieces }, 0, line);
  const last = pieces.at(-1);
  const to = last && rangeOf({ text: given, pieces }, last.start, last.end);
  if (!from || !to) return;
  getSelection()?.setBaseAndExtent(from.endContainer, from.endOffset, to.endContainer, to.endOffset);
  document.execCommand("delete");
  await wait(kindOf(editable).settle);
}

async function newUndoStep(editable: HTMLElement): Promise<void> {
  const sinceChange = performance.now() - (lastChange.get(editable) ?? 0);
  const { undoStep } = kindOf(editable);
  if (sinceChange < undoStep) await wait(undoStep - sinceChange);
}

function breakLine(editable: HTMLElement, byEvent: boolean): void {
  if (byEvent) asks(editable, "insertLineBreak");
  else document.execCommand("insertParagraph");
}

const asks = (editable: HTMLElement, inputType: string): boolean => editable.dispatchEvent(new InputEvent("beforeinput", { inputType, bubbles: true, cancelable: true, composed: true }));

/** What Draft takes over whole: a paste, or for nothing at all the key that deletes. It loses itself where several of its blocks change under it. */
function takeIn(editable: HTMLElement, text: string): void {
  if (text === "") {
    editable.dispatchEvent(new KeyboardEvent("keydown", { key: "Backspace", code: "Backspace", keyCode: 8, which: 8, bubbles: true, cancelable: true, composed: true }));
    return;
  }
  editable.dispatchEvent(pasteOf(text));
}

const paste = (given: object): ClipboardEvent => new ClipboardEvent("paste", { ...given, bubbles: true, cancelable: true, composed: true });

/** A paste of a text. Firefox empties a transfer that a script hands to the event, and fills one of its own from what only it knows as `data`; the others do not know that. */
function pasteOf(text: string): ClipboardEvent {
  const filled = paste({ data: text, dataType: "text/plain" });
  if (filled.clipboardData !== null) return filled;
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  return paste({ clipboardData });
}

/** Selects all that an editor holds; in an empty one puts the caret where its text begins, which the focus alone does not where it had it before. */
function selectAll(editable: HTMLElement): boolean {
  if (editable instanceof HTMLTextAreaElement) return select(editable, 0, editable.value.length);
  const { text, pieces } = read(editable);
  const [first] = pieces;
  const last = pieces.at(-1);
  const selection = getSelection();
  if (!selection) return false;
  if (first && last && text !== "") {
    const from = rangeOf({ text, pieces }, first.start, first.end);
    const to = rangeOf({ text, pieces }, last.start, last.end);
    if (!from || !to) return false;
    selection.setBaseAndExtent(from.startContainer, from.startOffset, to.endContainer, to.endOffset);
    return true;
  }
  let line: Element = editable;
  while (line.firstElementChild && line.firstElementChild.nodeName !== "BR") line = line.firstElementChild;
  selection.collapse(line, 0);
  return true;
}

/** Selects the characters `start`..`end` of an editor or a field. */
export function select(editable: HTMLElement, start: number, end: number): boolean {
  if (isField(editable)) {
    editable.setSelectionRange(start, end);
    return true;
  }
  const selection = getSelection();
  const range = rangeOf(read(editable), start, end);
  if (!selection || !range) return false;
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return true;
}

async function shows(editable: HTMLElement, expected: string): Promise<boolean> {
  const until = performance.now() + PATIENCE;
  while (readText(editable) !== expected) {
    if (performance.now() >= until) return false;
    await wait(20);
  }
  return true;
}

async function stands(editable: HTMLElement, expected: string): Promise<boolean> {
  await wait(STANDS);
  return readText(editable) === expected;
}
