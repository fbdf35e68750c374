import type { SurfaceRule } from "./site.ts";

const post = {
  surface: "post",
  bounds: '[role="dialog"], body',
  control: '[data-testid="composerPublishBtn"]',
  take: "any",
  modifierEnter: "submits",
  enter: "newline",
  thread: true,
  commitsOnBlur: false,
} as const satisfies Partial<SurfaceRule>;

/** Bluesky: TipTap in the composer (Ctrl+Enter sends without a click), a field in the chat; the site's own source names the test ids. */
export const bluesky: readonly SurfaceRule[] = [
  {
    // The send button closes the row; an overlay draws the text, the field holds it.
    id: "bluesky-chat",
    surface: "dm",
    private: true,
    path: /^\/messages(\/|$)/,
    editable: 'textarea:not([role="dialog"] *)',
    bounds: "main, body",
    control: ':is([role="button"], button):last-child',
    take: "near",
    modifierEnter: "submits",
    enter: "sends",
    thread: false,
    commitsOnBlur: false,
  },
  { ...post, id: "bluesky-post", editable: '.ProseMirror[role="textbox"][contenteditable="true"]' },
  // The newer composer is a field; the dialog with an image's description has no such button.
  { ...post, id: "bluesky-post-field", editable: '[role="dialog"]:has([data-testid="composerPublishBtn"]) textarea' },
];
