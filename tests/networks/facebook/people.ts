import { el, query } from "../shared/dom.ts";
import { divRole, does, people } from "../shared/people.ts";

/** `/friends/requests`, also with `?lang=de`: requests, each with Confirm and Delete. `/jo-fields`: a profile with Add friend, the menu "Respond", and a button with the word Confirm that is about something else. `/messages/requests`: a request. */
export const isPeople = /^\/(friends|jo-fields|messages\/requests)/.test(location.pathname);

const german = query.get("lang") === "de";
const named = (label: string, name: string, id: string, what: string): HTMLElement => does(divRole(label, { "aria-label": name ? `${label} ${name}` : label, id }), what);

export const peoplePage = (): HTMLElement =>
  location.pathname.startsWith("/friends")
    ? people([el("div", {}, el("a", { href: "/jo-fields" }, "Jo Fields"), named(german ? "Bestätigen" : "Confirm", german ? "" : "Jo Fields", "accept", "confirm"), named(german ? "Löschen" : "Delete", "", "decline", "delete"))])
    : location.pathname.startsWith("/messages") ? people([named(german ? "Annehmen" : "Accept", "", "accept", "accept"), named("Decline", "", "decline", "decline"), el("div", { role: "dialog" }, named("Accept", "", "call", "take the call"))])
    : people([does(el("div", { role: "menuitem", tabindex: "0", id: "respond" }, german ? "Bestätigen" : "Confirm"), "confirm"), named(german ? "Freund/in hinzufügen" : "Add friend", "", "request", "add friend"), named("Confirm", "", "other", "confirm something else"), named("Share now", "", "repost", "share")]);
