import type { SurfaceRule } from "./site.ts";

/** Lexical's own mark: on Facebook, Instagram and Threads the labels are localised and there are no test ids. */
export const LEXICAL = '[data-lexical-editor="true"][contenteditable="true"]';

/** A control with words in it; beside it stand many with nothing but an icon. */
export const WORDED = ':is([role="button"], button):not(:has(svg))';

/** A box of Meta's in which Enter sends, unless it picks from a list that is open. */
export const ENTER_SENDS = { modifierEnter: "submits", enter: "sends", menu: '[role="listbox"]', thread: false, commitsOnBlur: false } as const satisfies Partial<SurfaceRule>;

/** A private message, in a network of Meta's: Enter sends, and the button comes with the text. */
export const message = {
  surface: "dm",
  private: true,
  bounds: '[role="main"], [role="dialog"], body',
  control: WORDED,
  take: "near",
  ...ENTER_SENDS,
} as const satisfies Partial<SurfaceRule>;
