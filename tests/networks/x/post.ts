import { createElement as h, useState, type Element } from "react";
import { labels } from "../shared/labels.ts";
import css from "./x.module.css";

export interface Post {
  readonly name: string;
  readonly handle: string;
  readonly text: string;
}

export const posts: readonly Post[] = [
  { name: "Ines Vale", handle: "@ines_vale", text: "The lift at work holds eleven people, and every one of them can hear." },
  { name: "Oskar Brandt", handle: "@obrandt", text: "First frost this morning. The bicycle stays home." },
];

const said = ({ name, handle, text }: Post): Element =>
  h(
    "div",
    {},
    h("div", { "data-testid": "User-Name" }, h("b", {}, name), h("span", { className: css["quiet"] }, ` ${handle}`)),
    h("div", { "data-testid": "tweetText", dir: "auto" }, h("span", {}, text)),
  );

const act = (testId: string, label: string, onClick: () => void): Element =>
  h("button", { type: "button", className: css["tool"], "data-testid": testId, "aria-label": label, onClick }, testId === "reply" ? "↩" : "⟳");

/** A post of another person, as in a timeline and above the reply to it. */
export function Article({ post, onReply, onQuote }: { post: Post; onReply?(): void; onQuote?(): void }): Element {
  const [menu, setMenu] = useState(false);
  const quote = (event: MouseEvent): void => {
    event.preventDefault();
    setMenu(false);
    onQuote?.();
  };
  return h(
    "article",
    { className: css["post"], "data-testid": "tweet" },
    h("div", { className: css["avatar"] }),
    h(
      "div",
      {},
      said(post),
      onReply === undefined ? null : h("div", {}, act("reply", labels.reply, onReply), act("retweet", labels.quote, () => setMenu(!menu))),
      menu ? h("div", { role: "menu" }, h("a", { role: "menuitem", href: "/compose/post", onClick: quote }, labels.quote)) : null,
    ),
  );
}

/** A post that is being quoted: a card below the editor. */
export const Quoted = ({ post }: { post: Post }): Element => h("div", { className: css["panel"], role: "link", tabIndex: 0 }, said(post));
