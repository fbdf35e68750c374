import { el } from "../shared/dom.ts";
import { divRole, does, people } from "../shared/people.ts";

/** `/i/follow/people`: cells with and without the badge "Follows you"; a repost. `/follower_requests`, `/messages/requests`: rows with two buttons that only their words tell apart. */
export const isPeople = /^\/(i\/follow\/people|follower_requests|messages\/requests)/.test(location.pathname);

const cell = (name: string, followsYou: boolean): HTMLElement =>
  el("div", { "data-testid": "UserCell" }, el("a", { href: `/${name}` }, name), ...(followsYou ? [el("div", { "data-testid": "userFollowIndicator" }, "Follows you")] : []),
    does(el("button", { type: "button", "data-testid": `${name.length}-follow`, id: followsYou ? "back" : "follow" }, followsYou ? "Follow back" : "Follow"), `follow ${name}`));
const row = (name: string): HTMLElement =>
  el("div", {}, el("a", { href: `/${name}` }, name), does(divRole("Accept", { id: "accept" }), `accept ${name}`), does(divRole("Delete", { id: "decline" }), `decline ${name}`));

export const peoplePage = (): HTMLElement =>
  location.pathname.startsWith("/i/follow")
    ? people([cell("jo_fields", true), cell("a_journal", false), does(el("button", { type: "button", "data-testid": "retweetConfirm", id: "repost" }, "Repost"), "repost")])
    : people([row("jo_fields")]);
