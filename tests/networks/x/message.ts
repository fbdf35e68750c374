import { createElement as h, useState, type Element } from "react";
import { isEnter } from "../shared/dom.ts";
import { labels } from "../shared/labels.ts";
import type { How } from "../shared/record.ts";
import { send } from "../shared/sent.ts";
import { emptyState, TextArea, textOf } from "./editor.ts";
import css from "./x.module.css";

/** The older message box: Draft, where Enter sends. */
export function Message(): Element {
  const [state, setState] = useState(emptyState);
  const empty = !state.getCurrentContent().hasText();
  const post = (how: How): void => {
    if (empty) return;
    send("x", "message", how, [textOf(state)]);
    setState(emptyState());
  };
  return h(
    "div",
    {
      className: css["composer"],
      onKeyDown: (event: KeyboardEvent) => {
        // The button below has its own click.
        if (!isEnter(event) || event.target instanceof HTMLButtonElement) return;
        event.preventDefault();
        post("enter");
      },
    },
    h("div", { "data-testid": "messageEntry" }, "Are you on call this weekend?"),
    h(TextArea, { testId: "dmComposerTextInput", state, focused: false, enterSends: true, onChange: setState, onCommit: () => undefined }),
    h(
      "button",
      {
        type: "button", role: "button", className: css["send"], "data-testid": "dmComposerSendButton", "aria-label": labels.send,
        "aria-disabled": empty ? "true" : undefined, tabIndex: empty ? -1 : 0, onClick: () => post("click"),
      },
      h("div", { className: css["sendInner"] }, "➤"),
    ),
  );
}
