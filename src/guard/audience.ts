import type { Audience } from "../engine/report.ts";
import type { Composer } from "./composer.ts";
import { closestAcross } from "./dom.ts";
import type { AudienceRule } from "./sites/site.ts";

/** Who can see a draft: which audience, and in the page's own words; "" where it shows no more than a sign. */
export interface Shown {
  readonly audience: Audience;
  readonly words: string;
}

/** The last words of an element: a name, or an icon's, may stand before them. */
function lastWords(element: Element): string {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let words = "";
  for (let node = texts.nextNode(); node; node = texts.nextNode()) words = node.nodeValue?.replace(/\s{1,1000}/g, " ").trim() || words;
  return words.slice(0, 120);
}

/** The bounds furthest out: what names the audience may stand at the head of a dialog, outside the nearest ones. */
function outermost({ rule, scope }: Composer): Element | null {
  let found: Element | null = null;
  for (let bounds = closestAcross(scope, rule.bounds); bounds; bounds = bounds.parentElement && closestAcross(bounds.parentElement, rule.bounds)) found = bounds;
  return found;
}

function named({ shown, label, kinds }: Exclude<AudienceRule, { readonly sign: string }>, within: Element | null): Shown | null {
  const control = within?.querySelector(shown);
  if (!control) return null;
  const words = label ? (label.exec(control.getAttribute("aria-label") ?? "")?.[1] ?? "") : lastWords(control);
  const told = kinds.find(([, by]) => (typeof by === "string" ? control.querySelector(by) !== null : by.test(words)));
  return words === "" ? null : { audience: told?.[0] ?? "unknown", words };
}

/** Who can see the draft, where the page shows it; null where it does not, or not in a way that is known. */
export function audienceShown(composer: Composer): Shown | null {
  const { audience } = composer.rule;
  if (!audience) return null;
  if ("sign" in audience) return document.querySelector(audience.sign) ? { audience: audience.means, words: "" } : null;
  return named(audience, outermost(composer));
}
