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

/**
 * Replaces the characters `start`..`end` through the editor, so that its own undo takes it back in one step, and looks whether it took.
 * Selection + execCommand("insertText") is the one way that Draft, Lexical, Quill, ProseMirror and plain elements all take over, in both browsers.
 * `start` and `end` are offsets (UTF-16) into `given`, the text they were found in: where the editor now holds another, nothing is written.
 * `text` holds no line break (Draft and Lexical lose text at one). Resolves to false, with nothing tried again, where the editor did not take it.
 */
export async function replace(editable: HTMLElement, given: string, start: number, end: number, text: string): Promise<boolean> {
  if (text.includes("\n")) return false;
  const kind = kindOf(editable);
  const sinceChange = performance.now() - (lastChange.get(editable) ?? 0);
  if (sinceChange < kind.undoStep) await wait(kind.undoStep - sinceChange);
  const expected = given.slice(0, start) + text + given.slice(end);
  if (readText(editable) !== given) return false;
  editable.focus({ preventScroll: true });
  if (!select(editable, start, end)) return false;
  await wait(kind.settle);
  if (readText(editable) !== given) return false;
  document.execCommand(text === "" ? "delete" : "insertText", false, text);
  return await stands(editable, expected);
}

/** Selects the characters `start`..`end` of an editor or a field. */
function select(editable: HTMLElement, start: number, end: number): boolean {
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

async function stands(editable: HTMLElement, expected: string): Promise<boolean> {
  const until = performance.now() + PATIENCE;
  while (performance.now() < until) {
    if (readText(editable) === expected) {
      await wait(STANDS);
      return readText(editable) === expected;
    }
    await wait(20);
  }
  return false;
}
