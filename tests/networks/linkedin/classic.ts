import Quill from "quill";
import { el, query } from "../shared/dom.ts";
import { labels } from "../shared/labels.ts";
import { edited, wireDraft } from "./composer.ts";
import { patchShadowSelection } from "./shadow-selection.ts";

/** What LinkedIn adds to Quill's editing element. */
export function dressQuill(quill: Quill): void {
  for (const [name, value] of Object.entries({
    role: "textbox",
    "aria-multiline": "true",
    "aria-label": labels.writePost,
    "data-test-ql-editor-contenteditable": "true",
  }))
    quill.root.setAttribute(name, value);
}

/** Who posts, and below to whom: by default to connections, by `?audience=` to others. */
const entry = (): HTMLElement => el("button", { class: "share-unified-settings-entry-button", type: "button" },
  el("div", {}, el("h2", {}, "Ines Vale"), el("div", {}, query.get("audience") ?? "Post to Connections only")), el("span", { class: "share-unified-settings-entry-button__chevron-icon" }));

/** The classic share dialog with Quill, in the page (variant a) or in a shadow root (variant b). `?scheduled=1`: a time has been chosen, and the same button schedules. */
export function openClassic(surface: "a" | "b", home: HTMLElement | ShadowRoot): void {
  const container = el("div");
  const button = el("button", { class: "share-actions__primary-action artdeco-button", type: "button" });
  button.append(el("span", { class: "artdeco-button__text" }, edited !== null ? labels.save : query.get("scheduled") === null ? labels.post : labels.schedule));
  const close = el("button", { class: "artdeco-modal__dismiss", type: "button", "aria-label": labels.close }, "×");
  const title = el("h2", { id: "share-to-linkedin-modal__header", class: "share-creation-state__title" }, labels.createPost);
  const dialog = el(
    "div",
    { class: "artdeco-modal", role: "dialog", "aria-labelledby": "share-to-linkedin-modal__header" },
    el("div", { class: "artdeco-modal__header" }, title, entry(), close),
    el(
      "div",
      { class: "share-box-v2__modal" },
      el(
        "div",
        { class: "share-creation-state" },
        el("div", { class: "share-creation-state__text-editor" }, el("div", { class: "editor-container" }, container)),
        el(
          "div",
          { class: "share-creation-state__footer" },
          el("button", { class: "share-promoted-detour-button", type: "button", "aria-label": labels.addMedia }, "▣"),
          el("button", { class: "share-actions__scheduled-post-btn", type: "button", "aria-label": labels.schedule }, "◷"),
          button,
        ),
      ),
    ),
  );
  const overlay = el("div", { class: "artdeco-modal-overlay", ...(surface === "b" ? { "data-test-modal-id": "sharebox" } : {}) }, dialog);
  home.append(overlay);

  const quill = new Quill(container, { placeholder: labels.writePost, formats: [] });
  if (home instanceof ShadowRoot) patchShadowSelection(quill, home);
  dressQuill(quill);

  const draft = wireDraft({
    surface,
    button,
    // Quill's model always ends in a line break of its own.
    text: () => quill.getText().replace(/\n$/, ""),
    close: () => overlay.remove(),
  });
  quill.on("text-change", draft.changed);
  dialog.addEventListener("keydown", draft.chord);
  close.addEventListener("click", () => overlay.remove());
  if (edited !== null) quill.setText(edited);
  quill.focus();
}
