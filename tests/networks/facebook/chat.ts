import { el, query } from "../shared/dom.ts";
import { labels } from "../shared/labels.ts";
import type { How } from "../shared/record.ts";
import { send } from "../shared/sent.ts";
import { divButton } from "./button.ts";
import { createTextBox } from "../shared/lexical.ts";
import { nameList } from "../shared/names.ts";
import css from "./facebook.module.css";

const tool = (label: string, mark: string): HTMLElement => divButton(label, "tool", () => undefined, el("span", { "aria-hidden": "true" }, mark));

/** A conversation: Enter sends; the last button is a thumb while there is no text, and sends when there is. */
export function conversation(surface: "popup" | "page"): HTMLElement {
  let empty = true;
  const submit = (how: How): void => {
    if (empty) return;
    send("facebook", surface, how, [box.text()]);
    box.clear();
  };
  const thumb = tool(labels.like, "👍");
  const sendButton = divButton(labels.sendByEnter, "tool", submit, el("span", { "aria-hidden": "true" }, "➤"));
  const last = el("span", {}, thumb);
  const names = nameList();
  const box = createTextBox({
    label: labels.message,
    placeholder: surface === "popup" && query.get("placeholder") === null ? "Aa" : labels.message,
    enterSubmits: true,
    picks: names.picked,
    onText: names.follow,
    onSubmit: submit,
    onEmpty: (now) => {
      empty = now;
      last.replaceChildren(empty ? thumb : sendButton);
    },
  });
  return el(
    "div",
    { class: css[surface === "popup" ? "chat" : "card"] ?? "" },
    el("p", { class: css["text"] ?? "" }, "Are you on call this weekend?"),
    el("div", { class: css["chatRow"] ?? "" }, tool(labels.actions, "+"), el("div", { class: css["chatBox"] ?? "" }, box.element, tool(labels.emoji, "☺")), last),
  );
}
