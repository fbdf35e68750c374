import { el } from "../shared/dom.ts";
import { divRole, does, people } from "../shared/people.ts";

/** `/jo_fields`: the profile of a person who follows the writer, with another's cell beside it. `/i/follow/people`: cells with and without the badge "Follows you"; a repost. `/follower_requests`, `/messages/requests`: rows with two buttons that only their words tell apart. */
export const isPeople = /^\/(i\/follow\/people|jo_fields|i\/chat\/requests|follower_requests|messages\/requests)/.test(location.pathname);

const cell = (name: string, followsYou: boolean): HTMLElement =>
  el("div", { "data-testid": "UserCell" }, el("a", { href: `/${name}` }, name), ...(followsYou ? [badge()] : []),
    does(el("button", { type: "button", "data-testid": `${name.length}-follow`, id: followsYou ? "back" : "follow" }, followsYou ? "Follow back" : "Follow"), `follow ${name}`));
const row = (name: string): HTMLElement =>
  el("div", {}, el("a", { href: `/${name}` }, name), does(divRole("Accept", { id: "accept" }), `accept ${name}`), does(divRole("Delete", { id: "decline" }), `decline ${name}`));

const badge = (): HTMLElement => el("div", { "data-testid": "userFollowIndicator" }, "Follows you");
const profile = (): HTMLElement =>
  el("div", { "data-testid": "primaryColumn" }, el("div", { "data-testid": "UserName" }, "Jo Fields", badge()), does(el("button", { type: "button", "data-testid": "8-follow", id: "profile" }, "Follow"), "follow jo_fields"), cell("a_journal", false));

export const peoplePage = (): HTMLElement =>
  location.pathname === "/jo_fields" ? people([profile()]) : location.pathname.startsWith("/i/follow")
    ? people([cell("jo_fields", true), cell("a_journal", false), does(el("button", { type: "button", "data-testid": "retweetConfirm", id: "repost" }, "Repost"), "repost")])
    : people([row("jo_fields")]);
