/** Pages of which nothing but the address is known: a kind of box each. */
import { el, icon, madeUpNote } from "../shared/dom.ts";
import { labels } from "../shared/labels.ts";
import { role, showDialog, style } from "../shared/page.ts";
import { send } from "../shared/sent.ts";

/** A page as Yelp's may be: names and ratings told by looks, two ways to answer, one field, a form. */
function plain(): HTMLElement {
  const field = el("textarea", { class: style("field"), rows: "3" });
  const stars = el("div", { "aria-label": "2 star rating", role: "img" }, icon("M12 2l3 7h7l-6 5 2 8-6-5-6 5 2-8-6-5h7z"));
  const form = el(
    "form",
    {},
    el("label", {}, el("input", { type: "radio", name: "how", value: "public", checked: "" }), "Public comment"),
    el("label", {}, el("input", { type: "radio", name: "how", value: "private" }), "Direct message"),
    field,
    el("button", { type: "button" }, labels.cancel),
    el("button", { type: "submit" }, labels.post),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send("yelp", "form", "click", [field.value]);
    field.value = "";
  });
  const item = (...more: Node[]): HTMLElement => el("li", { class: style("card") }, el("a", { href: "/user_details?userid=1" }, "Jane D."), stars.cloneNode(true), el("p", {}, el("span", {}, "They lost my chart and then they lost my coat.")), ...more);
  return el("ul", {}, item(form), el("li", { class: style("card") }, el("a", { href: "/user_details?userid=2" }, "Omar K."), stars.cloneNode(true), el("p", {}, "Quick and kind, and the coffee is good too.")));
}

const sent = (how: string, field: HTMLTextAreaElement | HTMLElement): void => {
  const text = field instanceof HTMLTextAreaElement ? field.value : field.innerText.replaceAll("\u00a0", " ").trim();
  if (text === "") return;
  send(location.hostname, how, "click", [text]);
  if (field instanceof HTMLTextAreaElement) field.value = "";
  else field.replaceChildren();
};
const rated = (...more: Node[]): HTMLElement => el("section", { class: style("card") }, el("h3", {}, "Jane D."), el("span", { role: "img", "aria-label": "2 out of 5 stars" }, "★★"), el("p", {}, "They lost my chart and then they lost my coat."), ...more);

/** A box over the page, whose button its name tells; another of that name opened it. */
function inDialog(): HTMLElement {
  const open = role(() => {
    const field = el("textarea", { class: style("field"), rows: "3", "aria-label": labels.publicReply });
    const close = showDialog(rated(), field, el("div", { class: style("end") }, role(() => close(), "word", labels.cancel), role(() => sent("dialog", field), "word", labels.reply)));
  }, "word", labels.reply);
  open.id = "open";
  return rated(open);
}

/** A rich box below each review, with an icon that its label tells. */
function rich(): HTMLElement {
  const box = el("div", { contenteditable: "true", role: "textbox", "aria-multiline": "true", class: style("field"), "aria-label": labels.publicReply });
  const button = el("button", { type: "button", "aria-label": labels.send }, icon("M4 12l16-8-6 16-3-6z"));
  button.addEventListener("click", () => sent("rich", box));
  return rated(box, button);
}

/** A form of the older kind, with an input that submits. */
function older(): HTMLElement {
  const field = el("textarea", { name: "response", class: style("field"), rows: "3" });
  const form = el("form", {}, field, el("input", { type: "submit", value: labels.publish }), el("input", { type: "button", value: labels.cancel }));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    sent("form", field);
  });
  return rated(form);
}

/** A field in a dialog over the map, as an owner may have it. */
function onMap(): HTMLElement {
  const field = el("textarea", { jsname: "YPqjbf", class: style("field"), "aria-label": labels.publicReply });
  const button = el("button", { type: "button" }, el("span", {}, labels.reply));
  button.disabled = true;
  field.addEventListener("input", () => setTimeout(() => (button.disabled = field.value.trim() === ""), 120));
  button.addEventListener("click", () => sent("maps", field));
  showDialog(rated(), field, el("div", { class: style("end") }, el("button", { type: "button" }, labels.cancel), button));
  return el("div", {}, "A map");
}

const PAGES: Readonly<Record<string, () => HTMLElement>> = {
  "biz.yelp.com": plain, "businessapp.b2b.trustpilot.com": inDialog, "www.doctify.com": rich, "www.careopinion.org.uk": older, "www.google.com": onMap,
};

/** What this host shows, with a word that says how little is known; null where the host is none of these. */
export function madeUp(): HTMLElement[] | null {
  const page = PAGES[location.hostname];
  return page ? [madeUpNote(), page()] : null;
}
