import { el, isEnter, madeUpNote, query } from "../shared/dom.ts";
import { labels } from "../shared/labels.ts";
import { createTextBox } from "../shared/lexical.ts";
import { does, people } from "../shared/people.ts";
import { post, showPage, style, tool } from "../shared/page.ts";
import type { How } from "../shared/record.ts";
import { send } from "../shared/sent.ts";

/** A custom element as Reddit has them: an open root that only arranges its light children, or holds what is given. */
function custom(name: string, inner: (root: ShadowRoot) => void = (root) => root.append(document.createElement("slot"))): HTMLElement {
  if (!customElements.get(name)) customElements.define(name, class extends HTMLElement {});
  const element = document.createElement(name);
  inner(element.attachShadow({ mode: "open", delegatesFocus: name === "reddit-rte" }));
  return element;
}

/** The editor in its slots; Save and Comment are the same button. In Markdown the text is in a field within the root. */
function composer(surface: string, buttons: boolean, markdown = query.get("markdown") === "1", start = query.get("edit") ?? undefined): { element: HTMLElement; text(): string } {
  const field = el("textarea", { rows: "3", "aria-label": labels.writeComment });
  const box = createTextBox({ label: labels.writeComment, placeholder: labels.writeComment, enterSubmits: false, onSubmit: (how) => buttons && submit(how), onEmpty: () => undefined, ...(start ? { start } : {}) });
  const element = custom("shreddit-composer", (root) => root.append(markdown ? field : custom("reddit-rte"), el("slot", { name: "rte" }), el("slot", { name: "cancel-button" }), el("slot", { name: "submit-button" })));
  const text = (): string => (markdown ? field.value : box.text());
  const submit = (how: How): void => {
    if (text().trim() === "") return;
    send("reddit", surface, how, [text()]);
    if (markdown) field.value = "";
    else box.clear();
  };
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit("ctrl-enter");
  });
  if (!markdown) {
    box.element.slot = "rte";
    element.append(box.element);
  }
  if (buttons) {
    element.append(
      el("button", { slot: "cancel-button", type: "reset" }, labels.cancel),
      el("button", { slot: "submit-button", type: "submit" }, query.get("edit") === null ? labels.comment : labels.save),
    );
    const form = el("form", {}, element);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      submit("click");
    });
    return { element: form, text };
  }
  return { element, text };
}

/** The placeholder of a comment, which the editor takes the place of a little after a click. */
function comments(): HTMLElement {
  const host = custom("comment-composer-host");
  const placeholder = el("button", { type: "button", "data-testid": "trigger-button" }, labels.writeComment);
  placeholder.addEventListener("click", () => setTimeout(() => host.replaceChildren(composer("comment", true).element), 200));
  host.append(placeholder);
  return host;
}

/** A new post: a title in an element's own root, the text, and a button whose real one is in its root. */
function submitPage(): HTMLElement {
  const title = el("textarea", { rows: "1", "aria-label": labels.title, name: "title" });
  const body = composer("post", false, false);
  const act = (how: How): void => {
    if (title.value.trim() === "") return;
    send("reddit", "post", how, [title.value, body.text()]);
    title.value = "";
  };
  const real = el("button", { type: "button" }, labels.post);
  real.addEventListener("click", () => act("click"));
  const button = custom("r-post-form-submit-button", (root) => root.append(real));
  button.id = "submit-post-button";
  const form = custom("r-post-composer-form");
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) act("ctrl-enter");
  });
  form.append(custom("faceplate-textarea-input", (root) => root.append(title)), body.element, el("button", { type: "button" }, labels.save), button);
  return form;
}

/** The old site's forms, which the browser submits. */
function oldForm(isPost: boolean): HTMLElement {
  const fields = [...(isPost ? ["title"] : []), "text"].map((name) => el("textarea", { name, rows: "3", class: style("field"), "aria-label": name === "title" ? labels.title : labels.writeComment }));
  const form = isPost
    ? el("form", { id: "newlink" }, ...fields, el("button", { name: "submit", type: "submit" }, labels.post))
    : el("form", { class: "usertext cloneable" }, el("div", { class: "usertext-edit md-container" }, ...fields, el("div", { class: "usertext-buttons" }, el("button", { type: "submit", class: "save" }, labels.save), el("button", { type: "button", class: "cancel" }, labels.cancel))));
  const act = (how: How): void => {
    send("reddit", isPost ? "old-post" : "old-comment", how, fields.map((field) => field.value));
    for (const field of fields) field.value = "";
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    act("click");
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) act("ctrl-enter");
  });
  return form;
}

/** A private message: to whom, a subject, a text; the old site's button is told by its name. */
function privateMessage(): HTMLElement {
  const to = el("input", { name: "to", type: "text", "aria-label": "To" });
  const subject = el("input", { name: "subject", type: "text", "aria-label": labels.subject });
  const field = el("textarea", { name: "text", rows: "4", class: style("field"), "aria-label": labels.message });
  const form = el("form", { id: "compose-message" }, to, subject, field, isOld ? el("button", { name: "send", type: "submit" }, labels.send) : el("button", { type: "submit" }, labels.send));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send("reddit", "message", "click", [subject.value, field.value]);
    subject.value = field.value = "";
  });
  return form;
}

/** The chat: a field two roots deep; Enter sends. */
function chat(): HTMLElement {
  const field = el("textarea", { "aria-label": labels.message, rows: "1" });
  const button = el("button", { type: "button", "aria-label": labels.send }, "➤");
  const act = (how: How): void => {
    if (field.value.trim() === "") return;
    send("reddit", "chat", how, [field.value]);
    field.value = "";
  };
  button.addEventListener("click", () => act("click"));
  field.addEventListener("keydown", (event) => {
    if (!isEnter(event)) return;
    event.preventDefault();
    act(event.ctrlKey || event.metaKey ? "ctrl-enter" : "enter");
  });
  return custom("rs-app", (root) => root.append(custom("rs-message-composer", (inner) => inner.append(el("div", {}, tool(labels.emoji), field, button)))));
}

/** Invitations to a chat, two roots deep as the chat is. */
function chatRequests(): HTMLElement {
  const cards = people([["Accept", "accept", "accept"], ["Ignore", "decline", "ignore"], ["Follow", "follow", "follow jo"]].map(([label = "", id = "", what = ""]) => does(el("button", { type: "button", id }, label), what)));
  return custom("rs-app", (root) => root.append(custom("rs-requests", (inner) => inner.append(madeUpNote(), cards))));
}

/** A crosspost: a title and a button, made up but for that. */
function crosspost(): HTMLElement {
  const title = el("textarea", { rows: "1", class: style("field"), "aria-label": labels.title });
  const button = el("button", { type: "button" }, labels.post);
  button.addEventListener("click", () => {
    send("reddit", "crosspost", "click", [title.value]);
    title.value = "";
  });
  return custom("crosspost-form", (root) => root.append(madeUpNote(), el("section", {}, title, el("button", { type: "button" }, labels.cancel), button)));
}

const isOld = location.hostname.startsWith("old.");
const isSubmit = location.pathname.includes("/submit");
const isCompose = location.pathname.startsWith("/message/compose");
const app = custom("shreddit-app");
if (location.pathname.startsWith("/chat/requests")) app.append(chatRequests());
else if (location.pathname.startsWith("/chat")) app.append(chat());
else if (location.pathname.endsWith("/crosspost/")) app.append(crosspost());
else if (isCompose) app.append(privateMessage());
else if (isOld) app.append(oldForm(isSubmit));
else app.append(isSubmit ? submitPage() : post("u/ines_vale", "Two more altos wanted.", comments()));
showPage(app);
