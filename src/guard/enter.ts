/**
 * Does Enter alone send from a box of which nobody knows? In most it begins a new line, and holding it there would be a nuisance. So it counts as
 * that until the box says otherwise, or has shown it: its text was gone right after an Enter. What is seen so is forgotten with the page.
 */
import { readText } from "./editors/read.ts";

/** How soon after an Enter that sends the text is gone at the latest, in milliseconds. */
const SOON = 400;

/** What a box is told by once the page has made it anew. */
const lookOf = (editable: Element): string => [editable.localName, ...["role", "name", "aria-label", "placeholder"].map((name) => editable.getAttribute(name) ?? "")].join("\n");

const seen = new Set<string>();

/** Does the box say that Enter sends from it, or has it shown so? */
export const showsThatEnterSends = (editable: Element): boolean =>
  editable instanceof HTMLInputElement || editable.getAttribute("enterkeyhint") === "send" || editable.getAttribute("aria-multiline") === "false" || seen.has(lookOf(editable));

/** Looks what becomes of a text after an Enter that was let pass, and calls back where it was the Enter that sent it. */
export function watchEnter(editable: HTMLElement, sent: () => void): void {
  if (readText(editable).trim() === "") return;
  const look = () => {
    if (showsThatEnterSends(editable) || (editable.isConnected && readText(editable).trim() !== "")) return;
    seen.add(lookOf(editable));
    sent();
  };
  setTimeout(look, 0);
  setTimeout(look, SOON);
}
