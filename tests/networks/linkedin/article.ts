import { Editor } from "@tiptap/core";
import { el, madeUpNote } from "../shared/dom.ts";
import { labels } from "../shared/labels.ts";
import { send, sentPanel } from "../shared/sent.ts";
import { plainKit } from "./native.ts";

/** `/article/new/`: an article, made up but for its two steps: Next, then Publish in a dialog without the text. */
export function articlePage(): HTMLElement {
  const home = el("div");
  const next = el("button", { type: "button", id: "next" }, labels.next);
  const page = el("main", {}, madeUpNote(), el("header", {}, el("button", { type: "button" }, labels.actions), next), home, sentPanel(""));
  const editor = new Editor({
    element: home, injectCSS: false, content: { type: "doc", content: [{ type: "paragraph" }] }, extensions: [plainKit],
    editorProps: { attributes: { role: "textbox", "aria-multiline": "true", "aria-label": labels.writePost } },
  });
  next.addEventListener("click", () => {
    const publish = el("button", { type: "button", id: "publish" }, labels.publish);
    const dialog = el("div", { role: "dialog", "aria-label": labels.publish }, publish);
    publish.addEventListener("click", () => {
      send("linkedin", "article", "click", [editor.getText({ blockSeparator: "\n" })]);
      dialog.remove();
    });
    page.append(dialog);
  });
  return page;
}
