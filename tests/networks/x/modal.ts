import { createElement as h, useEffect, useRef, type Element } from "react";
import { createPortal } from "react-dom";
import { labels } from "../shared/labels.ts";
import { trapFocus } from "../shared/focus-trap.ts";
import { Composer } from "./composer.ts";
import { Article, type Post } from "./post.ts";
import css from "./x.module.css";

/** What the modal's text answers or quotes. */
export interface ModalOf {
  answering?: Post;
  quoting?: Post;
}

/** The modal composer, in its own layer over the page; focus cannot leave it. */
export function Modal({ onClose, answering, quoting }: ModalOf & { onClose(): void }): Element | null {
  const box = useRef<HTMLElement | null>(null);
  useEffect(() => (box.current === null ? undefined : trapFocus(box.current)), []);
  const layers = document.getElementById("layers");
  if (layers === null) return null;
  return createPortal(
    h(
      "div",
      { className: css["shade"] },
      h(
        "div",
        { ref: box, className: css["modal"], role: "dialog", "aria-modal": "true", "aria-label": labels.post },
        h(
          "button",
          { type: "button", className: css["tool"], "data-testid": "app-bar-close", "aria-label": labels.close, onClick: onClose },
          "×",
        ),
        answering === undefined ? null : h(Article, { post: answering }),
        h(Composer, { surface: "modal", label: answering === undefined ? labels.post : labels.reply, onSent: onClose, ...(quoting && { quoting }) }),
      ),
    ),
    layers,
  );
}
