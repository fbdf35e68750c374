import { button, el } from "../element.ts";
import type { Says } from "../says.ts";
import type { Shell } from "../shell.ts";

/** go: no patient · leave: dropped · never: no patient, and no more of these questions. */
export type Answer = "go" | "leave" | "never";

/** The light question "Is this a patient?", with a warm refusal to copy. Escape leaves it. */
export function ask(shell: Shell, says: Says, source: string): Promise<Answer> {
  shell.standBy(null);
  const refusal = says.word("guard.act.refusal");
  const copied = el("span", { role: "status" });
  const form = el("form", { method: "dialog" },
    el("h2", { id: "t" }, says.word("guard.act.title")),
    el("p", { class: "lead", id: "d" }, says.word("guard.act.lead")),
    el("p", { class: "reworded" }, refusal),
    el("p", { class: "row" }, button("copy", says.word("guard.act.copy"), { class: "small" }), copied),
    el("p", { class: "source" }, says.word("guard.source", { source })),
    el("p", { class: "fine" }, says.word("guard.act.fine")),
    el("div", { class: "row end" },
      button("never", says.word("guard.act.never"), { class: "small" }),
      button("leave", says.word("guard.act.leave")),
      button("go", says.word("guard.act.go"), { class: "main", autofocus: true }),
    ),
  );
  const dialog = el("dialog", { class: "sheet ask", "aria-labelledby": "t", "aria-describedby": "d" }, form);
  shell.root.append(dialog);
  return new Promise((resolve) => {
    const finish = (answer: Answer) => {
      dialog.close();
      dialog.remove();
      resolve(answer);
    };
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const value = (event.submitter as HTMLButtonElement | null)?.value;
      if (value === "copy") {
        void navigator.clipboard.writeText(refusal).then(() => true, () => false).then((done) => (copied.textContent = says.word(done ? "guard.act.copied" : "guard.act.not-copied")));
      } else finish(value === "go" || value === "never" ? value : "leave");
    });
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      finish("leave");
    });
    shell.showModal(dialog, () => finish("leave"));
  });
}
