import type { SurfaceRule } from "./site.ts";

/** A box that no rule of its network knows. What it is and what sends it is a guess, so nothing is held there: a light notice only. */
export const GENERIC: SurfaceRule = {
  id: "generic",
  surface: "post",
  light: true,
  editable: 'textarea, [contenteditable="true"], [contenteditable="plaintext-only"], [contenteditable=""]',
  bounds: 'form, [role="dialog"], dialog, section, article, main, body',
  control: 'button, [role="button"], input[type="submit"]',
  take: "any",
  modifierEnter: "submits",
  enter: "newline",
  thread: false,
  commitsOnBlur: false,
};
