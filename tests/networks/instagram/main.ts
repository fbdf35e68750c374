import { createElement as h, useState, type Element } from "react";
import { render } from "react-dom";
import { messageBox } from "../shared/conversation.ts";
import { el, icon, isEnter, madeUpNote, query } from "../shared/dom.ts";
import { labels } from "../shared/labels.ts";
import { createTextBox } from "../shared/lexical.ts";
import { nameList, withName } from "../shared/names.ts";
import { post, role, showDialog, showPage, style, tool } from "../shared/page.ts";
import { Field } from "../shared/react-field.ts";
import type { How } from "../shared/record.ts";
import { send } from "../shared/sent.ts";
import { isPeople, peoplePage } from "./people.ts";

const names = nameList();

/** A comment: Enter sends; the word that sends stands there only while there is text, an icon always. */
function Comment(): Element {
  const [text, setText] = useState("");
  const write = (now: string): void => {
    names.follow(now);
    setText(now);
  };
  const submit = (how: How): void => {
    if (text.trim() === "") return;
    send("instagram", "comment", how, [text]);
    write("");
  };
  return h(
    "form",
    { method: "POST", className: style("row"), onSubmit: (event: Event) => event.preventDefault() },
    h("div", { role: "button", tabIndex: 0, "aria-label": labels.emoji }, h("svg", { width: 20, height: 20 })),
    h(Field, {
      value: text, label: labels.writeComment, onText: write, more: { className: `${style("field")} ${style("grow")}` },
      onKey: (event: KeyboardEvent) => {
        if (!isEnter(event)) return;
        event.preventDefault();
        const picked = names.picked();
        if (picked !== null) return write(withName(text, picked));
        submit(event.ctrlKey || event.metaKey ? "ctrl-enter" : "enter");
      },
    }),
    text === "" ? null : h("div", { role: "button", tabIndex: 0, className: style("word"), onClick: () => submit("click") }, labels.post),
  );
}

/** The last step of a new post, or the caption of one that is out: the word that sends stands in the head. */
function openCaption(edited: string | null): void {
  let empty = true;
  const submit = (how: How): void => {
    if (empty) return;
    send("instagram", edited === null ? "caption" : "edit", how, [box.text()]);
    close();
  };
  const share = role(submit, "word", edited === null ? labels.share : labels.done);
  const box = createTextBox({
    label: labels.writePost, placeholder: labels.writePost, enterSubmits: false, onSubmit: submit,
    ...(edited === null ? {} : { start: edited }),
    onEmpty: (now) => (empty = now),
  });
  const close = showDialog(
    el("div", { class: style("head") }, role(() => close(), "tool", labels.close, icon("M15 5l-7 7 7 7z")), el("h1", {}, labels.createPost), share),
    box.element,
    el("input", { class: style("field"), "aria-label": labels.location, placeholder: labels.location }),
    role(() => undefined, "row", labels.feeling, el("span", {}, labels.feeling), icon("M6 9l6 6 6-6z")),
  );
  box.focus();
}

/** An answer to a story or to a note: a field in which Enter sends, with likes beside it; made up, since no source describes it. */
function answerField(surface: string): HTMLElement {
  const field = el("textarea", { rows: "1", class: style("field"), "aria-label": labels.sendMessage, placeholder: labels.sendMessage });
  field.addEventListener("keydown", (event) => {
    if (!isEnter(event)) return;
    event.preventDefault();
    if (field.value.trim() === "") return;
    send("instagram", surface, event.ctrlKey || event.metaKey ? "ctrl-enter" : "enter", [field.value]);
    field.value = "";
  });
  return el("div", {}, madeUpNote(), el("div", { class: style("row") }, field, tool(labels.like)));
}

/** A conversation; the rows beside it are buttons with words too. */
function conversation(): HTMLElement {
  return el(
    "div",
    { class: style("card") },
    role(() => undefined, "row", "Marta Lindqvist"),
    role(() => undefined, "row", "Paul Achterberg"),
    el("p", {}, "Are you on call this weekend?"),
    el("div", { class: style("row") }, tool(labels.emoji), ...messageBox("instagram")),
  );
}

const comment = el("div");
const isMessages = location.pathname.startsWith("/direct");
if (isPeople) document.body.append(peoplePage());
else if (location.pathname.startsWith("/stories/")) showPage(el("section", { class: style("card") }, el("p", {}, "Sunset over the car park."), answerField("story")));
else showPage(isMessages ? conversation() : post("marta.lindqvist", "Two more altos wanted.", comment));
if (comment.isConnected) {
  comment.parentElement?.setAttribute("role", "presentation");
  render(h(Comment), comment);
}
const edited = query.get("edit");
// The step with the caption comes after others: its editor is put in late.
if (query.get("create") === "1" || edited !== null) setTimeout(() => openCaption(edited), 300);
// The tray of messages over any page, and the answer to a note in a dialog.
if (query.get("tray") === "1") document.body.append(el("aside", {}, conversation()));
if (query.get("note") === "1") showDialog(el("p", {}, "On call again."), answerField("note"));
