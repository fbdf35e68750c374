import { button, el } from "../element.ts";
import { gapsOf, type Offer } from "../help/offer.ts";
import type { Says } from "../says.ts";

/** A text with its gaps standing out. */
export function withGaps(text: string): (Node | string)[] {
  let at = 0;
  const pieces = gapsOf(text).flatMap<Node | string>(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, el("mark", {}, text.slice(start, end))];
  });
  return [...pieces, text.slice(at)];
}

/** One offer of help in the pause's own window: what it is, the text it would write, its buttons, and the way back. */
export function offerView(says: Says, offer: Offer): HTMLFormElement {
  const [first, ...rest] = offer.lines;
  return el("form", { method: "dialog" },
    el("h2", { id: "t" }, offer.title),
    el("p", { id: "d" }, first ?? ""),
    ...rest.map((line) => el("p", {}, line)),
    offer.preview !== undefined && el("p", { class: "preview" }, ...withGaps(offer.preview)),
    el("div", { class: "row end" },
      button("back", says.word("help.back"), { autofocus: true, "aria-describedby": "d" }),
      ...offer.buttons.map(({ value, label }, i) => button(value, label, i === offer.buttons.length - 1 && offer.buttons.length < 3 ? { class: "main" } : {})),
    ),
  );
}
