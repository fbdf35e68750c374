import { el } from "../shared/dom.ts";
import { does, people } from "../shared/people.ts";

/** `/mynetwork/grow`: an invitation that is sent at once, and one by a link. `/mynetwork/invitation-manager/received`: Accept and Ignore. `/in/jo-fields`: the new front end's Connect. */
export const isPeople = /^\/(mynetwork|in)\//.test(location.pathname);

const button = (label: string, id: string, what: string, more: Record<string, string> = {}): HTMLElement => does(el("button", { type: "button", "aria-label": label, id, ...more }, label.split(" ")[0] ?? ""), what);
const person = el("a", { href: "/in/jo-fields/" }, "Jo Fields");

export const peoplePage = (): HTMLElement => {
  if (location.pathname.startsWith("/in/")) return people([button("Connect", "connect", "connect", { componentkey: "ConnectButtonstate:invitation:urn:li:member:7_connect" }), button("Accept Jo Fields’ invitation", "accept", "accept"), button("Repost", "repost", "repost")]);
  if (location.pathname.includes("received")) return people([el("div", {}, person, button("Accept Jo Fields’ invitation", "accept", "accept"), button("Ignore an invitation to connect from Jo Fields", "decline", "ignore"))]);
  return people([el("div", {}, person, button("Invite Jo Fields to connect", "invite", "invite"), does(el("a", { href: "/preload/custom-invite/?vanityName=jo-fields", id: "link" }, "Connect"), "open invitation"))]);
};
