import { createElement as h, useState, type Element } from "react";
import { labels } from "../shared/labels.ts";
import { send } from "../shared/sent.ts";
import { emptyState, TextArea, textOf } from "./editor.ts";
import css from "./x.module.css";

/** The long form's page, made up: no source describes it. */
export function Article(): Element {
  const [state, setState] = useState(emptyState);
  const publish = (): void => {
    send("x", "article", "click", [textOf(state)]);
    setState(emptyState());
  };
  return h(
    "div",
    { className: css["composer"] },
    h("div", { className: css["row"] }, h("h2", {}, labels.createPost), h("button", { type: "button", disabled: !state.getCurrentContent().hasText(), "data-publish": "", onClick: publish }, labels.publish)),
    h(TextArea, { testId: "longform", state, focused: false, onChange: setState, onCommit: () => undefined }),
  );
}
