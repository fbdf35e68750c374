import { place } from "./card/place.ts";
import { readText } from "./editors/read.ts";
import { button, el } from "./element.ts";
import type { Says } from "./says.ts";
import type { Shell } from "./shell.ts";

export interface Offer {
  /** The editors that were written into: a change in one of them ends the offer. */
  readonly editors: readonly HTMLElement[];
  /** What the strip stands beside. */
  readonly at: HTMLElement;
  /** What it must not cover. */
  readonly avoid: () => DOMRect | null;
  /** What was done; null where it has been said elsewhere. */
  readonly words: string | null;
  readonly putBack: () => Promise<void>;
}

interface Shown extends Offer {
  readonly texts: readonly string[];
}

/** The light strip after a write: what was done, and "Put it back". It takes no focus and goes when the writer types on, posts, or closes it. */
export class Strip {
  readonly #shell: Shell;
  readonly #says: Says;
  #sheet: HTMLElement | null = null;
  #shown: Shown | null = null;

  constructor(shell: Shell, says: Says) {
    this.#shell = shell;
    this.#says = says;
  }

  show(offer: Offer): void {
    this.#shown = { ...offer, texts: offer.editors.map(readText) };
    this.#shell.announce([offer.words, this.#says.word("guard.put-back.key")].filter((words) => words !== null).join(" "));
    this.#draw("pointer");
  }

  /** Does it stand for this editor? */
  isFor(editable: Element): boolean {
    return this.#shown?.editors.some((editor) => editor === editable) ?? false;
  }

  /** Gives the strip the focus; Escape gives it back. */
  enter(): void {
    if (this.#shown) this.#draw("keyboard");
  }

  /** An editor changed, was sent, or may be gone: the strip goes with the text that it was for. */
  observe(): void {
    const shown = this.#shown;
    if (shown && shown.editors.some((editor, i) => !editor.isConnected || readText(editor) !== shown.texts[i])) this.close();
  }

  close(): void {
    this.#shown = null;
    this.#remove();
  }

  #remove(): void {
    const sheet = this.#sheet;
    this.#sheet = null;
    if (sheet instanceof HTMLDialogElement) sheet.close();
    sheet?.remove();
  }

  #draw(by: "pointer" | "keyboard"): void {
    const shown = this.#shown;
    if (!shown) return;
    this.#remove();
    this.#shell.standBy(shown.at);
    const says = this.#says;
    const form = el("form", { method: "dialog" },
      shown.words && el("p", {}, shown.words),
      el("div", { class: "row" }, button("put-back", says.word("guard.put-back"), { class: "small" }), button("close", says.word("guard.close"), { class: "small" })),
    );
    const label = says.word("guard.put-back.label");
    const sheet = by === "keyboard" ? el("dialog", { class: "sheet card strip", "aria-label": label }, form) : el("div", { class: "sheet card strip", popover: "manual", role: "group", "aria-label": label }, form);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.close();
      if ((event.submitter as HTMLButtonElement | null)?.value === "put-back") void shown.putBack();
      else shown.at.focus({ preventScroll: true });
    });
    const back = () => {
      this.#draw("pointer");
      shown.at.focus({ preventScroll: true });
    };
    sheet.addEventListener("cancel", (event) => {
      event.preventDefault();
      back();
    });
    this.#shell.root.append(sheet);
    this.#sheet = sheet;
    if (sheet instanceof HTMLDialogElement) this.#shell.showModal(sheet, back);
    else sheet.showPopover();
    place(sheet, shown.at.getBoundingClientRect(), shown.avoid());
  }
}
