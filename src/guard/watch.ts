import type { Finding, Report } from "../engine/report.ts";
import { composerOf, controlOf, type Composer } from "./composer.ts";
import { onWindow } from "./dom.ts";
import { isField, rangeOf, read } from "./editors/read.ts";
import { noteChange } from "./editors/write.ts";
import type { Highlighter } from "./marks/highlight.ts";
import { shift, type Span } from "./marks/shift.ts";
import type { SurfaceRule } from "./sites/site.ts";

/** A pause in the typing after which the draft is read, in milliseconds. */
const IDLE = 250;

export interface Mark extends Span {
  readonly finding: Finding;
  /** Index of the finding in its report, by which its edits are found. */
  readonly index: number;
  readonly report: Report;
}

/** One editor under watch. Everything here dies with it. */
interface Seen {
  readonly rule: SurfaceRule;
  readonly editable: HTMLElement;
  readonly observer: MutationObserver;
  text: string;
  marks: readonly Mark[];
  timer: ReturnType<typeof setTimeout> | undefined;
  frame: number | undefined;
}

export interface WatchParts {
  readonly highlighter: Highlighter;
  /** Is this surface read now? */
  readonly reads: (rule: SurfaceRule) => boolean;
  readonly check: (composer: Composer) => Report;
  /** The draft of a post box was read. */
  readonly read: (composer: Composer, report: Report) => void;
  /** The text of an editor became another. */
  readonly changed: (editable: HTMLElement, text: string) => void;
  readonly failed: (error: unknown) => void;
}

/** Follows the editors the writer has been in: carries marks over each change at once, and reads the draft anew when the typing pauses. */
export class Watch {
  readonly #parts: WatchParts;
  readonly #seen = new Map<HTMLElement, Seen>();
  #composing = false;

  constructor(parts: WatchParts, signal: AbortSignal) {
    this.#parts = parts;
    const composing = (now: boolean) => () => {
      this.#composing = now;
      if (!now) for (const seen of this.#seen.values()) this.#soon(seen);
    };
    onWindow("compositionstart", composing(true), signal);
    onWindow("compositionend", composing(false), signal);
    signal.addEventListener("abort", () => this.#seen.forEach((seen) => this.#forget(seen)));
  }

  /** A field changed, which no observer sees. */
  typed(editable: HTMLElement): void {
    const seen = isField(editable) && this.#seen.get(editable);
    if (!seen) return;
    noteChange(editable);
    this.#soon(seen);
  }

  /** Begins to follow an editor, and forgets those that the page has taken away. */
  follow(rule: SurfaceRule, editable: HTMLElement): void {
    for (const seen of this.#seen.values()) if (!seen.editable.isConnected) this.#forget(seen);
    if (this.#seen.has(editable)) return;
    const observer = new MutationObserver(() => {
      noteChange(editable);
      this.#soon(seen);
    });
    const seen: Seen = { rule, editable, observer, text: "", marks: [], timer: undefined, frame: undefined };
    observer.observe(editable, { childList: true, characterData: true, subtree: true });
    this.#seen.set(editable, seen);
    this.#soon(seen);
  }

  /** Reads every followed draft again, as after a change of settings. */
  again(): void {
    for (const seen of this.#seen.values()) this.#soon(seen);
  }

  /** The editors followed that are still on the page. */
  get editables(): HTMLElement[] {
    return [...this.#seen.keys()].filter((editable) => editable.isConnected);
  }

  /** The marks of an editor in text order, each with its live range; null in a field, which has none. */
  marksOf(editable: HTMLElement): { mark: Mark; range: Range | null }[] {
    const marks = this.#seen.get(editable)?.marks ?? [];
    const reading = read(editable);
    return marks.flatMap((mark) => {
      if (reading.text.slice(mark.start, mark.end) !== mark.finding.text) return [];
      const range = rangeOf(reading, mark.start, mark.end);
      return range || isField(editable) ? [{ mark, range }] : [];
    });
  }

  /** Where the page's submit control of this editor stands in the window, or null. */
  controlBox(editable: HTMLElement): DOMRect | null {
    const seen = this.#seen.get(editable);
    const composer = seen && composerOf(seen.rule, editable);
    return (composer && controlOf(composer)?.getBoundingClientRect()) ?? null;
  }

  /** Reads the draft of this editor now. */
  now(editable: HTMLElement): void {
    const seen = this.#seen.get(editable);
    if (seen) this.#read(seen);
  }

  #soon(seen: Seen): void {
    seen.frame ??= requestAnimationFrame(() => {
      seen.frame = undefined;
      if (!this.#composing) this.#guarded(() => this.#carry(seen));
    });
    clearTimeout(seen.timer);
    seen.timer = setTimeout(() => this.#guarded(() => this.#read(seen)), IDLE);
  }

  #guarded(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#parts.failed(error);
    }
  }

  /** Carries the marks over a change, before the draft is read again. */
  #carry(seen: Seen): void {
    const reading = read(seen.editable);
    if (reading.text !== seen.text) {
      seen.marks = shift(seen.marks, seen.text, reading.text);
      seen.text = reading.text;
      this.#parts.changed(seen.editable, reading.text);
    }
    this.#parts.highlighter.show(seen.editable, reading, seen.marks);
  }

  #read(seen: Seen): void {
    if (this.#composing) return;
    if (!seen.editable.isConnected) return this.#forget(seen);
    const composer = composerOf(seen.rule, seen.editable);
    if (!composer) return;
    if (!this.#parts.reads(composer.rule)) return this.#mark(composer, null);
    const report = this.#parts.check(composer);
    this.#mark(composer, report);
    this.#parts.read(composer, report);
  }

  #mark(composer: Composer, report: Report | null): void {
    composer.editors.forEach((editor, part) => {
      this.follow(composer.rule, editor);
      const seen = this.#seen.get(editor);
      if (!seen) return;
      const findings = report?.findings ?? [];
      seen.marks = findings.flatMap((finding, index) =>
        (finding.part ?? 0) === part && report ? [{ start: finding.start, end: finding.end, finding, index, report }] : []);
      const reading = read(editor);
      if (reading.text !== seen.text) this.#parts.changed(editor, reading.text);
      seen.text = reading.text;
      this.#parts.highlighter.show(editor, reading, seen.marks);
    });
  }

  #forget(seen: Seen): void {
    seen.observer.disconnect();
    clearTimeout(seen.timer);
    if (seen.frame !== undefined) cancelAnimationFrame(seen.frame);
    this.#seen.delete(seen.editable);
    this.#parts.highlighter.clear(seen.editable);
  }
}
