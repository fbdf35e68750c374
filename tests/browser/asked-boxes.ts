/** The boxes of the networks, review pages and named sites that the writer switches on herself. */
import type { Box } from "./boxes.ts";

const start = "Rounds begin. ";
const edit = `edit=${encodeURIComponent(start)}`;
const dm = { surface: "dm", enter: "sends" } as const;
const worded = "[role=button]:not(:has(svg))";

const instagram = { network: "instagram" } as const;
const INSTAGRAM = "https://www.instagram.com";
export const INSTAGRAM_COMMENT: Box = {
  ...instagram, name: "Instagram, comment, a field", url: `${INSTAGRAM}/p/1/`, surface: "comment", enter: "sends", field: true, editor: "form textarea", button: `form ${worded}`,
};
export const INSTAGRAM_CAPTION: Box = { ...instagram, name: "Instagram, Lexical caption", url: `${INSTAGRAM}/?create=1`, editor: "[role=dialog] [contenteditable=true]", button: `[role=dialog] ${worded}` };
export const INSTAGRAM_MESSAGE: Box = { ...instagram, ...dm, name: "Instagram, message", url: `${INSTAGRAM}/direct/t/1/`, editor: "main [contenteditable=true]", button: `main p ~ div ${worded}` };

const threads = { network: "threads" } as const;
export const THREADS_POST: Box = {
  ...threads, name: "Threads, Lexical dialog", url: "https://www.threads.com/?dialog=1", editor: "[role=dialog] [contenteditable=true]", button: "[role=dialog] > div:last-child > [role=button]:last-child",
};
export const THREADS_REPLY: Box = {
  ...threads, name: "Threads, reply in the page", url: "https://www.threads.com/@ines/post/1", surface: "reply", editor: "article [contenteditable=true]", button: '[role=button]:has(span[style*="90deg"])',
};

const bluesky = { network: "bluesky" } as const;
export const BLUESKY_POST: Box = { ...bluesky, name: "Bluesky, TipTap composer", url: "https://bsky.app/?compose=1", editor: ".ProseMirror", button: "[data-testid=composerPublishBtn]" };
export const BLUESKY_CHAT: Box = { ...bluesky, ...dm, name: "Bluesky, chat, a field", url: "https://bsky.app/messages/1", field: true, editor: "textarea", button: "main [role=button]" };

const reddit = { network: "reddit" } as const;
const COMMENTS = "https://www.reddit.com/r/ward/comments/1/";
const title = { editor: 'textarea[name="title"]', text: "From the ward" };
export const REDDIT_COMMENT: Box = {
  ...reddit, name: "Reddit, Lexical comment in slots", url: COMMENTS, surface: "comment", opener: ["[data-testid=trigger-button]"], editor: "shreddit-composer [contenteditable=true]", button: "[slot=submit-button]",
};
export const REDDIT_MARKDOWN: Box = { ...REDDIT_COMMENT, name: "Reddit, comment in Markdown, a field in a shadow root", url: `${COMMENTS}?markdown=1`, field: true, editor: "textarea" };
export const REDDIT_POST: Box = {
  ...reddit, name: "Reddit, post with a title", url: "https://www.reddit.com/r/ward/submit/?type=TEXT", before: title, editor: "shreddit-composer [contenteditable=true]", button: "#submit-post-button",
};
export const REDDIT_OLD_COMMENT: Box = { ...reddit, name: "Reddit, old comment form", url: "https://old.reddit.com/r/ward/comments/1/", surface: "comment", field: true, editor: "textarea", button: ".save" };
export const REDDIT_CHAT: Box = { ...reddit, ...dm, guess: true, name: "Reddit, chat, a field two roots deep", url: "https://www.reddit.com/chat/room/1", field: true, editor: "textarea", button: "button" };

const mastodon = { network: "mastodon", field: true, editor: ".autosuggest-textarea__textarea", button: "form button[type=submit]" } as const;
const MASTODON = "https://mastodon.example/home";
export const MASTODON_POST: Box = { ...mastodon, name: "Mastodon, post, a field", url: MASTODON };
export const MASTODON_MESSAGE: Box = { ...mastodon, name: "Mastodon, message", url: `${MASTODON}?direct=1`, surface: "dm" };
export const MASTODON_REPLY: Box = { ...mastodon, name: "Mastodon, reply", url: `${MASTODON}?reply=1`, surface: "reply" };

const review = { network: "reviews", surface: "review-reply", field: true, editor: "textarea", chord: false } as const;
export const GOOGLE_QUEUE: Box = { ...review, name: "Google, queue of reviews, a field", url: "https://business.google.com/local/business/1/customers/reviews", button: "[jsname=hrGhad]" };
export const GOOGLE_FRAME: Box = { ...GOOGLE_QUEUE, name: "Google, queue of reviews in a frame", url: "https://business.google.com/panel", frame: "/local/" };
export const GOOGLE_LIST: Box = { ...review, name: "Google, list of reviews", again: true, url: "https://business.google.com/groups/1/reviews", opener: ["[jsname=rhPddf]"], button: "article div > div > button:first-child" };
export const YELP: Box = { ...review, guess: true, name: "A review page known by its address, a form", url: "https://biz.yelp.com/reviews/1", button: "form [type=submit]" };

const notes = { network: "added", chord: false, guess: true } as const;
export const ADDED_FORM: Box = { ...notes, name: "A site that was added, a form", url: "https://notes.example/", field: true, editor: "textarea", button: "form button:not([type])" };
export const ADDED_BOX: Box = { ...notes, name: "A site that was added, a rich box", url: "https://notes.example/?box=1", editor: "[contenteditable=true]", button: "[data-odd-name]" };

/** One of each network and kind of editor: these are edited too, and tried in Firefox. */
export const KINDS: readonly Box[] = [
  INSTAGRAM_COMMENT, INSTAGRAM_CAPTION, THREADS_POST, BLUESKY_POST, REDDIT_COMMENT, REDDIT_MARKDOWN, MASTODON_POST, GOOGLE_QUEUE, ADDED_BOX,
];

export const ASKED: readonly Box[] = [
  ...KINDS,
  { ...INSTAGRAM_COMMENT, name: "Instagram, comment in Japanese", again: true, url: `${INSTAGRAM_COMMENT.url}?lang=ja` },
  { ...INSTAGRAM_CAPTION, name: "Instagram, caption in German", again: true, url: `${INSTAGRAM_CAPTION.url}&lang=de` },
  { ...INSTAGRAM_CAPTION, name: "Instagram, edit of a caption", url: `${INSTAGRAM}/?${edit}`, start, surface: "edit" },
  INSTAGRAM_MESSAGE,
  { ...THREADS_POST, name: "Threads, dialog in Japanese", again: true, url: `${THREADS_POST.url}&lang=ja` },
  THREADS_REPLY,
  BLUESKY_CHAT,
  { ...REDDIT_COMMENT, name: "Reddit, edit of a comment", url: `${COMMENTS}?${edit}`, start, surface: "edit" },
  REDDIT_POST,
  REDDIT_OLD_COMMENT,
  { ...REDDIT_OLD_COMMENT, name: "Reddit, old form for a post", again: true, url: "https://old.reddit.com/r/ward/submit", before: title, surface: "post", editor: 'textarea[name="text"]', button: 'button[name="submit"]' },
  REDDIT_CHAT,
  MASTODON_REPLY,
  { ...MASTODON_POST, name: "Mastodon, edit", url: `${MASTODON}?${edit}`, start, surface: "edit" },
  { ...MASTODON_POST, name: "Mastodon, post with a content warning, in German", url: `${MASTODON}?cw=1&lang=de`, before: { editor: "#cw-spoiler-input", text: "Hospital" } },
  MASTODON_MESSAGE,
  GOOGLE_LIST,
  YELP,
  { ...YELP, name: "A review page known by its address, in German", again: true, url: `${YELP.url}?lang=de` },
  { ...YELP, name: "A review page known by its address, in Japanese", again: true, url: `${YELP.url}?lang=ja` },
  ADDED_FORM,
];

/** What the writer allowed, as the browser keeps it. */
export const ALLOWED = [
  "https://*.instagram.com/*", "https://*.threads.com/*", "https://*.threads.net/*", "https://bsky.app/*", "https://*.reddit.com/*", "https://mastodon.example/*",
  "https://business.google.com/*", "https://www.google.com/*", "https://biz.yelp.com/*", "https://notes.example/*", "https://sky.example/*", "https://www.google.de/*",
  "https://businessapp.b2b.trustpilot.com/*", "https://www.doctify.com/*", "https://www.careopinion.org.uk/*",
] as const;
/** Where she had private messages read. */
export const READS_MESSAGES = "{ settings: { messagesOn: ['instagram', 'threads', 'bluesky', 'reddit', 'mastodon', 'x', 'facebook', 'linkedin'] } }";
