import { ENTER_SENDS, LEXICAL, message, WORDED } from "./lexical.ts";
import type { SurfaceRule } from "./site.ts";

/** Instagram: a field for comments, Lexical for captions and messages; nothing but structure tells them. */
export const instagram: readonly SurfaceRule[] = [
  { ...message, id: "instagram-message-page", path: /^\/direct(\/|$)/, editable: `${LEXICAL}, textarea` },
  // Answers to a story are messages.
  { ...message, id: "instagram-story-reply", path: /^\/stories\//, unsure: true, editable: `${LEXICAL}, textarea` },
  {
    id: "instagram-comment",
    surface: "comment",
    editable: `form[method="POST" i] textarea, form[method="POST" i] ${LEXICAL}`,
    bounds: 'form[method="POST" i]',
    control: WORDED,
    take: "any",
    ...ENTER_SENDS,
  },
  {
    // Share (and Done, where a caption is edited) stands in the dialog's head, before the caption; the way back beside it is an icon.
    id: "instagram-caption",
    surface: "post",
    editable: `[role="dialog"] ${LEXICAL}`,
    bounds: '[role="dialog"]',
    control: WORDED,
    take: "first",
    modifierEnter: "submits",
    enter: "newline",
    thread: false,
    edits: true,
    commitsOnBlur: false,
  },
  { ...message, id: "instagram-message-elsewhere", unsure: true, editable: `${LEXICAL}:not(form *, [role="dialog"] *)` },
];
