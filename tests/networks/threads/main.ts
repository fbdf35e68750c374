import { messageBox } from "../shared/conversation.ts";
import { el, icon, madeUpNote, query } from "../shared/dom.ts";
import { labels } from "../shared/labels.ts";
import { createTextBox, type TextBox } from "../shared/lexical.ts";
import { post, role, setDisabled, showDialog, showPage, style, tool } from "../shared/page.ts";
import type { How } from "../shared/record.ts";
import { send } from "../shared/sent.ts";
import { isPeople, peoplePage } from "./people.ts";

/** The dialog: several parts, one Post at the bottom, which is enabled a little after every part has text. */
function openPost(): void {
  const boxes: TextBox[] = [];
  const blocks = el("div", { class: style("feed") });
  const ready = (): boolean => boxes.every((box) => box.text().trim() !== "");
  const submit = (how: How): void => {
    if (!ready()) return;
    send("threads", "dialog", how, boxes.map((box) => box.text()));
    close();
  };
  const button = role(submit, "word", labels.post);
  setDisabled(button, true);
  const follow = (): void => void setTimeout(() => setDisabled(button, !ready()), 120);
  const add = (): void => {
    const box = createTextBox({ label: labels.writePost, placeholder: labels.prompt, enterSubmits: false, onSubmit: submit, onEmpty: follow });
    boxes.push(box);
    blocks.append(el("div", { class: style("row") }, el("div", { class: style("grow") }, box.element), tool(labels.emoji)));
    box.focus();
  };
  const close = showDialog(
    el("div", { class: style("head") }, role(() => close(), "word", labels.cancel), el("h1", {}, labels.createPost), tool(labels.actions)),
    blocks,
    role(add, "word", labels.addToThread),
    el("div", { class: style("head") }, role(() => undefined, "word", labels.anyone), button),
  );
  add();
}

/** The box below a post: a round button with an arrow that is turned. */
function inlineReply(): HTMLElement {
  let empty = true;
  const submit = (how: How): void => {
    if (empty) return;
    send("threads", "reply", how, [box.text()]);
    box.clear();
  };
  const box = createTextBox({
    label: labels.reply, placeholder: labels.reply, enterSubmits: false, onSubmit: submit,
    onEmpty: (now) => {
      empty = now;
      setDisabled(arrow, empty);
    },
  });
  box.element.classList.add(style("grow"));
  const turned = el("span", {}, icon("M12 4l7 8h-4v8H9v-8H5z"));
  turned.style.transform = "rotate(90deg)";
  const arrow = role(submit, "tool", labels.reply, turned);
  setDisabled(arrow, true);
  return el("div", { class: style("row") }, box.element, arrow);
}

/** A conversation, made up but for its editor: Enter sends, and the word that sends comes with the text. */
function conversation(): HTMLElement {
  return el("div", { class: style("card") }, madeUpNote(), role(() => undefined, "row", "Marta Lindqvist"), el("p", {}, "Are you on call this weekend?"), el("div", { class: style("row") }, ...messageBox("threads", el("div", { class: style("end") }))));
}

const opener = role(() => undefined, "tool", labels.reply, icon("M4 5h16v11H9l-5 4z"));
if (isPeople) document.body.append(peoplePage());
else if (location.pathname.startsWith("/messages")) showPage(conversation());
else showPage(post("marta.lindqvist", "Two more altos wanted.", opener, ...(location.pathname.includes("/post/") ? [inlineReply()] : [])));
if (query.get("dialog") === "1") setTimeout(openPost, 200);
