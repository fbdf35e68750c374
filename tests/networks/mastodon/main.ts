import { createElement as h, useState, type Element } from "react";
import { render } from "react-dom";
import { el, isSubmitChord, query } from "../shared/dom.ts";
import { labels } from "../shared/labels.ts";
import { post, showPage, style } from "../shared/page.ts";
import { Field } from "../shared/react-field.ts";
import type { How } from "../shared/record.ts";
import { send } from "../shared/sent.ts";
import { peoplePage } from "./people.ts";

const edited = query.get("edit");
/** `?reply=1`: an answer; `?direct=1`: to those who are named alone; `?followers=1`: to followers; `?cw=1`: with a content warning; `?poll=1`: with choices. */
const [isReply, isDirect, isFollowers, hasWarning, hasPoll] = ["reply", "direct", "followers", "cw", "poll"].map((name) => query.get(name) === "1");
/** Icons carry a name as a class. */
const visible = (name: "at" | "lock" | "globe"): Element => h("button", { type: "button", className: "dropdown-button" }, h("svg", { className: `icon icon-${name}`, width: 16, height: 16 }), h("span", { className: "dropdown-button__label" }, labels[name]));

/** Mastodon's one form, for posts, answers, edits and messages. */
function ComposeForm(): Element {
  const [text, setText] = useState(edited ?? "");
  const [warning, setWarning] = useState("");
  const [choice, setChoice] = useState("");
  const submit = (how: How): void => {
    if (text.trim() === "") return;
    send("mastodon", "form", how, [...(hasWarning ? [warning] : []), text, ...(hasPoll ? [choice] : [])]);
    setText("");
    setChoice("");
    setWarning("");
  };
  const chord = (event: KeyboardEvent): void => {
    if (isSubmitChord(event)) submit("ctrl-enter");
  };
  return h(
    "form",
    { className: `compose-form ${style("card")}`, onSubmit: (event: Event) => { event.preventDefault(); submit("click"); } },
    isReply ? h("div", { className: "reply-indicator" },
      h("a", { className: "reply-indicator__display-name", href: "#" }, h("bdi", {}, "Marta Lindqvist")),
      h("div", { className: "reply-indicator__content" }, h("p", {}, "Two more altos wanted."))) : null,
    h(
      "div",
      { className: "compose-form__highlightable" },
      hasWarning ? h("div", { className: "spoiler-input" }, h("input", {
        id: "cw-spoiler-input", className: `spoiler-input__input ${style("field")}`, type: "text", "aria-label": labels.warning, value: warning, onKeyDown: chord,
        onChange: (event: { target: HTMLInputElement }) => setWarning(event.target.value),
      })) : null,
      h("div", { className: "autosuggest-textarea" }, h(Field, { value: text, label: labels.mind, onText: setText, onKey: chord, more: { className: `autosuggest-textarea__textarea ${style("field")}` } })),
      hasPoll ? h("div", { className: "compose-form__poll" }, h("label", { className: "poll__option editable" }, h("input", {
        type: "text", "aria-label": labels.choice, value: choice, onChange: (event: { target: HTMLInputElement }) => setChoice(event.target.value),
      }))) : null,
      h("div", { className: "compose-form__dropdowns" }, visible(isDirect ? "at" : isFollowers ? "lock" : "globe"), h("button", { type: "button", className: "dropdown-button" }, "English")),
      h("div", { className: "compose-form__upload-button" }, h("input", { type: "file", "aria-label": labels.photo })),
      h("div", { className: "compose-form__submit" }, h("button", { type: "submit", className: "button" }, edited === null ? labels.publish : labels.update)),
    ),
  );
}

const root = el("div", { id: "mastodon" });
showPage(root, post("Marta Lindqvist", "Two more altos wanted."));
if (location.pathname.startsWith("/follow_requests")) root.append(peoplePage());
else setTimeout(() => render(h(ComposeForm), root), 200);
