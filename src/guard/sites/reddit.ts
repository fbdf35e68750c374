import { guess } from "./guess.ts";
import type { SurfaceRule } from "./site.ts";

const shared = { modifierEnter: "submits", enter: "newline", thread: false, commitsOnBlur: false, take: "any" } as const satisfies Partial<SurfaceRule>;
const message = { ...shared, surface: "dm", private: true } as const;
const BOX = '[role="textbox"][contenteditable="true"]';

/** Reddit: the new site's editor is slotted into custom elements with open shadow roots; the old site is plain forms. */
export const reddit: readonly SurfaceRule[] = [
  // Subject and text go out together.
  { ...message, id: "reddit-message", path: /^\/message\/compose/, editable: `input[name="subject"], textarea:not([name="g-recaptcha-response"]), ${BOX}`, bounds: "form, shreddit-app, body", control: 'button[type="submit"], button[name="send"]', take: "near", thread: true },
  // The old site's inbox answers comments and messages in one kind of box; the moderators' mail is messages.
  { ...message, id: "reddit-inbox", path: /^\/(message|mail)(\/|$)/, unsure: true, editable: `textarea, ${BOX}`, bounds: "form, shreddit-app, body", control: 'button[type="submit"]', take: "near" },
  { ...message, id: "reddit-chat", path: /^\/(chat|room)(\/|$)/, unsure: true, editable: `textarea, ${BOX}`, bounds: "body", control: "button:last-child", take: "near", enter: "sends" },
  // Title and text go out together; the button is one within a custom element's own root.
  { ...shared, id: "reddit-post", surface: "post", editable: `textarea, ${BOX}`, bounds: "r-post-composer-form", control: "#submit-post-button", thread: true },
  // The old site's page for a new post.
  { ...shared, id: "reddit-old-post", surface: "post", editable: 'textarea[name="title"], textarea[name="text"]', bounds: "#newlink", control: 'button[name="submit"]', thread: true },
  // The box that edits is the one that comments, with Save in the same slot. Its Markdown field stands in a root of its own.
  { ...shared, id: "reddit-comment", surface: "comment", editable: `${BOX}, textarea`, bounds: "shreddit-composer, shreddit-markdown-composer", control: 'button[slot="submit-button"]', edits: true },
  { ...shared, id: "reddit-old-comment", surface: "comment", editable: '.usertext-edit textarea[name="text"]', bounds: "form", control: '.usertext-buttons button[type="submit"]', edits: true },
  // A crosspost has a form of its own, which no source describes.
  { ...guess, id: "reddit-crosspost", surface: "post", path: /\/(crosspost|submit)(\/|$)/ },
];
