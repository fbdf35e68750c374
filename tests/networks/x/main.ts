import { createElement as h, useEffect, useRef, useState, type Element } from "react";
import { render } from "react-dom";
import { query } from "../shared/dom.ts";
import { labels } from "../shared/labels.ts";
import { sentPanel } from "../shared/sent.ts";
import { Composer } from "./composer.ts";
import { Modal } from "./modal.ts";
import css from "./x.module.css";

const posts = [
  ["Ines Vale", "@ines_vale", "The lift at work holds eleven people, and every one of them can hear."],
  ["Oskar Brandt", "@obrandt", "First frost this morning. The bicycle stays home."],
] as const;

/** The page: navigation, a column with the inline composer and some posts, the list of what was sent. */
function Page(): Element {
  const [modal, setModal] = useState(query.get("modal") === "1" || location.pathname === "/compose/post");
  const side = useRef<HTMLElement | null>(null);
  useEffect(() => side.current?.append(sentPanel(css["panel"] ?? "")), []);
  const open = (): void => {
    history.pushState(null, "", `/compose/post${location.search}`);
    setModal(true);
  };
  const close = (): void => {
    history.pushState(null, "", `/home${location.search}`);
    setModal(false);
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
    ),
    h(
      "main",
      { role: "main", className: css["main"] },
      h(
        "div",
        { className: css["column"], "data-testid": "primaryColumn" },
        h("h1", { className: css["title"] }, "Home"),
        h(Composer, { surface: "inline" }),
        posts.map(([name, handle, text]) =>
          h(
            "article",
            { key: handle, className: css["post"], "data-testid": "tweet" },
            h("div", { className: css["avatar"] }),
            h(
              "div",
              {},
              h("div", { "data-testid": "User-Name" }, h("b", {}, name), h("span", { className: css["quiet"] }, ` ${handle}`)),
              h("div", { "data-testid": "tweetText", dir: "auto" }, h("span", {}, text)),
            ),
          ),
        ),
      ),
      h("div", { ref: side, className: css["side"], "data-testid": "sidebarColumn" }),
    ),
    modal ? h(Modal, { onClose: close }) : null,
  );
}

const root = document.getElementById("react-root");
if (root !== null) render(h(Page), root);
