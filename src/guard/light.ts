import { atLeast, type Report } from "../engine/report.ts";
import { composerOf, type Composer } from "./composer.ts";
import { onWindow, pathOf } from "./dom.ts";
import { readText } from "./editors/read.ts";
import type { Says } from "./says.ts";
import type { Shell } from "./shell.ts";
import { GENERIC } from "./sites/generic.ts";

/** A text this long in a box that no rule knows is worth reading. */
const LONG_ENOUGH = 20;

export interface LightParts {
  readonly isOn: () => boolean;
  readonly check: (composer: Composer) => Report;
  readonly shell: Shell;
  readonly says: Says;
  readonly failed: (error: unknown) => void;
}

/** Boxes that no rule knows: their text is read and marked, what may send it is met with a light notice, and nothing is held. */
export class Light {
  readonly #parts: LightParts;
  readonly #boxes = new Set<HTMLElement>();
  /** The text of each box that its writer was last told about. */
  readonly #told = new WeakMap<HTMLElement, string>();

  constructor(parts: LightParts, signal: AbortSignal) {
    this.#parts = parts;
    onWindow("click", (event) => this.#meet(event, (scope, path) => path.includes(scope) && path.some((e) => e.matches(GENERIC.control))), signal);
    onWindow("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.#meet(event, (_, path, box) => path.includes(box));
    }, signal);
  }

  /** The box of this element where it is one that is worth reading. */
  boxIn(element: Element | undefined): HTMLElement | null {
    if (!(element instanceof HTMLElement) || !element.matches(GENERIC.editable)) return null;
    if (!this.#boxes.has(element) && readText(element).length < LONG_ENOUGH) return null;
    this.#boxes.add(element);
    return element;
  }

  /** The draft of such a box was read: the first time that it would be held elsewhere, the writer is told. */
  read(composer: Composer, report: Report): void {
    const box = composer.editors[0];
    if (!box || this.#told.has(box) || !atLeast(report.verdict, "warn")) return;
    this.#tell(box, report);
  }

  /** A box of a known surface whose way out is not found is met in the same way. */
  adopt(composer: Composer, report: Report): void {
    for (const editor of composer.editors) this.#boxes.add(editor);
    this.read(composer, report);
  }

  #tell(box: HTMLElement, report: Report): void {
    const text = readText(box);
    if (this.#told.get(box) === text) return;
    this.#told.set(box, text);
    const words = [...new Set(report.findings.map((finding) => finding.text))].join(" \u00b7 ");
    this.#parts.shell.tell(this.#parts.says.word("guard.light", { words }));
  }

  #meet(event: Event, isSubmit: (scope: Element, path: readonly Element[], box: HTMLElement) => boolean): void {
    try {
      for (const box of this.#boxes) {
        if (!box.isConnected) this.#boxes.delete(box);
        else if (this.#parts.isOn()) {
          const composer = composerOf(GENERIC, box);
          if (!composer || !isSubmit(composer.scope, pathOf(event), box)) continue;
          const report = this.#parts.check(composer);
          if (atLeast(report.verdict, "warn")) this.#tell(box, report);
        }
      }
    } catch (error) {
      this.#parts.failed(error);
    }
  }
}
