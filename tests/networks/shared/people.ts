import { el } from "./dom.ts";

declare global {
  interface Window {
    /** What the page's own code was told to do with people, in order: "accept Jo Fields". */
    acts: string[];
  }
}

/** What a press does on the page: noted, once for each time that the page's own code hears it. */
export function does(control: HTMLElement, what: string): HTMLElement {
  const act = (event: Event) => {
    event.preventDefault();
    window.acts.push(what);
  };
  control.addEventListener("click", act);
  // An element that plays a button handles the keys itself.
  if (!(control instanceof HTMLButtonElement || control instanceof HTMLAnchorElement)) control.addEventListener("keydown", (event) => (event.key === "Enter" || event.key === " ") && act(event));
  return control;
}

export const divRole = (label: string, attributes: Record<string, string> = {}): HTMLElement => el("div", { role: "button", tabindex: "0", ...attributes }, label);

/** A card a person. */
export function people(cards: readonly HTMLElement[]): HTMLElement {
  window.acts = [];
  return el("main", { role: "main" }, el("h1", {}, "People"), ...cards);
}
