import { restsOnIdentity, type Finding, type Report } from "../../engine/report.ts";
import { el } from "../element.ts";
import type { Help, Offer, Written } from "../help/offer.ts";
import type { Says } from "../says.ts";
import type { Shell } from "../shell.ts";
import { offerView } from "./offer-view.ts";
import { pauseView } from "./view.ts";

/** What the writer chose; a text that she chose is to be written in place of the draft. */
export type PauseChoice = "edit" | "safer" | "post" | Written;

/** The pause: a modal dialog in our closed root, above any dialog of the page and out of reach of its focus trap. */
export class Pause {
  readonly #shell: Shell;
  readonly #says: Says;
  #open: { readonly dialog: HTMLDialogElement; readonly finish: (choice: PauseChoice) => void } | null = null;

  constructor(shell: Shell, says: Says) {
    this.#shell = shell;
    this.#says = says;
  }

  /** Has the page taken away a pause that waits for its answer? */
  get isLost(): boolean {
    return this.#open !== null && !this.#open.dialog.matches(":modal");
  }

  /** Ends a pause that nobody can answer any more: "edit", since nothing was said. */
  drop(): void {
    this.#open?.finish("edit");
  }

  /**
   * Opens the pause and resolves to what the writer chose; Escape is "edit". A `stop` asks once more before "post"; where `keptBy` says
   * by whom a stop over a patient's identity is kept, such a report has no "post".
   * `never` silences a finding for good and returns the report without it, which the pause then shows; `helpFor` is the help that fits a report.
   */
  open(report: Report, parts: readonly string[], keptBy: string | null, helpFor: (report: Report) => Help, never: (finding: Finding) => Report): Promise<PauseChoice> {
    this.#shell.standBy(null);
    const dialog = el("dialog", { class: "sheet", "aria-labelledby": "t", "aria-describedby": "d" });
    this.#shell.root.append(dialog);
    let shown = report;
    return new Promise((resolve, reject) => {
      /** Ends what an offer on show waits for. */
      let left = new AbortController();
      const finish = (choice: PauseChoice) => {
        left.abort();
        this.#open = null;
        dialog.close();
        dialog.remove();
        resolve(choice);
      };
      // The buttons stay in sight at the bottom: the focus on one of them is no reason to scroll past what was noticed.
      const settle = () => {
        const focused = dialog.querySelector<HTMLElement>("[autofocus]");
        focused?.focus({ preventScroll: true });
        dialog.scrollTop = 0;
        const seen = dialog.querySelector(".step") ?? (focused?.closest(".more") ? focused : null);
        seen?.scrollIntoView({ block: "nearest" });
      };
      const put = (form: HTMLFormElement, chosen: (value: string) => void) => {
        form.addEventListener("submit", (event) => {
          event.preventDefault();
          const value = (event.submitter as HTMLButtonElement | null)?.value ?? "edit";
          try {
            chosen(value);
          } catch (error) {
            // Our own failure neither holds what she wants to send nor sends what she wants to change.
            left.abort();
            this.#open = null;
            dialog.remove();
            if (value === "post" || value === "post-sure") reject(error as Error);
            else resolve("edit");
          }
        });
        dialog.replaceChildren(form);
        if (dialog.open) settle();
      };
      const show = (offer: Offer) => {
        const { signal } = (left = new AbortController());
        put(offerView(this.#says, offer), (action) => {
          left.abort();
          if (action === "back") draw(false, offer.id);
          else void offer.does(action).then((text) => finish(text ?? "edit"), () => finish("edit"));
        });
        void offer.becomes?.(signal).then((next) => {
          if (!signal.aborted) show(next);
        }, () => finish("edit"));
      };
      const draw = (step: boolean, from?: string) => {
        const help = helpFor(shown);
        const kept = restsOnIdentity(shown) ? keptBy : null;
        put(pauseView(this.#says, shown, parts, step, kept, help, from), (value) => {
          const offer = help.offers.find(({ id }) => value === `help:${id}`);
          const silenced = value.startsWith("never:") ? shown.findings[Number(value.slice(6))] : undefined;
          if (silenced) {
            shown = never(silenced);
            draw(false);
          } else if (kept !== null && value.startsWith("post") && value !== "posted") return;
          else if (offer) {
            show(offer);
          } else if (value === "policy" && help.policy) finish(help.policy);
          else if (value === "posted") help.posted();
          else if (value === "post" && shown.verdict === "stop") draw(true);
          else finish(value === "post" || value === "post-sure" ? "post" : value === "safer" ? "safer" : "edit");
        });
      };
      dialog.addEventListener("cancel", (event) => {
        event.preventDefault();
        finish("edit");
      });
      draw(false);
      this.#open = { dialog, finish };
      this.#shell.showModal(dialog, () => finish("edit"));
      // In a frame the pause is as large as the frame, which may lie below the fold.
      frameElement?.scrollIntoView({ block: "nearest" });
    });
  }
}
