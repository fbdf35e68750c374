import { el } from "../shared/dom.ts";
import { does, people } from "../shared/people.ts";

/** `/messages/inbox`: a chat request. `/profile/jo`: one who follows the writer, and one who does not. */
export const isPeople = /^\/(messages\/inbox|profile\/)/.test(location.pathname);
const button = (label: string, text: string, id: string, what: string, more: Record<string, string> = {}): HTMLElement => does(el("button", { type: "button", "aria-label": label, id, ...more }, el("div", { dir: "auto" }, text)), what);

export const peoplePage = (): HTMLElement =>
  location.pathname.startsWith("/messages")
    ? people([button("Accept chat request", "Accept", "accept", "accept"), button("Reject chat request", "Reject", "decline", "reject")])
    : people([button("Follow Jo Fields", "Follow back", "back", "follow jo", { "data-testid": "followBtn" }), button("Follow A Journal", "Follow", "follow", "follow a journal", { "data-testid": "followBtn" })]);
