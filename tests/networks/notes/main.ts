import { el, query } from "../shared/dom.ts";
import { labels } from "../shared/labels.ts";
import { showPage, style } from "../shared/page.ts";
import { send } from "../shared/sent.ts";

/**
 * A site that nobody has described: a comment form, whose button its form tells; `?box=1` a rich box whose button only its name tells;
 * `?box=odd` one whose button nothing tells.
 */
const kind = query.get("box");

function form(): HTMLElement {
  const field = el("textarea", { class: style("field"), rows: "3", "aria-label": labels.writeComment });
  const made = el("form", { class: style("card") }, field, el("button", { type: "button" }, labels.cancel), el("button", {}, labels.comment));
  made.addEventListener("submit", (event) => {
    event.preventDefault();
    send("notes", "form", "click", [field.value]);
    field.value = "";
  });
  return made;
}

function box(name: string): HTMLElement {
  const editable = el("div", { contenteditable: "true", class: style("field"), role: "textbox", "aria-multiline": "true", "aria-label": labels.writePost });
  const button = el("button", { type: "button", "data-odd-name": "", "aria-label": name }, "➤");
  button.addEventListener("click", () => {
    send("notes", "box", "click", [editable.innerText.replaceAll("\u00a0", " ").trim()]);
    editable.replaceChildren();
  });
  return el("section", { class: style("card"), "data-person": "ines vale" }, editable, el("button", { type: "button" }, labels.cancel), button);
}

showPage(kind === null ? form() : box(kind === "odd" ? "Zap" : labels.post));
