import { el, isEnter, isSubmitChord, query } from "../shared/dom.ts";
import { labels } from "../shared/labels.ts";
import { nameList, withName } from "../shared/names.ts";
import type { How } from "../shared/record.ts";
import { send } from "../shared/sent.ts";

/** The lines of LinkedIn's own small editor: a paragraph each. */
const linesOf = (editable: HTMLElement): string =>
  [...editable.querySelectorAll("p")].map((line) => (line.textContent ?? "").replaceAll("\u00a0", " ")).join("\n");

/** An empty line that a caret can stand in. */
const emptyLine = (): HTMLElement => el("p", {}, el("br"));

type Mode = "click" | "enter" | "inmail";

/** A message bubble: in "enter" mode Enter sends and there is no Send button; else Enter is a new line. An InMail has a subject. `?div=1`: it is no form. */
function bubble(mode: Mode): HTMLElement {
  const editable = el("div", {
    class: "msg-form__contenteditable", contenteditable: "true", role: "textbox", "aria-multiline": "true", "aria-label": labels.message,
  }, emptyLine());
  const isForm = query.get("div") === null;
  const subject = el("input", { name: "subject", type: "text", "aria-label": labels.subject });
  const button = el("button", { class: "msg-form__send-button artdeco-button", type: isForm ? "submit" : "button" }, labels.send);
  button.disabled = true;
  // Where the bubble stands in a shadow root its list of names does so too.
  const names = nameList(() => form);
  const pick = (name: string): void => {
    const line = editable.lastElementChild;
    if (line === null) return;
    line.textContent = withName(line.textContent ?? "", name);
    getSelection()?.setPosition(line, line.childNodes.length);
    names.follow("");
  };
  const submit = (how: How): void => {
    const text = linesOf(editable);
    if (text.trim() === "") return;
    send("linkedin", `message-${mode}`, how, mode === "inmail" ? [subject.value, text] : [text]);
    subject.value = "";
    editable.replaceChildren(emptyLine());
    button.disabled = true;
  };
  const form = el(
    isForm ? "form" : "div",
    { class: "msg-form" },
    ...(mode === "inmail" ? [subject] : []),
    el("div", { class: "msg-form__msg-content-container" }, editable),
    el("footer", { class: "msg-form__footer" }, ...(mode === "enter" ? [] : [button])),
  );
  editable.addEventListener("input", () => {
    button.disabled = linesOf(editable).trim() === "";
    names.follow(linesOf(editable));
    if (editable.childElementCount === 0) editable.replaceChildren(emptyLine());
  });
  editable.addEventListener("keydown", (event) => {
    const chord = isSubmitChord(event);
    if (!chord && (!isEnter(event) || mode !== "enter")) return;
    event.preventDefault();
    const picked = names.picked();
    if (picked !== null) return pick(picked);
    submit(chord ? "ctrl-enter" : "enter");
  });
  if (isForm) form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit("click");
  });
  else button.addEventListener("click", () => submit("click"));
  return el("div", { class: "msg-overlay-conversation-bubble" }, el("h2", { class: "msg-entity-lockup__entity-title" }, "Luca Ferri"), form);
}

/** `?messages=click`, `enter` or `inmail`: two bubbles at once. */
export function openMessages(mode: string, home: HTMLElement | ShadowRoot): void {
  document.execCommand("defaultParagraphSeparator", false, "p");
  const kind: Mode = mode === "enter" || mode === "inmail" ? mode : "click";
  home.append(el("div", { class: "msg-overlay-list" }, bubble(kind), bubble(kind)));
}
