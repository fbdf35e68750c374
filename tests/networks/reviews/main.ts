import { el, query } from "../shared/dom.ts";
import { labels } from "../shared/labels.ts";
import { showPage, style } from "../shared/page.ts";
import { send } from "../shared/sent.ts";
import { madeUp } from "./made-up.ts";

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

/** A piece of news: one bare field, and a button whose name is all that tells it. */
function update(): HTMLElement {
  const field = el("textarea", { class: style("field") });
  const publish = button("PtNcAd", labels.post);
  publish.addEventListener("click", () => {
    send("google-reviews", "update", "click", [field.value]);
    field.value = "";
  });
  return el("div", { class: style("card") }, field, el("input", { type: "file", hidden: "" }), publish);
}

const made = madeUp();
if (made !== null && !location.pathname.startsWith("/local/")) showPage(...made);
else if (location.pathname.includes("/promote/")) showPage(update());
else if (location.pathname.startsWith("/local/")) showPage(queue());
else if (location.pathname.startsWith("/groups/")) showPage(...REVIEWS.slice(0, 2).map(answerable));
else showPage(el("iframe", { src: `/local/business/1/${query.get("update") === "1" ? "promote/updates/add" : "customers/reviews"}?lang=${query.get("lang") ?? "en"}`, class: style("frame"), title: "Reviews" }));
