import { Editor } from "@tiptap/core";
import { StarterKit } from "@tiptap/starter-kit";
import { el, icon } from "../shared/dom.ts";
import { labels } from "../shared/labels.ts";
import { edited, wireDraft } from "./composer.ts";
import css from "./linkedin.module.css";

/** LinkedIn's posts hold paragraphs, line breaks and undo; no formatting. */
export const plainKit = StarterKit.configure({
  blockquote: false,
  bold: false,
  bulletList: false,
  code: false,
  codeBlock: false,
  dropcursor: false,
  gapcursor: false,
  heading: false,
  horizontalRule: false,
  italic: false,
  link: false,
  listItem: false,
  listKeymap: false,
  orderedList: false,
  strike: false,
  trailingNode: false,
  underline: false,
});

const clock = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 2a7 7 0 1 1 0 14 7 7 0 0 1 0-14zm-1 2v6l4 3 1-1.5-3-2.2V7z";

/** The new share dialog (variant c): a native modal with TipTap and a Post button of nested spans. */
export function openNative(home: HTMLElement): void {
  const wrapper = el("div", {
    class: css["text"] ?? "",
    "data-testid": "ui-core-tiptap-text-editor-wrapper",
    "data-placeholder": labels.writePost,
  });
  const button = el("button", { class: css["post"] ?? "", type: "button" }, el("span", {}, el("span", {}, el("span", {}, edited === null ? labels.post : labels.save))));
  const close = el("button", { class: css["icon"] ?? "", type: "button", "aria-label": labels.close }, "×");
  const dialog = el(
    "dialog",
    { class: css["dialog"] ?? "", "aria-label": labels.createPost },
    el("header", { class: css["head"] ?? "" }, el("h2", {}, labels.createPost), close),
    wrapper,
    el(
      "footer",
      { class: css["foot"] ?? "" },
      el("button", { class: css["icon"] ?? "", type: "button", "aria-label": labels.photo }, "▣"),
      el("a", { class: css["icon"] ?? "", href: "#", role: "button", "aria-label": labels.schedule }, icon(clock, { id: "clock-medium" })),
      button,
    ),
  );
  const end = (): void => {
    dialog.remove();
    editor.destroy();
  };
  const draft = wireDraft({ surface: "c", button, text: () => editor.getText({ blockSeparator: "\n" }), close: end });
  const editor = new Editor({
    element: wrapper,
    // TipTap's own style element would need 'unsafe-inline'; the same rules stand in our style sheet.
    injectCSS: false,
    // As a document, not as the default empty string: TipTap parses strings as markup, which Trusted Types refuse.
    content: { type: "doc", content: [{ type: "paragraph", ...(edited === null ? {} : { content: [{ type: "text", text: edited }] }) }] },
    extensions: [plainKit],
    editorProps: {
      attributes: { role: "textbox", "aria-multiline": "true", "aria-label": labels.writePost },
      handleKeyDown: (_view, event) => draft.chord(event),
    },
    onUpdate: draft.changed,
  });
  close.addEventListener("click", end);
  home.append(dialog);
  dialog.addEventListener("close", end);
  dialog.showModal();
  if (edited !== null) draft.changed();
  editor.commands.focus();
}
