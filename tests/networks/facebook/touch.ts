import { el } from "../shared/dom.ts";
import { labels } from "../shared/labels.ts";
import { send } from "../shared/sent.ts";
import { divButton } from "./button.ts";
import css from "./facebook.module.css";

/** A layout that no rule knows, as the touch site may have it: a plain field and a button that plays one. */
export function touchComposer(): HTMLElement {
  const field = el("textarea", { class: css["touch"] ?? "", rows: "3", "aria-label": labels.mind, placeholder: labels.mind });
  const post = divButton(labels.post, "primary", (how) => {
    send("facebook", "touch", how, [field.value]);
    field.value = "";
  });
  return el("form", { class: css["card"] ?? "" }, field, post);
}
