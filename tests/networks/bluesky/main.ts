import { Editor } from "@tiptap/core";
import { createElement as h, useState, type Element } from "react";
import { render } from "react-dom";
import { plainKit } from "../linkedin/native.ts";
import { el, isEnter, isSubmitChord, query } from "../shared/dom.ts";
import { labels } from "../shared/labels.ts";
import { post, role, showDialog, showPage, style, tool } from "../shared/page.ts";
import { Field } from "../shared/react-field.ts";
import type { How } from "../shared/record.ts";
import { send } from "../shared/sent.ts";
import { isPeople, peoplePage } from "./people.ts";

/** The composer: TipTap, several parts; Ctrl+Enter sends from within the editor, without a click. */
function openComposer(): void {
  const editors: Editor[] = [];
  const blocks = el("div", { class: style("feed") });
  const texts = (): string[] => editors.map((editor) => editor.getText({ blockSeparator: "\n" }));
  const ready = (): boolean => texts().every((text) => text.trim() !== "");
  const submit = (how: How): void => {
    if (!ready()) return;
    send("bluesky", "composer", how, texts());
    close();
    for (const editor of editors) editor.destroy();
  };
  const publish = el("button", { type: "button", "data-testid": "composerPublishBtn", "aria-label": labels.publish, class: style("word") }, el("div", {}, labels.post));
  publish.disabled = true;
  publish.addEventListener("click", () => submit("click"));
  const add = (): void => {
    const home = el("div");
    blocks.append(home);
    const editor = new Editor({
      element: home,
      injectCSS: false,
      content: { type: "doc", content: [{ type: "paragraph" }] },
      extensions: [plainKit],
      editorProps: {
        // Not localised on the site either.
        attributes: { role: "textbox", "aria-label": "Rich-Text Editor", "aria-multiline": "true" },
        handleKeyDown: (_view, event) => {
          if (!isSubmitChord(event)) return false;
          submit("ctrl-enter");
          return true;
        },
      },
      onUpdate: () => (publish.disabled = !ready()),
    });
    editors.push(editor);
    publish.disabled = !ready();
    editor.commands.focus();
  };
  const close = showDialog(
    el("div", { class: style("head") }, role(() => close(), "word", labels.cancel), publish),
    ...(query.get("reply") === "1" ? [answered()] : []),
    blocks,
    el("div", { class: style("row") }, el("button", { type: "button", "data-testid": "openMediaBtn", "aria-label": labels.photo }, "▣"), role(add, "tool", labels.addPart, "+")),
  );
  add();
}

/** A chat: the field's text is drawn by an overlay, the field holds it; Enter sends. */
function Chat(): Element {
  const [text, setText] = useState("");
  const submit = (how: How): void => {
    if (text.trim() === "") return;
    send("bluesky", "chat", how, [text]);
    setText("");
  };
  return h(
    "div",
    { className: style("row") },
    h("button", { type: "button", "aria-label": labels.emoji }, "☺"),
    h(
      "div",
      { className: style("grow") },
      h(Field, {
        value: text, label: labels.message, onText: setText, more: { className: style("field") },
        onKey: (event: KeyboardEvent) => {
          if (!isEnter(event)) return;
          event.preventDefault();
          submit(event.ctrlKey || event.metaKey ? "ctrl-enter" : "enter");
        },
      }),
      h("div", { inert: "", "aria-hidden": "true" }, text),
    ),
    h("div", { role: "button", tabIndex: 0, "aria-label": labels.send, onClick: () => submit("click") }, "➤"),
  );
}

/** `?compose=1&field=1`: the newer composer, a field under an overlay that draws its text. */
function FieldComposer({ onSent }: { onSent(): void }): Element {
  const [text, setText] = useState("");
  const submit = (how: How): void => {
    if (text.trim() === "") return;
    send("bluesky", "field", how, [text]);
    onSent();
  };
  return h("div", {},
    h(Field, { value: text, label: labels.writePost, onText: setText, onKey: (event: KeyboardEvent) => { if (isSubmitChord(event)) submit("ctrl-enter"); }, more: { className: style("field") } }),
    h("div", { inert: "", "aria-hidden": "true" }, text),
    h("button", { type: "button", "data-testid": "composerPublishBtn", "aria-label": labels.publish, disabled: text.trim() === "", onClick: () => submit("click") }, h("div", {}, labels.post)));
}

function openField(): void {
  const home = el("div");
  const close = showDialog(home);
  render(h(FieldComposer, { onSent: () => close() }), home);
}

/** What is answered, as the site's source has it: its label is localised. */
const answered = (): HTMLElement =>
  el("div", { "aria-label": "Expand or collapse the full post you are replying to" }, el("div", {}, "●"),
    el("div", {}, el("div", {}, el("div", { dir: "auto" }, "Marta Lindqvist")), el("div", {}, el("div", {}, el("div", { dir: "auto" }, "Two more altos wanted.")))));

if (isPeople) document.body.append(peoplePage());
else if (location.pathname.startsWith("/messages")) {
  const home = el("div", { class: style("card") });
  showPage(home);
  render(h(Chat), home);
} else {
  showPage(post("marta.example", "Two more altos wanted.", tool(labels.reply)));
  if (query.get("compose") === "1") setTimeout(query.get("field") === "1" ? openField : openComposer, 200);
}
