import { Editor } from "@tiptap/core";
import Quill from "quill";
import { el, icon, isSubmitChord } from "../shared/dom.ts";
import { labels } from "../shared/labels.ts";
import type { How } from "../shared/record.ts";
import { send } from "../shared/sent.ts";
import { dressQuill } from "./classic.ts";
import css from "./linkedin.module.css";
import { plainKit } from "./native.ts";

/** LinkedIn puts the button of a comment in and takes it out this long after the text has come or gone. */
const buttonDelay = 120;

interface Wiring {
  surface: string;
  text(): string;
  clear(): void;
  button: HTMLButtonElement;
  /** Where the button is put while there is text. */
  home: HTMLElement;
}

/** A comment's button does not exist until there is text. Returns what the editor calls on a change and on a key. */
function wire(wiring: Wiring): { changed(): void; key(event: KeyboardEvent): boolean } {
  const submit = (how: How): void => {
    const text = wiring.text();
    if (text.trim() === "") return;
    send("linkedin", wiring.surface, how, [text]);
    wiring.clear();
  };
  wiring.button.addEventListener("click", (event) => {
    event.preventDefault();
    submit("click");
  });
  return {
    changed: () => {
      setTimeout(() => {
        if (wiring.text().trim() === "") wiring.button.remove();
        else if (!wiring.button.isConnected) wiring.home.append(wiring.button);
      }, buttonDelay);
    },
    key: (event) => {
      if (!isSubmitChord(event)) return false;
      event.preventDefault();
      submit("ctrl-enter");
      return true;
    },
  };
}

/** The comment box of the classic front end: Quill in a form. */
export function classicComment(surface: string): HTMLElement {
  const container = el("div");
  const home = el("div");
  const form = el("form", { class: `comments-comment-box__form ${css["comment"] ?? ""}` }, el("div", { class: "editor-container" }, container), home);
  const button = el("button", { class: "comments-comment-box__submit-button--cr artdeco-button artdeco-button--1" }, `\n   ${labels.comment}\n  `);
  queueMicrotask(() => {
    const quill = new Quill(container, { placeholder: labels.writeComment, formats: [] });
    dressQuill(quill);
    const wired = wire({
      surface, button, home,
      text: () => quill.getText().replace(/\n$/, ""),
      clear: () => quill.setText(""),
    });
    quill.on("text-change", wired.changed);
    form.addEventListener("keydown", wired.key);
  });
  return form;
}

let made = 0;

/** The comment box of the new front end: TipTap, no form; `apart` puts the button beside the box instead of into it, `bare` makes it an icon without a name of its own. */
export function newComment(surface: string, viewName: string, apart: boolean, bare: boolean): HTMLElement {
  made += 1;
  const wrapper = el("div", { "data-testid": "ui-core-tiptap-text-editor-wrapper", class: css["comment"] ?? "" });
  const home = el("div", { componentkey: `commentButtonSection-${made}` });
  const box = el("div", { componentkey: `commentBox-${made}` }, wrapper);
  (apart ? null : box)?.append(home);
  const button = bare
    ? el("button", { type: "submit", class: css["icon"] ?? "", "aria-label": labels.comment }, icon("M4 12l16-8-6 16-3-6z"))
    : el("button", { "data-view-name": viewName, type: "button", class: css["post"] ?? "" }, el("span", {}, el("span", {}, labels.comment)));
  const wired = wire({
    surface, button, home,
    text: () => editor.getText({ blockSeparator: "\n" }),
    clear: () => editor.commands.clearContent(true),
  });
  const editor: Editor = new Editor({
    element: wrapper,
    injectCSS: false,
    content: { type: "doc", content: [{ type: "paragraph" }] },
    extensions: [plainKit],
    editorProps: {
      attributes: { role: "textbox", "aria-multiline": "true", "aria-label": labels.writeComment },
      handleKeyDown: (_view, event) => wired.key(event),
    },
    onUpdate: wired.changed,
  });
  const bubble = "M4 5h16v11H9l-5 4z";
  const toggle = el("button", { "data-view-name": "feed-comment-button", type: "button", class: css["icon"] ?? "", "aria-label": labels.comment }, icon(bubble, { id: "comment-small" }));
  return el("div", {}, toggle, box, ...(apart ? [home] : []));
}

/** A post's comments in either front end: a box for the post, and one for a reply to a comment. */
export function comments(variant: string): HTMLElement {
  const text = "Same here, and the phones never stop.";
  if (variant === "1")
    return el("div", {}, classicComment("comment-1"),
      el("article", { class: "comments-comment-entity", "data-id": "urn:li:comment:1" }, el("p", {}, text), classicComment("reply-1")));
  return el("div", {}, newComment("comment-2", "comment-post", variant === "3", variant === "4"),
    el("div", { componentkey: "replaceableComment-1" }, el("p", {}, text), newComment("reply-2", "comment-reply-post", variant === "3", variant === "4")));
}
