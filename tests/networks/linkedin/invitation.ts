import { el } from "../shared/dom.ts";
import { labels } from "../shared/labels.ts";
import { send } from "../shared/sent.ts";

/** `?invite=1`: the dialog behind an invitation, in the shadow root: a note, and what sends it, disabled until there is one. */
export function openInvitation(root: ShadowRoot): void {
  const note = el("textarea", { id: "custom-message", name: "message", rows: "4", maxlength: "300", "aria-label": labels.message });
  const button = el("button", { type: "button", class: "artdeco-button artdeco-button--primary" }, labels.sendInvitation);
  button.disabled = true;
  note.addEventListener("input", () => (button.disabled = note.value.trim() === ""));
  button.addEventListener("click", () => {
    send("linkedin", "invitation", "click", [note.value]);
    note.value = "";
  });
  root.append(
    el(
      "div",
      { class: "send-invite artdeco-modal", role: "dialog", "aria-labelledby": "send-invite-modal" },
      el("button", { type: "button", class: "artdeco-modal__dismiss", "aria-label": labels.close }, "×"),
      el("h2", { id: "send-invite-modal" }, labels.sendInvitation),
      note,
      el("div", { class: "artdeco-modal__actionbar" }, el("button", { type: "button" }, labels.cancel), button),
    ),
  );
}
