import { LEXICAL, message, WORDED } from "./lexical.ts";
import type { SurfaceRule } from "./site.ts";

const post = { surface: "post", modifierEnter: "submits", enter: "newline", commitsOnBlur: false } as const satisfies Partial<SurfaceRule>;

/** Threads: Lexical everywhere; one Post sends every part of a dialog. */
export const threads: readonly SurfaceRule[] = [
  { ...message, id: "threads-message", path: /^\/messages(\/|$)/, unsure: true, editable: `${LEXICAL}, textarea` },
  { ...post, id: "threads-post", editable: `[role="dialog"] ${LEXICAL}`, bounds: '[role="dialog"]', control: WORDED, take: "last", thread: true, edits: true },
  {
    // A round button with an arrow that is turned; the speech bubble beside a post only opens the box.
    ...post,
    id: "threads-reply",
    surface: "reply",
    editable: `${LEXICAL}:not([role="dialog"] *)`,
    bounds: "main, body",
    control: ':is([role="button"], button):has(span[style*="90deg"] svg)',
    take: "near",
    thread: false,
  },
];
