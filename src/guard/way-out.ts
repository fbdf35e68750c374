import type { Report } from "../engine/report.ts";
import { partsOf, showsWayOut, type Composer } from "./composer.ts";

/** How long a page may take to show what sends a box, once there is text in it, in milliseconds. */
const PATIENCE = 1000;

/**
 * Does each box that is read still show what sends it? A page that changed its button leaves the box found and the guard useless, without a
 * word: so a box without a way out counts as not recognised.
 */
export class WaysOut {
  readonly #missing = new WeakSet<Element>();
  readonly #lost: (composer: Composer, report: Report) => void;
  readonly #signal: AbortSignal;

  /** `lost`: a box was found not to show what sends it. */
  constructor(lost: (composer: Composer, report: Report) => void, signal: AbortSignal) {
    this.#lost = lost;
    this.#signal = signal;
  }

  /** Looks at a box whose draft was just read, and once more a little later where its way out is not there yet. */
  look(composer: Composer, report: Report): void {
    const [editor] = composer.editors;
    if (!editor) return;
    if (showsWayOut(composer)) return void this.#missing.delete(editor);
    setTimeout(() => {
      if (this.#signal.aborted || !editor.isConnected || showsWayOut(composer) || partsOf(composer).join("").trim() === "") return;
      this.#missing.add(editor);
      this.#lost(composer, report);
    }, PATIENCE);
  }

  isMissing({ editors: [editor] }: Composer): boolean {
    return editor !== undefined && this.#missing.has(editor);
  }
}
