import { el } from "./dom.ts";
import type { How, Sent } from "./record.ts";

/** The visible list of what the page has sent. */
const log = el("div", { id: "sent", role: "log", "aria-label": "Sent" });

window.sent = [];

/** The panel with the list, for the page's side column. */
export function sentPanel(className: string): HTMLElement {
  return el("section", { class: className }, el("h2", {}, "Sent"), log);
}

/** What a network's server would have received: kept in `window.sent` and shown in the list. */
export function send(network: Sent["network"], surface: string, how: How, parts: string[]): void {
  const entry: Sent = { network, surface, how, parts, text: parts.join("\n\n") };
  window.sent.push(entry);
  log.append(el("p", {}, entry.text));
}
