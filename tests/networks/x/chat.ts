import { createElement as h, useEffect, useRef, useState, type Element } from "react";
import { render } from "react-dom";
import { isEnter, query } from "../shared/dom.ts";
import { labels } from "../shared/labels.ts";
import type { How } from "../shared/record.ts";
import { send } from "../shared/sent.ts";

/** The new chat gets its shadow root this long after its host stands in the page. */
const attachDelay = 500;

/** The new chat: a controlled textarea in a form; the send button stands there only while there is text. */
function Chat(): Element {
  const [text, setText] = useState("");
  const post = (how: How): void => {
    if (text.trim() === "") return;
    send("x", "chat", how, [text]);
    setText("");
  };
  return h(
    "div",
    { "data-testid": "dm-conversation-panel" },
    h("div", { "data-testid": "dm-message-list" }, h("p", { "data-testid": "message-text-1" }, "Are you on call this weekend?")),
    h(
      "form",
      {
        "data-testid": "dm-composer-form",
        onSubmit: (event: Event) => {
          event.preventDefault();
          post("click");
        },
      },
      h("textarea", {
        "data-testid": "dm-composer-textarea", "aria-label": labels.message, rows: 3, value: text,
        onChange: (event: { target: HTMLTextAreaElement }) => setText(event.target.value),
        onKeyDown: (event: KeyboardEvent) => {
          if (!isEnter(event)) return;
          event.preventDefault();
          post("enter");
        },
      }),
      text === ""
        ? h("button", { type: "button", "data-testid": "dm-composer-voice-button", "aria-label": labels.like, key: "voice" }, "●")
        : h("button", { type: "submit", "data-testid": "dm-composer-send-button", "aria-label": labels.send, key: "send" }, "➤"),
    ),
  );
}

/** Its host; the open root comes late, or, as it was earlier, none (`?light=1`). */
export function ChatHost(): Element {
  const host = useRef<HTMLElement | null>(null);
  useEffect(() => {
    setTimeout(() => {
      const root = query.get("light") === "1" ? host.current : host.current?.attachShadow({ mode: "open" });
      const home = document.createElement("div");
      root?.append(home);
      render(h(Chat), home);
    }, attachDelay);
  }, []);
  return h("div", { ref: host, "data-testid": "xchatEmbedRoute" });
}
