import { el, query } from "../shared/dom.ts";
import { labels } from "../shared/labels.ts";
import { sentPanel } from "../shared/sent.ts";
import { divButton } from "./button.ts";
import { conversation } from "./chat.ts";
import { commentForm } from "./comment.ts";
import { openDialog } from "./dialog.ts";
import css from "./facebook.module.css";
import { isPeople, peoplePage } from "./people.ts";
import { shareDialog, storyReply, suite, viewer } from "./surfaces.ts";
import { touchComposer } from "./touch.ts";

const style = (name: string): string => css[name] ?? "";

/** A post of the feed with its comment form. */
function article(author: string, text: string): HTMLElement {
  return el(
    "div",
    { role: "article", class: style("card") },
    el("div", { class: style("byline") }, el("div", { class: style("avatar") }), el("b", {}, author)),
    el("p", { class: style("text"), dir: "auto" }, text),
    commentForm(),
  );
}

const layer = el("div");
const opener = divButton(labels.mind, "row", () => openDialog(layer));
const page = el(
  "div",
  { class: style("page") },
  el("div", { role: "banner", class: style("top") }, el("b", {}, "Local test page"), el("span", {}, "Home · Friends · Groups")),
  el(
    "div",
    { class: style("columns") },
    el("div", { class: style("side") }, el("p", {}, "Friends"), el("p", {}, "Groups"), el("p", {}, "Events")),
    el(
      "div",
      { role: "main", class: style("feed") },
      el("div", { class: style("card") }, el("div", { class: style("byline") }, el("div", { class: style("avatar") }), opener)),
      ...(query.get("layout") === "touch" ? [touchComposer()] : []),
      article("Marta Lindqvist", "The choir is looking for two more altos before the winter concert."),
      article("Paul Achterberg", "Anyone else's train late today? Forty minutes and counting."),
    ),
    sentPanel(style("card")),
  ),
);

const isMessages = location.pathname.startsWith("/messages") || location.pathname.startsWith("/t/");
if (isMessages) page.querySelector("[role=main]")?.replaceChildren(conversation("page"));

const isSuite = location.pathname.startsWith("/latest/inbox");
if (isSuite) page.querySelector("[role=main]")?.replaceChildren(location.pathname.includes("reviews") ? suite() : conversation("page"));
if (location.pathname.startsWith("/stories")) page.querySelector("[role=main]")?.replaceChildren(storyReply());

document.getElementById("mount_0_0_xx")?.append(isPeople ? peoplePage() : page, layer);
if (query.get("dialog") === "1") openDialog(layer);
if (query.get("chat") === "1") layer.append(conversation("popup"), conversation("popup"));
if (query.get("share") === "1") layer.append(shareDialog());
if (query.get("viewer") === "1") layer.append(viewer());
