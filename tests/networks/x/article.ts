import { createElement as h, useState, type Element } from "react";
import { MADE_UP } from "../shared/dom.ts";
import { labels } from "../shared/labels.ts";
import { Field } from "../shared/react-field.ts";
import { send } from "../shared/sent.ts";
import { emptyState, TextArea, textOf } from "./editor.ts";
import css from "./x.module.css";

/** `/compose/articles/`: the long form's page, made up: no source describes it. */
export function Article(): Element {
  const [state, setState] = useState(emptyState);
  const publish = (): void => {
    send("x", "article", "click", [textOf(state)]);
    setState(emptyState());
  };
  return h(
    "div",
    { className: css["composer"] },
    h("p", { role: "note" }, MADE_UP),
    h("div", { className: css["row"] }, h("h2", {}, labels.createPost), h("button", { type: "button", disabled: !state.getCurrentContent().hasText(), "data-publish": "", onClick: publish }, labels.publish)),
    h(TextArea, { testId: "longform", state, focused: false, onChange: setState, onCommit: () => undefined }),
  );
}

/** `/compose/post/media`: what a picture shows. */
export function Description(): Element {
  const [text, setText] = useState("");
  const save = (): void => {
    send("x", "description", "click", [text]);
    setText("");
  };
  return h(
    "div",
    { role: "dialog", className: css["modal"], "aria-label": labels.photo },
    h(Field, { value: text, label: labels.photo, onText: setText, more: { "data-testid": "altTextInput" } }),
    h("button", { type: "button", "data-testid": "applyButton", disabled: text === "", onClick: save }, labels.save),
  );
}
