import { restsOnIdentity, type Finding, type Report } from "../../engine/report.ts";
import { el } from "../element.ts";
import type { Says } from "../says.ts";
import type { Shell } from "../shell.ts";
import { pauseView } from "./view.ts";

export type PauseChoice = "edit" | "safer" | "post";

/** The pause: a modal dialog in our closed root, above any dialog of the page and out of reach of its focus trap. */
export class Pause {
  readonly #shell: Shell;
  readonly #says: Says;

  constructor(shell: Shell, says: Says) {
    this.#shell = shell;
    this.#says = says;
  }

  /**
   * Opens the pause and resolves to what the writer chose; Escape is "edit". A `stop` asks once more before "post"; where `keptBy` says
   * by whom a stop over a patient's identity is kept, such a report has no "post".
   * `never` silences a finding for good and returns the report without it, which the pause then shows.
   */
  open(report: Report, parts: readonly string[], keptBy: string | null, never: (finding: Finding) => Report): Promise<PauseChoice> {
    this.#shell.standBy(null);
    const dialog = el("dialog", { class: "sheet", "aria-labelledby": "t", "aria-describedby": "d" });
    this.#shell.root.append(dialog);
    let shown = report;
    return new Promise((resolve) => {
      const finish = (choice: PauseChoice) => {
        dialog.close();
        dialog.remove();
        resolve(choice);
      };
      const draw = (step: boolean) => {
        const kept = restsOnIdentity(shown) ? keptBy : null;
        const form = pauseView(this.#says, shown, parts, step, kept);
        form.addEventListener("submit", (event) => {
          event.preventDefault();
          const value = (event.submitter as HTMLButtonElement | null)?.value ?? "edit";
          const silenced = value.startsWith("never:") ? shown.findings[Number(value.slice(6))] : undefined;
          if (silenced) {
            shown = never(silenced);
            draw(false);
          } else if (kept !== null && value.startsWith("post")) return;
          else if (value === "post" && shown.verdict === "stop") draw(true);
          else finish(value === "post" || value === "post-sure" ? "post" : value === "safer" ? "safer" : "edit");
        });
        dialog.replaceChildren(form);
        if (dialog.open) form.querySelector<HTMLElement>("[autofocus]")?.focus();
      };
      dialog.addEventListener("cancel", (event) => {
        event.preventDefault();
        finish("edit");
      });
      draw(false);
      this.#shell.showModal(dialog, () => finish("edit"));
      // In a frame the pause is as large as the frame, which may lie below the fold.
      frameElement?.scrollIntoView({ block: "nearest" });
    });
  }
}
