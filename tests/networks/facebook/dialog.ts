import { el, query } from "../shared/dom.ts";
import { trapFocus } from "../shared/focus-trap.ts";
import { labels } from "../shared/labels.ts";
import type { How } from "../shared/record.ts";
import { send } from "../shared/sent.ts";
import { divButton, setDisabled } from "./button.ts";
import { createTextBox } from "../shared/lexical.ts";
import css from "./facebook.module.css";

/** `?edit=TEXT`: the dialog edits a post that is out. */
const edited = query.get("edit");
const postLabel = query.get("steps") === "1" ? labels.next : edited === null ? labels.post : labels.save;

/** A button of the toolbar; it opens nothing here. */
const tool = (label: string, mark: string): HTMLElement =>
  divButton(label, "tool", () => undefined, el("span", { "aria-hidden": "true" }, mark));

/** Who can see it, in the button's label and on it: `?audience=`. */
const audience = query.get("audience") ?? labels.globe;

/** `?steps=1`: the text's dialog ends in Next; Post stands in another, which has no text. */
const hasSteps = query.get("steps") === "1";

/** Opens the post dialog over the page; focus cannot leave it until it closes. */
export function openDialog(layer: HTMLElement): void {
  let empty = true;
  const close = (): void => {
    release();
    shade.remove();
  };
  const submit = (how: How): void => {
    if (empty) return;
    const next = (): void => void layer.append(last);
    const last = el("div", { class: css["shade"] ?? "" }, el("div", { role: "dialog", class: css["dialog"] ?? "", "aria-label": labels.anyone }, el("form", { method: "POST" },
      divButton(labels.anyone, "tool", () => undefined),
      divButton(labels.post, "primary", () => {
        last.remove();
        publish(how);
      }))));
    if (hasSteps) next();
    else publish(how);
  };
  const publish = (how: How): void => {
    send("facebook", "dialog", how, [box.text()]);
    close();
  };
  const box = createTextBox({
    label: labels.mind,
    placeholder: labels.mind,
    ...(edited === null ? {} : { start: edited }),
    enterSubmits: false,
    onSubmit: submit,
    onEmpty: (now) => {
      empty = now;
      setDisabled(post, empty);
    },
  });
  const post = divButton(postLabel, "primary", submit, el("div", {}, el("span", {}, postLabel)));
  setDisabled(post, edited === null);

  const form = el(
    "form",
    { method: "POST" },
    divButton(`${labels.sharingWith}${audience}. `, "tool", () => undefined, el("span", {}, audience)),
    el("div", { class: css["dialogText"] ?? "" }, el("div", {}, box.element)),
    el(
      "div",
      { class: css["tools"] ?? "" },
      el("input", { type: "file", accept: "image/*,video/*", multiple: "", class: css["file"] ?? "", tabindex: "-1", "aria-label": labels.photo }),
      tool(labels.photo, "▣"),
      tool(labels.feeling, "☺"),
      tool(labels.location, "◎"),
    ),
    post,
  );
  const title = el("h2", { id: ":r1:" }, labels.createPost);
  const dialog = el(
    "div",
    { role: "dialog", "aria-labelledby": ":r1:", class: css["dialog"] ?? "" },
    el("div", { class: css["dialogHead"] ?? "" }, title, divButton(labels.close, "tool", close, "×")),
    form,
  );
  const shade = el("div", { class: css["shade"] ?? "" }, dialog);
  layer.append(shade);
  const release = trapFocus(dialog);
  box.focus();
}
