import { replace } from "../editors/write.ts";
import { isField, readText } from "../editors/read.ts";
import { onWindow, pathOf } from "../dom.ts";
import { wordingFor, type Says } from "../says.ts";
import type { Shell } from "../shell.ts";
import type { Strip } from "../strip.ts";
import type { Mark, Watch } from "../watch.ts";
import { copyInstead } from "../writer.ts";
import type { Finding } from "../../engine/report.ts";
import type { Card } from "./card.ts";

/** How long the pointer rests on a mark before its card opens, and off it before the card closes, in milliseconds. */
const REST = 250;
/** The key that goes to the next mark, as in editors of code; with Shift to the one before. */
const KEY = "F8";

export interface ReaderParts {
  readonly watch: Watch;
  readonly card: Card;
  readonly shell: Shell;
  readonly says: Says;
  readonly strip: Strip;
  /** What writes a reply by policy in place of the draft, or null where none fits the finding. */
  readonly policyFor: (editable: HTMLElement, finding: Finding) => (() => void) | null;
  /** The key was pressed where nothing is marked. */
  readonly nothing: (editable: HTMLElement) => void;
  readonly never: (finding: Finding) => void;
  readonly failed: (error: unknown) => void;
}

interface Found {
  readonly editable: HTMLElement;
  readonly mark: Mark;
  readonly range: Range | null;
}

const holds = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some((r) => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom);

/** Opens the card of a mark: for a pointer that rests on it, or for a key; a click on marked text only moves the caret. */
export class Reader {
  readonly #parts: ReaderParts;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown: Mark | null = null;

  constructor(parts: ReaderParts, signal: AbortSignal) {
    this.#parts = parts;
    const on = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void) =>
      onWindow(type, (event) => this.#guarded(() => listener(event)), signal, type === "mousemove");
    on("mousemove", (event) => this.#pointed(event.clientX, event.clientY));
    on("keydown", (event) => this.#key(event));
    on("scroll", () => this.#close());
    on("pointerdown", (event) => this.#parts.shell.owns(event) || this.#close());
    signal.addEventListener("abort", () => this.#close());
  }

  #guarded(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#parts.failed(error);
    }
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#shown = null;
    this.#parts.card.close();
  }

  /** Layout is read only when the pointer has come to rest. */
  #pointed(x: number, y: number): void {
    if (this.#parts.watch.editables.length === 0) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#guarded(() => {
      const found = this.#under(x, y);
      if (found?.mark === this.#shown) return;
      if (found) this.#show(found, "pointer");
      else if (!this.#parts.card.isPointedAt) this.#close();
    }), REST);
  }

  #under(x: number, y: number): Found | null {
    for (const editable of this.#parts.watch.editables) {
      for (const { mark, range } of this.#parts.watch.marksOf(editable)) if (range && holds(range, x, y)) return { editable, mark, range };
    }
    return null;
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== KEY || event.ctrlKey || event.altKey || event.metaKey) return this.#close();
    const editable = this.#parts.watch.editables.find((e) => pathOf(event).includes(e));
    if (!editable) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { strip, watch } = this.#parts;
    if (strip.isFor(editable)) return strip.enter();
    // What was typed just now has not been read yet.
    if (watch.marksOf(editable).length === 0) watch.now(editable);
    const marks = watch.marksOf(editable);
    const found = event.shiftKey ? before(marks, editable) : after(marks, editable);
    if (found) this.#show({ editable, ...found }, "keyboard");
    else this.#parts.nothing(editable);
  }

  #show({ editable, mark, range }: Found, by: "pointer" | "keyboard"): void {
    const { card, shell, watch } = this.#parts;
    shell.standBy(editable);
    const part = readText(editable);
    const wording = wordingFor(mark.report, mark.index, part);
    this.#shown = mark;
    const policy = this.#parts.policyFor(editable, mark.finding);
    card.show({ finding: mark.finding, wording: wording && wording.text, policy: policy !== null, at: (range ?? editable).getBoundingClientRect(), avoid: watch.controlBox(editable) }, by, (choice) => {
      this.#shown = null;
      if (by === "keyboard") caretAfter(editable, mark, range);
      if (choice === "policy") policy?.();
      else if (choice === "never") this.#parts.never(mark.finding);
      else if (choice === "use" && wording) void this.#use(editable, part, wording);
    });
  }

  async #use(editable: HTMLElement, given: string, wording: { start: number; end: number; text: string }): Promise<void> {
    const { shell, says, watch } = this.#parts;
    if (await replace(editable, given, wording.start, wording.end, wording.text)) shell.announce(says.word("guard.taken"));
    else await copyInstead(wording.text, shell, says);
    watch.now(editable);
  }
}

type Marked = { mark: Mark; range: Range | null };
const caret = (): Range | null => {
  const selection = getSelection();
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
};

/** Does the mark end behind the caret, or begin before it? */
function stands({ mark, range }: Marked, editable: HTMLElement, where: "behind" | "before"): boolean {
  if (isField(editable)) return where === "behind" ? mark.end > (editable.selectionEnd ?? 0) : mark.start < (editable.selectionStart ?? 0);
  const at = caret();
  if (!at || !range || !sameTree(at, range)) return false;
  return where === "behind" ? range.compareBoundaryPoints(Range.END_TO_END, at) > 0 : range.compareBoundaryPoints(Range.START_TO_START, at) < 0;
}

/** The first mark that ends behind the caret, else the first. */
const after = (marks: readonly Marked[], editable: HTMLElement): Marked | undefined => marks.find((marked) => stands(marked, editable, "behind")) ?? marks[0];

/** The last mark that begins before the caret, else the last. */
const before = (marks: readonly Marked[], editable: HTMLElement): Marked | undefined => marks.findLast((marked) => stands(marked, editable, "before")) ?? marks.at(-1);

const sameTree = (a: Range, b: Range): boolean => a.startContainer.getRootNode() === b.startContainer.getRootNode();

/** Leaves the caret behind the mark, so that the key goes on to the next one. */
function caretAfter(editable: HTMLElement, mark: Mark, range: Range | null): void {
  editable.focus({ preventScroll: true });
  if (isField(editable)) editable.setSelectionRange(mark.end, mark.end);
  else if (range) getSelection()?.collapse(range.endContainer, range.endOffset);
}
