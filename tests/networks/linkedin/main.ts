import baseText from "../shared/base.css?inline";
import classicText from "./classic.css?inline";
import { el, query } from "../shared/dom.ts";
import { labels } from "../shared/labels.ts";
import { sentPanel } from "../shared/sent.ts";
import { openClassic } from "./classic.ts";
import { comments } from "./comments.ts";
import css from "./linkedin.module.css";
import { articlePage } from "./article.ts";
import { openInvitation } from "./invitation.ts";
import { openMessages } from "./messages.ts";
import { openNative } from "./native.ts";
import { isPeople, peoplePage } from "./people.ts";
import { admitQuill } from "./trusted-types.ts";

const style = (name: string): string => css[name] ?? "";
const layer = el("div");
admitQuill();

/** The overlay host of the new front end: no size, an open shadow root, its own copy of the classic styles. */
function interopRoot(): ShadowRoot {
  const host = el("div", { id: "interop-outlet", "data-testid": "interop-shadowdom" });
  document.body.append(host);
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [baseText, classicText].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  return root;
}

/** `?variant=a` (default), `b` or `c`: how the share dialog opens. */
function opener(): () => void {
  const asked = query.get("variant");
  if (asked === "c") return () => openNative(layer);
  if (asked !== "b") return () => openClassic("a", layer);
  const root = interopRoot();
  return () => openClassic("b", root);
}

const post = (author: string, text: string, ...more: HTMLElement[]): HTMLElement =>
  el(
    "div",
    { role: "listitem", class: style("card") },
    el("div", { class: style("byline") }, el("div", { class: style("avatar") }), el("b", {}, author)),
    el("p", { class: style("body") }, text),
    ...more,
  );

/** `?comments=1`: the classic front end; `2`: the new one; `3`: the new one with its button beside the box; `4`: with a button that is an icon. */
const variant = query.get("comments");
const open = opener();
const start = el("button", { class: `share-box-feed-entry__trigger ${style("start")}`, type: "button" }, labels.startPost);
start.addEventListener("click", open);
const page = el(
  "div",
  { class: style("page") },
  el("header", { class: style("top") }, el("b", {}, "Local test page"), el("span", {}, "Home · My network · Jobs · Messages")),
  el(
    "div",
    { class: style("columns") },
    el("aside", { class: `${style("card")} ${style("profile")}` }, el("div", { class: style("avatar") }), el("b", {}, "Dr. R. Example"), el("p", {}, "Internal medicine")),
    el(
      "main",
      { class: style("feed") },
      el("div", { class: `${style("card")} ${style("byline")}` }, el("div", { class: style("avatar") }), start),
      post("Hannah Okafor", "Three lessons from moving our clinic's appointment book off paper.", ...(variant === null ? [] : [comments(variant)])),
      post("Luca Ferri", "We are hiring a practice manager in Turin."),
    ),
    sentPanel(style("card")),
  ),
);
/** The frame of the new front end that holds a piece of the classic one. */
const isFrame = location.pathname.startsWith("/preload/");
if (query.get("frame") === "1")
  page.querySelector("main")?.append(el("iframe", { "data-testid": "interop-iframe", src: "/preload/comments/", class: style("frame"), title: "Comments" }));
if (isFrame) document.body.append(comments("1"));
else if (location.pathname.startsWith("/article/")) document.body.append(articlePage());
else document.body.append(isPeople ? peoplePage() : page, layer);
if (query.get("dialog") === "1") open();
const messages = query.get("messages");
if (messages !== null) openMessages(messages, query.get("shadow") === "1" ? interopRoot() : layer);
if (query.get("invite") === "1") openInvitation(interopRoot());
