import { button, el } from "../element.ts";
import { place } from "./place.ts";
import type { Says } from "../says.ts";
import type { Shell } from "../shell.ts";
import type { Finding } from "../../engine/report.ts";

export interface CardView {
  readonly finding: Finding;
  /** What "use this wording" would write, or null where the finding cannot be said another way. */
  readonly wording: string | null;
  /** A reply by policy can stand in place of the draft. */
  readonly policy: boolean;
  /** Where the mark stands in the window, in CSS pixels. */
  readonly at: DOMRect;
  /** What the card must not cover: the page's own submit control. */
  readonly avoid: DOMRect | null;
}

export type CardChoice = "use" | "policy" | "never" | "close";

/** The card of a mark. With the pointer it takes no focus; by keyboard it is a dialog that gives the focus back. */
export class Card {
  readonly #shell: Shell;
  readonly #says: Says;
  #open: HTMLElement | null = null;

  constructor(shell: Shell, says: Says) {
    this.#shell = shell;
    this.#says = says;
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** Is the pointer on the card? */
  get isPointedAt(): boolean {
    return this.#open?.matches(":hover") ?? false;
  }

  close(): void {
    const open = this.#open;
    this.#open = null;
    if (open instanceof HTMLDialogElement) open.close();
    open?.remove();
  }

  /** Shows the card of one finding, in place of any other. `chosen` is called once at most, after the card has closed. */
  show(view: CardView, by: "pointer" | "keyboard", chosen: (choice: CardChoice) => void): void {
    this.close();
    const says = this.#says;
    const { finding } = view;
    const never = says.word("guard.never.label", { text: finding.text });
    const form = el("form", { method: "dialog" },
      el("p", {}, el("q", {}, finding.text)),
      el("p", {}, says.why(finding)),
      el("p", { class: "source" }, says.word("guard.source", { source: says.source(finding) })),
      says.suggestion(finding) && el("p", {}, says.suggestion(finding)),
      el("div", { class: "row" },
        view.wording !== null && button("use", view.wording === "" ? says.word("guard.remove") : says.word("guard.use", { text: view.wording }), { class: "main" }),
        view.policy && button("policy", says.word("help.policy"), { class: "small" }),
        button("never", says.word("guard.never"), { class: "small", "aria-label": never, title: says.word("guard.never.hint") }),
        button("close", says.word("guard.close"), { class: "small" }),
      ),
    );
    const label = says.word("guard.card", { text: finding.text });
    const sheet = by === "keyboard" ? el("dialog", { class: "sheet card", "aria-label": label }, form) : el("div", { class: "sheet card", popover: "manual", role: "group", "aria-label": label }, form);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const choice = (event.submitter as HTMLButtonElement | null)?.value as CardChoice | undefined;
      this.close();
      chosen(choice ?? "close");
    });
    const cancel = () => {
      this.close();
      chosen("close");
    };
    sheet.addEventListener("cancel", (event) => {
      event.preventDefault();
      cancel();
    });
    this.#shell.root.append(sheet);
    this.#open = sheet;
    if (sheet instanceof HTMLDialogElement) this.#shell.showModal(sheet, cancel);
    else sheet.showPopover();
    place(sheet, view.at, view.avoid);
  }
}
