/** Further places of Facebook where one writes; but for the comment form they are made up, since no source describes them. */
import { el, icon, isEnter, madeUpNote } from "../shared/dom.ts";
import { labels } from "../shared/labels.ts";
import { createTextBox } from "../shared/lexical.ts";
import type { How } from "../shared/record.ts";
import { send } from "../shared/sent.ts";
import { divButton, setDisabled } from "./button.ts";
import { commentForm } from "./comment.ts";
import css from "./facebook.module.css";

const style = (name: string): string => css[name] ?? "";

/** `?share=1`: a dialog for sharing without the form of a post; rows of people stand behind its button. */
export function shareDialog(): HTMLElement {
  const submit = (how: How): void => {
    if (box.text().trim() === "") return;
    send("facebook", "share", how, [box.text()]);
    box.clear();
  };
  const button = divButton(labels.shareNow, "primary", submit);
  const box = createTextBox({ label: labels.mind, placeholder: labels.mind, enterSubmits: false, onSubmit: submit, onEmpty: (empty) => setDisabled(button, empty) });
  setDisabled(button, true);
  return el("div", { class: style("shade") }, el("div", { role: "dialog", class: style("dialog"), "aria-label": labels.share },
    madeUpNote(), el("div", { class: style("dialogText") }, box.element), button, divButton("Marta Lindqvist", "row", () => undefined), divButton("Paul Achterberg", "row", () => undefined)));
}

/** `?viewer=1`: a photo over the page, with its comment form. */
export const viewer = (): HTMLElement => el("div", { class: style("shade") }, el("div", { role: "dialog", class: style("dialog"), "aria-label": labels.photo }, el("p", {}, "A lift with its doors open."), commentForm()));

/** `/stories/1`: the field below a story; Enter sends. */
export function storyReply(): HTMLElement {
  const field = el("textarea", { rows: "1", class: style("touch"), "aria-label": labels.message, placeholder: labels.message });
  field.addEventListener("keydown", (event) => {
    if (!isEnter(event)) return;
    event.preventDefault();
    if (field.value.trim() === "") return;
    send("facebook", "story", event.ctrlKey || event.metaKey ? "ctrl-enter" : "enter", [field.value]);
    field.value = "";
  });
  return el("div", { class: style("card") }, madeUpNote(), el("p", {}, "Sunset over the car park."), field);
}

/** `/latest/inbox/reviews` on business.facebook.com: recommendations of a page, with a field each. */
export function suite(): HTMLElement {
  const field = el("textarea", { rows: "3", class: style("touch"), "aria-label": labels.publicReply });
  const button = divButton(labels.publish, "primary", () => {
    send("facebook", "suite", "click", [field.value]);
    field.value = "";
    setDisabled(button, true);
  });
  setDisabled(button, true);
  field.addEventListener("input", () => setDisabled(button, field.value.trim() === ""));
  const stars = el("span", { role: "img", "aria-label": "1 of 5 stars" }, icon("M12 2l3 7h7l-6 5 2 8-6-5-6 5 2-8-6-5h7z"));
  return el("div", { class: style("card") }, madeUpNote(), el("a", { href: "/profile.php?id=9" }, "Vito D'Amico"), stars, el("p", {}, "They lost my chart and then they lost my coat."), field, divButton(labels.cancel, "tool", () => undefined), button);
}
