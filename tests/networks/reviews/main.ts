import { el, icon, query } from "../shared/dom.ts";
import { labels } from "../shared/labels.ts";
import { role, showDialog, showPage, style } from "../shared/page.ts";
import { send } from "../shared/sent.ts";

interface Review { name: string; stars: string; cut: string; full: string }
/** Invented people. */
const REVIEWS: readonly Review[] = [
  { name: "D", stars: "1 out of 5 stars", cut: "Waited an hour for my…", full: "(Original) Waited an hour for my flu shot and nobody said sorry." },
  { name: "Vito D'Amico", stars: "2 out of 5 stars", cut: "The bill was twice…", full: "(Original) The bill was twice what they told me on the phone." },
  { name: "Ines Vale", stars: "5 out of 5 stars", cut: "", full: "" },
];

/** A review as Google shows it: the name with an icon's name in it, the text cut short and again in full but not displayed. */
function card({ name, stars, cut, full }: Review, ...more: Node[]): HTMLElement {
  const all = el("div", { jsname: "PBWx0c" }, full);
  all.hidden = true;
  const link = el("a", { href: "https://www.google.com/maps/contrib/9/reviews", jsname: "xs1xe" }, name, el("i", { class: "google-symbols notranslate", "aria-hidden": "true" }, "open_in_new"));
  return el("article", { class: `VaHEVc ${style("card")}`, "aria-label": "Review" }, el("div", { class: "N0c6q" }, link), el("span", { role: "img", "aria-label": stars }, "★"), el("div", { jsname: "lvvS4b" }, cut), all, ...more);
}

const button = (jsname: string, label: string): HTMLButtonElement => el("button", { jsname, type: "button" }, el("span", { jsname: "V67aGc" }, label));

/** The queue: one review after the other beside the same field; Skip and Reply both go on. */
function queue(): HTMLElement {
  let at = 0;
  const field = el("textarea", { jsname: "YPqjbf", "aria-label": labels.publicReply, maxlength: "4000", rows: "2", class: style("field") });
  const [skip, reply] = [button("dmDvRc", labels.skip), button("hrGhad", labels.reply)];
  const home = el("div");
  const show = (): void => {
    field.value = "";
    reply.disabled = true;
    home.replaceChildren(card(REVIEWS[at % REVIEWS.length] as Review));
    history.replaceState(null, "", `/local/business/1/customers/reviews/reply?reviewId=${at}`);
  };
  const next = (): void => {
    at += 1;
    show();
  };
  field.addEventListener("input", () => (reply.disabled = field.value.trim() === ""));
  reply.addEventListener("click", () => {
    send("google-reviews", "queue", "click", [field.value]);
    next();
  });
  skip.addEventListener("click", next);
  show();
  return el("div", { role: "dialog", class: style("card") }, el("p", {}, "1 of 3 reviews"), home, el("section", {}, el("b", {}, "Lake Street Clinic"), el("p", {}, "Owner"), field, el("div", { class: `FkJOzc ${style("end")}` }, skip, reply)));
}

/** A card of the list of several places: Reply opens a box in it. */
function answerable(review: Review): HTMLElement {
  const home = el("div");
  const open = button("rhPddf", labels.reply);
  open.addEventListener("click", () => {
    const field = el("textarea", { "aria-label": labels.publicReply, class: style("field") });
    const publish = el("button", { type: "button" }, labels.publish);
    publish.addEventListener("click", () => {
      send("google-reviews", "list", "click", [field.value]);
      field.value = "";
    });
    home.replaceChildren(field, el("div", { class: style("end") }, publish, el("button", { type: "button" }, labels.cancel)));
  });
  return card(review, open, home);
}

/** Said on every page that no source describes. */
const madeUp = (): HTMLElement => el("p", { role: "note" }, "Made up: nobody has described this page.");

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

const MADE_UP: Readonly<Record<string, () => HTMLElement>> = {
  "biz.yelp.com": plain, "businessapp.b2b.trustpilot.com": inDialog, "www.doctify.com": rich, "www.careopinion.org.uk": older, "www.google.com": onMap,
};

const made = MADE_UP[location.hostname];
if (made && !location.pathname.startsWith("/local/")) showPage(madeUp(), made());
else if (location.pathname.startsWith("/local/")) showPage(queue());
else if (location.pathname.startsWith("/groups/")) showPage(...REVIEWS.slice(0, 2).map(answerable));
else showPage(el("iframe", { src: `/local/business/1/customers/reviews?lang=${query.get("lang") ?? "en"}`, class: style("frame"), title: "Reviews" }));
