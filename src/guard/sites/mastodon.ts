import type { SurfaceRule } from "./site.ts";

/** The text, the content warning above it, and the choices of a poll: all of them are published. */
const FIELDS = ':is(.autosuggest-textarea__textarea, .spoiler-input__input, .compose-form__poll input[type="text"], .poll__option input[type="text"])';

const form = {
  network: "mastodon",
  bounds: "form.compose-form",
  control: 'button[type="submit"]',
  take: "any",
  modifierEnter: "submits",
  enter: "newline",
  thread: true,
  // The first of them names who can see it; its icon tells it in every language (the site's own source). A message has an "at" instead.
  audience: { shown: ".compose-form__dropdowns button", kinds: [["public", ".icon-globe, .icon-unlock"], ["friends", ".icon-lock"]] },
  commitsOnBlur: false,
} as const satisfies Partial<SurfaceRule>;

/** Mastodon, on whatever host: one form for posts, replies, edits and messages; its class names are in the site's public source. */
export const mastodon: readonly SurfaceRule[] = [
  // The button that tells who can read it shows an "at" where only those who are named can.
  { ...form, id: "mastodon-message", surface: "dm", private: true, editable: `form.compose-form:has(.compose-form__dropdowns .icon-at) ${FIELDS}` },
  {
    ...form,
    id: "mastodon-post",
    surface: "post",
    editable: `form.compose-form ${FIELDS}`,
    answers: { item: ".reply-indicator", text: ".reply-indicator__content", author: ".reply-indicator__display-name", surface: "reply" },
    edits: true,
  },
];
