import { button, el } from "../element.ts";
import { withGaps } from "../pause/offer-view.ts";
import type { Says } from "../says.ts";
import type { Shell } from "../shell.ts";
import { written, type Written } from "./offer.ts";

/** Texts of one kind to begin or to answer with. */
export interface Texts {
  readonly title: string;
  readonly texts: readonly string[];
}

/** What a writer with an empty box can begin with: a modal list, each group folded but for the first. */
export class Desk {
  readonly #shell: Shell;
  readonly #says: Says;

  constructor(shell: Shell, says: Says) {
    this.#shell = shell;
    this.#says = says;
  }

  /** Opens the list; resolves to the text to write, or null where she chose none. Copying leaves it open. */
  open(groups: readonly Texts[], copy: (text: string) => Promise<void>): Promise<Written | null> {
    const says = this.#says;
    const all = groups.flatMap(({ texts }) => texts);
    const entry = (text: string) => el("li", {}, el("p", { class: "text" }, ...withGaps(text)), el("div", { class: "row" },
      button(`use:${all.indexOf(text)}`, says.word("help.use"), { class: "small" }),
      button(`copy:${all.indexOf(text)}`, says.word("help.copy"), { class: "small" }),
    ));
    const form = el("form", { method: "dialog" },
      el("h2", { id: "t" }, says.word("help.title")),
      el("p", { class: "lead", id: "d" }, says.word("help.lead")),
      ...groups.map(({ title, texts }, i) => el("details", { open: i === 0, class: "more" }, el("summary", {}, title), el("ul", {}, ...texts.map(entry)))),
      el("div", { class: "row end" }, button("close", says.word("guard.close"), { class: "main", autofocus: true })),
    );
    this.#shell.standBy(null);
    const dialog = el("dialog", { class: "sheet", "aria-labelledby": "t", "aria-describedby": "d" }, form);
    this.#shell.root.append(dialog);
    return new Promise((resolve) => {
      const finish = (text: Written | null) => {
        dialog.close();
        dialog.remove();
        resolve(text);
      };
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        const [act, index] = ((event.submitter as HTMLButtonElement | null)?.value ?? "close").split(":");
        const text = all[Number(index)];
        if (text === undefined) finish(null);
        else if (act === "use") finish(written(text));
        else void copy(text);
      });
      dialog.addEventListener("cancel", (event) => {
        event.preventDefault();
        finish(null);
      });
      this.#shell.showModal(dialog, () => finish(null));
    });
  }
}
