/**
 * What a script of an earlier version left behind. Firefox ends such a script at once, with no chance to clean up, and puts the new version
 * into the pages that are open: the new one finds the old marks, and an element whose buttons nothing answers. Chromium's old script cleans up itself.
 */
import { NAME } from "./marks/highlight.ts";

/** Firefox lets a script of an extension see into closed roots. */
type Open = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

export function sweep(): void {
  if (document.readyState === "loading" || !("openOrClosedShadowRoot" in Element.prototype)) return;
  CSS.highlights.delete(NAME);
  for (const element of document.querySelectorAll("html > div, dialog > div")) {
    const inside = (element as Open).openOrClosedShadowRoot?.children ?? [];
    if ([...inside].some((child) => child.matches(".live[role=status]"))) element.remove();
  }
}
