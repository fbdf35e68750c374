import { el } from "./dom.ts";
import { labels } from "./labels.ts";
import { createTextBox } from "./lexical.ts";
import { nameList } from "./names.ts";
import { role, style, tool } from "./page.ts";
import type { How } from "./record.ts";
import { send } from "./sent.ts";

/** The box of a conversation and what stands behind it: Enter sends, and the word that sends comes with the text, in place of an icon. */
export function messageBox(network: "instagram" | "threads", home = el("div")): readonly [HTMLElement, HTMLElement] {
  let empty = true;
  const submit = (how: How): void => {
    if (empty) return;
    send(network, "message", how, [box.text()]);
    box.clear();
  };
  const names = nameList();
  const box = createTextBox({
    label: labels.message, placeholder: labels.message, enterSubmits: true, picks: names.picked, onText: names.follow, onSubmit: submit,
    onEmpty: (now) => {
      empty = now;
      home.replaceChildren(...(empty ? [tool(labels.like)] : [role(submit, "word", labels.send)]));
    },
  });
  box.element.classList.add(style("grow"));
  return [box.element, home];
}
