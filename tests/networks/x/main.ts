import { createElement as h, useEffect, useRef, useState, type Element } from "react";
import { render } from "react-dom";
import { query } from "../shared/dom.ts";
import { labels } from "../shared/labels.ts";
import { sentPanel } from "../shared/sent.ts";
import { Article as LongForm, Description } from "./article.ts";
import { ChatHost } from "./chat.ts";
import { Composer } from "./composer.ts";
import { Message } from "./message.ts";
import { Modal, type ModalOf } from "./modal.ts";
import { isPeople, peoplePage } from "./people.ts";
import { Article, posts, type Post } from "./post.ts";
import css from "./x.module.css";

const isMessages = location.pathname.startsWith("/messages");
const isChat = location.pathname.startsWith("/i/chat");
const isArticle = location.pathname.startsWith("/compose/articles");
/** The drawer of messages over a page whose own box stays. */
const hasDrawer = query.get("drawer") === "1";
const [first] = posts as [Post];

/** `?protected=1`: only followers see what the account posts. */
const isProtected = query.get("protected") === "1";

/** A post's own page: the post, then the box that answers it. */
const isStatus = location.pathname.includes("/status/");

/** The page: navigation, a column with the inline composer and some posts, the list of what was sent. */
function Page(): Element {
  const [modal, setModal] = useState<ModalOf | null>(query.get("modal") === "1" || location.pathname === "/compose/post" ? {} : null);
  const side = useRef<HTMLElement | null>(null);
  useEffect(() => side.current?.append(sentPanel(css["panel"] ?? "")), []);
  const open = (of: ModalOf = {}): void => {
    history.pushState(null, "", `/compose/post${location.search}`);
    setModal(of);
  };
  const close = (): void => {
    history.pushState(null, "", `/home${location.search}`);
    setModal(null);
  };
  return h(
    "div",
    { className: css["page"] },
    h(
      "header",
      { className: css["nav"], role: "banner" },
      ["Home", "Search", "Notices", "Messages"].map((name) => h("span", { key: name, className: css["navItem"] }, name)),
      h(
        "a",
        {
          href: "/compose/post",
          role: "link",
          className: css["open"],
          "data-testid": "SideNav_NewTweet_Button",
          onClick: (event: MouseEvent) => {
            event.preventDefault();
            open();
          },
        },
        labels.post,
      ),
      h("button", { type: "button", className: css["navItem"], "data-testid": "SideNav_AccountSwitcher_Button" }, h("span", {}, "Ines Vale"),
        isProtected ? h("svg", { "data-testid": "icon-lock", role: "img", width: 16, height: 16, "aria-label": labels.lock }) : null),
    ),
    h(
      "main",
      { role: "main", className: css["main"] },
      h(
        "div",
        { className: css["column"], "data-testid": "primaryColumn" },
        h("h1", { className: css["title"] }, "Home"),
        isStatus ? h(Article, { post: first }) : null,
        isMessages ? h(Message) : null,
        isChat ? h(ChatHost) : null,
        isArticle ? h(LongForm) : null,
        isMessages || isChat || isArticle ? null : h(Composer, { surface: "inline", label: isStatus ? labels.reply : labels.post }),
        posts.slice(isStatus ? 1 : 0).map((post) =>
          h(Article, { key: post.handle, post, onReply: () => open({ answering: post }), onQuote: () => open({ quoting: post }) }),
        ),
      ),
      h("div", { ref: side, className: css["side"], "data-testid": "sidebarColumn" }),
    ),
    location.pathname === "/compose/post/media" ? h(Description) : null,
    hasDrawer ? h("div", { "data-testid": "DMDrawer", className: css["column"] }, h(Message)) : null,
    modal === null ? null : h(Modal, { ...modal, onClose: close }),
  );
}

const root = document.getElementById("react-root");
if (isPeople) root?.append(peoplePage());
else if (root !== null) render(h(Page), root);
