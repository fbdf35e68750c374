import { el, query } from "../shared/dom.ts";
import { labels } from "../shared/labels.ts";
import type { How } from "../shared/record.ts";
import { send } from "../shared/sent.ts";
import { divButton, setDisabled } from "./button.ts";
import { createTextBox } from "../shared/lexical.ts";
import { nameList } from "../shared/names.ts";
import css from "./facebook.module.css";

/**
 * A comment form: bare Enter submits and clears at once. Its button exists only while the form has
 * focus, is made anew each time, and carries the same id in every form of the page (`?id=none`: none). `?comment=TEXT`: it edits
 * a comment that is out.
 */
export function commentForm(): HTMLFormElement {
  const edited = query.get("comment");
  let empty = edited === null;
  let button: HTMLElement | null = null;
  const submit = (how: How): void => {
    if (empty) return;
    send("facebook", "comment", how, [box.text()]);
    box.clear();
  };
  const names = nameList();
  const box = createTextBox({
    label: labels.writeComment,
    placeholder: labels.writeComment,
    picks: names.picked,
    onText: names.follow,
    enterSubmits: true,
    ...(edited === null ? {} : { start: edited }),
    onSubmit: submit,
    onEmpty: (now) => {
      empty = now;
      if (button !== null) setDisabled(button, empty);
    },
  });
  const file = el("input", { type: "file", accept: "image/*,video/*", class: css["file"] ?? "", tabindex: "-1", "aria-label": labels.photo });
  const row = el("div", { class: css["commentRow"] ?? "" }, el("ul", {}, el("li", {}, file)));
  const form = el(
    "form",
    { role: "presentation", class: css["comment"] ?? "" },
    el("div", {}, el("div", {}, box.element)),
    row,
  );
  let holder: HTMLElement | null = null;
  form.addEventListener("focusin", () => {
    if (holder !== null) return;
    button = divButton(labels.comment, "tool", submit, el("span", { "aria-hidden": "true" }, "➤"));
    setDisabled(button, empty);
    holder = el("div", query.get("id") === "none" ? {} : { id: "focused-state-composer-submit" }, el("span", {}, button));
    row.append(holder);
  });
  form.addEventListener("focusout", (event) => {
    if (event.relatedTarget instanceof Node && form.contains(event.relatedTarget)) return;
    holder?.remove();
    holder = button = null;
  });
  return form;
}
