import { el, isEnter, query } from "../shared/dom.ts";
import { labels } from "../shared/labels.ts";
import { showPage, style } from "../shared/page.ts";
import type { How } from "../shared/record.ts";
import { send } from "../shared/sent.ts";

/**
 * A site that nobody has described. By `?box=`: nothing: a comment form, whose button its form tells; `1`: a rich box whose button only its name
 * tells; `odd`: one whose button nothing tells; `bare`: a field and a button without a form; `rich-form`: a rich box in a form, which Enter submits;
 * `chat`: a field in which Enter sends, and which says nothing of it; `hint`: one that says so; `line`: one line in a form
 * without a button, beside a search; `decoy`: a form with a button beside the field that looks as if it sent, and the one that does at its end.
 */
const kind = query.get("box");

type Box = HTMLTextAreaElement | HTMLInputElement | HTMLDivElement;
const textOf = (box: Box): string => ("value" in box ? box.value : box.innerText.replaceAll("\u00a0", " ").trim());
function post(box: Box, surface: string, how: How): void {
  if (textOf(box).trim() === "") return;
  send("notes", surface, how, [textOf(box)]);
  if ("value" in box) box.value = "";
  else box.replaceChildren();
}

const field = (more: Record<string, string> = {}): HTMLTextAreaElement => el("textarea", { class: style("field"), rows: "3", "aria-label": labels.writeComment, ...more });
const rich = (): HTMLDivElement => el("div", { contenteditable: "true", class: style("field"), role: "textbox", "aria-multiline": "true", "aria-label": labels.writePost });
const cancel = (): HTMLButtonElement => el("button", { type: "button" }, labels.cancel);
const onEnter = (box: Box, act: () => void): void =>
  box.addEventListener("keydown", (event) => {
    if (!isEnter(event as KeyboardEvent)) return;
    event.preventDefault();
    act();
  });

function form(box: Box): HTMLElement {
  const made = el("form", { class: style("card") }, box, cancel(), el("button", {}, labels.comment));
  made.addEventListener("submit", (event) => {
    event.preventDefault();
    post(box, "form", "click");
  });
  if (kind === "rich-form") onEnter(box, () => made.requestSubmit());
  return made;
}

function beside(box: Box, button: HTMLButtonElement): HTMLElement {
  button.addEventListener("click", () => post(box, "box", "click"));
  return el("section", { class: style("card"), "data-person": "ines vale" }, box, cancel(), button);
}

function chat(box: Box): HTMLElement {
  onEnter(box, () => post(box, "chat", "enter"));
  return el("section", { class: style("card") }, el("p", {}, "Are you on call this weekend?"), box);
}

/** Enter in the only line of a form submits it, by the browser itself. */
function line(): HTMLElement {
  const box = el("input", { type: "text", class: style("field"), placeholder: labels.writeComment });
  const made = el("form", { class: style("card") }, box);
  made.addEventListener("submit", (event) => {
    event.preventDefault();
    post(box, "line", "enter");
  });
  return el("div", {}, el("form", { role: "search" }, el("textarea", { name: "q", rows: "1", "aria-label": labels.search }), el("button", {}, labels.search)), made);
}

function decoy(): HTMLElement {
  const box = field();
  const made = el("form", { class: style("card") }, el("div", {}, box, el("button", { type: "button" }, labels.share)), el("button", { "data-odd-name": "" }, "Zap"));
  made.addEventListener("submit", (event) => {
    event.preventDefault();
    post(box, event.submitter === null ? "decoy, by nothing" : "decoy", "click");
  });
  return made;
}

const icon = (name: string): HTMLButtonElement => el("button", { type: "button", "data-odd-name": "", "aria-label": name }, "➤");
const PAGES: Readonly<Record<string, () => HTMLElement>> = {
  bare: () => beside(field(), el("button", { type: "button", "data-odd-name": "" }, `${labels.post} →`)),
  "rich-form": () => form(rich()),
  chat: () => chat(field()),
  line,
  decoy,
  hint: () => chat(field({ enterkeyhint: "send" })),
  odd: () => beside(rich(), icon("Zap")),
  1: () => beside(rich(), icon(labels.post)),
};
showPage((PAGES[kind ?? ""] ?? (() => form(field())))());
