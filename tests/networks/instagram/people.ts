import { el, query } from "../shared/dom.ts";
import { divRole, does, people } from "../shared/people.ts";

/** `/direct/requests/`: a message request. `/accounts/activity/`: requests to follow, and one to follow back; the settings confirm other things at `/accounts/edit/`. All with `?lang=de`. */
export const isPeople = /^\/(direct\/requests|notifications|accounts)/.test(location.pathname);
const german = query.get("lang") === "de";
const one = (label: string, id: string, what: string): HTMLElement => does(divRole(label, { id }), what);
const person = (): HTMLElement => el("a", { href: "/jo.fields/" }, "jo.fields");

export const peoplePage = (): HTMLElement => {
  if (location.pathname.startsWith("/direct")) return people([el("div", {}, person(), one(german ? "Annehmen" : "Accept", "accept", "accept"), one(german ? "Löschen" : "Delete", "decline", "delete"))]);
  if (location.pathname.startsWith("/accounts")) return people([one("Confirm", "other", "confirm something else")]);
  return people([el("div", {}, person(), one(german ? "Bestätigen" : "Confirm", "confirm", "confirm"), one("Delete", "decline", "delete")), el("div", {}, person(), one(german ? "Auch folgen" : "Follow back", "back", "follow")), el("div", {}, one("Follow", "follow", "follow a_journal"))]);
};
