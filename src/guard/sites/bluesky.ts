import type { SurfaceRule } from "./site.ts";

const post = {
  surface: "post",
  bounds: '[role="dialog"], body',
  control: '[data-testid="composerPublishBtn"]',
  take: "any",
  modifierEnter: "submits",
  enter: "newline",
  thread: true,
  // Told by a label, in English: in other languages an answer counts as a post.
  answers: { item: '[aria-label="Expand or collapse the full post you are replying to"]', text: ":scope > div:last-child > div:nth-child(2) > div", author: ":scope > div:last-child > div:first-child > div", surface: "reply" },
  commitsOnBlur: false,
} as const satisfies Partial<SurfaceRule>;

/** The dialog that publishes; that of an image's description has no such button. */
const COMPOSER = '[role="dialog"]:has([data-testid="composerPublishBtn"])';

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
  // The newer composer is a field.
  { ...post, id: "bluesky-post-field", editable: `${COMPOSER} textarea` },
];

/** Sites that run the same code under other names, told by the composer alone. */
export const blueskyElsewhere: readonly SurfaceRule[] = [{ ...post, network: "bluesky", id: "bluesky-elsewhere", editable: `${COMPOSER} :is(textarea, .ProseMirror)` }];
