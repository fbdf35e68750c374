import { el, query } from "../shared/dom.ts";
import { divRole, does, people } from "../shared/people.ts";

/** `/friends/requests`, also with `?lang=de`: requests, each with Confirm and Delete. `/jo-fields`: a profile with Add friend, and a button with the word Confirm that is about something else. */
export const isPeople = /^\/(friends|jo-fields)/.test(location.pathname);

const german = query.get("lang") === "de";
const named = (label: string, name: string, id: string, what: string): HTMLElement => does(divRole(label, { "aria-label": name ? `${label} ${name}` : label, id }), what);

export const peoplePage = (): HTMLElement =>
  location.pathname.startsWith("/friends")
    ? people([el("div", {}, el("a", { href: "/jo-fields" }, "Jo Fields"), named(german ? "Bestätigen" : "Confirm", german ? "" : "Jo Fields", "accept", "confirm"), named(german ? "Löschen" : "Delete", "", "decline", "delete"))])
    : people([named(german ? "Freund/in hinzufügen" : "Add friend", "", "request", "add friend"), named("Confirm", "", "other", "confirm something else"), named("Share now", "", "repost", "share")]);
