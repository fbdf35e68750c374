import { el, icon } from "../shared/dom.ts";
import { does, people } from "../shared/people.ts";

const TICK = "M5 12l5 5 9-10";
const iconButton = (id: string, what: string): HTMLElement => el("div", { class: "account--panel__button" }, does(el("button", { type: "button", class: "icon-button", id, title: what }, icon(TICK)), what));

/** `/follow_requests`: a request, with icons for yes and no in the order of the site's source; and somebody to follow back. */
export const peoplePage = (): HTMLElement =>
  people([
    el("div", { class: "account-authorize__wrapper" }, el("div", { class: "account-authorize" }, el("a", { href: "/@jo" }, "Jo Fields")), el("div", { class: "account--panel" }, iconButton("accept", "authorize"), iconButton("decline", "reject"))),
    does(el("button", { type: "button", class: "button", id: "back" }, "Follow back"), "follow jo"),
  ]);
