/** Further places of each network, told by another rule or by another look of the same one. */
import { BLUESKY_POST, GOOGLE_QUEUE, INSTAGRAM_MESSAGE, MASTODON_POST, REDDIT_OLD_COMMENT, YELP, ADDED_BOX, ADDED_FORM } from "./asked-boxes.ts";
import { FACEBOOK, FACEBOOK_COMMENT, LINKEDIN_COMMENT_NEW, LINKEDIN_MESSAGE_CLICK, X_CHAT, X_INLINE, type Box } from "./boxes.ts";

const dm = { surface: "dm", enter: "sends" } as const;
/** A field in which Enter sends, without a button; told by its address alone. */
const answer = { ...dm, guess: true, field: true, editor: "textarea", button: "" } as const;
const guess = { guess: true, chord: false } as const;
const subject = { editor: 'input[name="subject"]', text: "From the ward" };
const FACEBOOK_URL = "https://www.facebook.com/";

export const LINKEDIN_NOTE: Box = {
  network: "linkedin", name: "LinkedIn, note of an invitation", surface: "dm", url: "https://www.linkedin.com/in/jo/details/?invite=1", field: true, chord: false,
  editor: "#custom-message", button: ".artdeco-button--primary",
};
export const LINKEDIN_INMAIL: Box = { ...LINKEDIN_MESSAGE_CLICK, name: "LinkedIn, InMail with a subject", url: "https://www.linkedin.com/feed/?messages=inmail", before: subject };
export const FACEBOOK_SHARE: Box = {
  ...FACEBOOK, ...guess, name: "Facebook, dialog for sharing, in German", url: `${FACEBOOK_URL}?share=1&lang=de`, button: "[role=dialog] > [role=button]:nth-child(3)",
};
export const X_ARTICLE: Box = { ...guess, network: "x", name: "X, article", url: "https://x.com/compose/articles/edit/1", editor: ".public-DraftEditor-content", button: "[data-publish]" };

export const FURTHER: readonly Box[] = [
  X_ARTICLE,
  { network: "x", chord: false, name: "X, description of a picture", url: "https://x.com/compose/post/media", field: true, editor: "[data-testid=altTextInput]", button: "[data-testid=applyButton]" },
  { ...X_INLINE, name: "X, post with a poll, in Japanese", url: `${X_INLINE.url}?poll=1&lang=ja`, before: { editor: "main input[name=Choice1]", text: "Room four", behind: true } },
  { ...X_CHAT, name: "X, new chat without a shadow root", again: true, url: `${X_CHAT.url}?light=1` },
  { ...dm, network: "x", name: "X, older message in the drawer", again: true, url: "https://x.com/home?drawer=1", editor: "[data-testid=DMDrawer] [contenteditable=true]", button: "[data-testid=DMDrawer] [data-testid=dmComposerSendButton]" },
  { ...X_INLINE, name: "X, Draft in the page, in German", again: true, url: `${X_INLINE.url}?lang=de&flip=1`, button: "main [data-testid^=tweetButton]" },
  LINKEDIN_NOTE,
  LINKEDIN_INMAIL,
  { ...LINKEDIN_MESSAGE_CLICK, name: "LinkedIn, message that is no form, in Japanese", again: true, url: `${LINKEDIN_MESSAGE_CLICK.url}&div=1&lang=ja` },
  { ...LINKEDIN_COMMENT_NEW, name: "LinkedIn, TipTap comment with an icon", again: true, url: "https://www.linkedin.com/feed/?comments=4", button: "[componentkey^=commentButtonSection] [type=submit]" },
  FACEBOOK_SHARE,
  { ...FACEBOOK_COMMENT, name: "Facebook, comment without its id, in German", again: true, url: `${FACEBOOK_URL}?id=none&lang=de`, button: "form[role=presentation] [role=button]" },
  { ...FACEBOOK_COMMENT, name: "Facebook, edit of a comment", again: true, url: `${FACEBOOK_URL}?comment=${encodeURIComponent("Rounds begin. ")}`, start: "Rounds begin. " },
  { ...FACEBOOK_COMMENT, name: "Facebook, comment over a photo", again: true, url: `${FACEBOOK_URL}?viewer=1`, editor: "[role=dialog] [contenteditable=true]" },
  { ...FACEBOOK_COMMENT, name: "Facebook, answer below a recommendation", url: `${FACEBOOK_URL}lake-street-clinic/reviews`, surface: "review-reply" },
  { ...answer, network: "facebook", name: "Facebook, answer to a story", url: `${FACEBOOK_URL}stories/1` },
  { ...guess, network: "facebook", name: "Facebook, inbox of reviews", url: "https://business.facebook.com/latest/inbox/reviews", surface: "review-reply", field: true, editor: "textarea", button: "[role=main] [role=button]:last-child" },
  { ...dm, guess: true, network: "facebook", name: "Facebook, inbox of messages", url: "https://business.facebook.com/latest/inbox/all", editor: "[role=main] [contenteditable=true]", button: "[aria-label='Press Enter to send']" },
];

const INSTAGRAM = "https://www.instagram.com";
export const INSTAGRAM_STORY: Box = { ...answer, network: "instagram", name: "Instagram, answer to a story", url: `${INSTAGRAM}/stories/ines/1/` };
export const THREADS_MESSAGE: Box = { ...INSTAGRAM_MESSAGE, guess: true, network: "threads", name: "Threads, message", url: "https://www.threads.com/messages/1", button: `main div > [role=button]:not(:has(svg)):only-child` };
export const BLUESKY_FIELD: Box = { ...BLUESKY_POST, name: "Bluesky, composer that is a field", url: `${BLUESKY_POST.url}&field=1`, field: true, editor: "[role=dialog] textarea" };
export const REDDIT_MESSAGE: Box = {
  network: "reddit", name: "Reddit, private message", url: "https://www.reddit.com/message/compose/?to=jo", surface: "dm", field: true, chord: false, before: subject, editor: "textarea", button: "form [type=submit]",
};
export const MAPS: Box = { ...YELP, name: "Google Maps, a field in a dialog", url: "https://www.google.com/maps/place/1", editor: "[role=dialog] textarea", button: "[role=dialog] button:last-child" };
export const ADDED_CHAT: Box = { ...ADDED_FORM, name: "A site that was added, a field in which Enter sends, and that says so", url: "https://notes.example/?box=hint", enter: "sends", button: "" };
export const ADDED_RICH_FORM: Box = { ...ADDED_BOX, name: "A site that was added, a rich box in a form that Enter submits", url: "https://notes.example/?box=rich-form", enter: "sends", button: "form button:not([type])" };

const RICH_REVIEW = { ...guess, network: "reviews", surface: "review-reply" } as const;

export const FURTHER_ASKED: readonly Box[] = [
  INSTAGRAM_STORY,
  { ...answer, network: "instagram", name: "Instagram, answer to a note, in Japanese", again: true, url: `${INSTAGRAM}/direct/inbox/?note=1&lang=ja`, editor: "[role=dialog] textarea" },
  { ...INSTAGRAM_MESSAGE, name: "Instagram, message in the tray", again: true, url: `${INSTAGRAM}/?tray=1`, editor: "aside [contenteditable=true]", button: "aside p ~ div [role=button]:not(:has(svg))" },
  THREADS_MESSAGE,
  BLUESKY_FIELD,
  { ...BLUESKY_POST, name: "Bluesky, reply", url: `${BLUESKY_POST.url}&reply=1`, surface: "reply" },
  { ...BLUESKY_POST, name: "Bluesky's code on another host", again: true, url: "https://sky.example/?compose=1" },
  REDDIT_MESSAGE,
  { ...REDDIT_MESSAGE, name: "Reddit, old private message", again: true, url: "https://old.reddit.com/message/compose/" },
  { ...guess, network: "reddit", name: "Reddit, crosspost", url: "https://www.reddit.com/r/ward/crosspost/", field: true, editor: "textarea", button: "section button:last-child" },
  { ...REDDIT_OLD_COMMENT, guess: true, name: "Reddit, old inbox", again: true, url: "https://old.reddit.com/message/inbox/", surface: "dm" },
  { ...MASTODON_POST, name: "Mastodon, post with a poll, in Japanese", again: true, url: "https://mastodon.example/home?poll=1&lang=ja", before: { editor: ".poll__option input", text: "Room four", behind: true } },
  { ...GOOGLE_QUEUE, name: "Google, queue of reviews under a country's own host, in German", again: true, url: "https://www.google.de/local/business/1/customers/reviews?lang=de" },
  { ...GOOGLE_QUEUE, guess: true, surface: "post", name: "Google, an update in a frame", url: "https://business.google.com/panel?update=1", frame: "/promote/", button: "[jsname=PtNcAd]" },
  MAPS,
  { ...YELP, name: "A review page known by its address, a dialog, in German", again: true, url: "https://businessapp.b2b.trustpilot.com/reviews/1?lang=de", opener: ["#open"], editor: "[role=dialog] textarea", button: "[role=dialog] [role=button]:last-child" },
  { ...RICH_REVIEW, name: "A review page known by its address, a rich box", url: "https://www.doctify.com/reviews", editor: "[contenteditable=true]", button: "section > button" },
  { ...YELP, name: "A review page known by its address, an older form", again: true, url: "https://www.careopinion.org.uk/responses", button: "[type=submit]" },
  { ...ADDED_FORM, name: "A site that was added, a field without a form, in Japanese", again: true, url: "https://notes.example/?box=bare&lang=ja", button: "[data-odd-name]" },
  ADDED_RICH_FORM,
  ADDED_CHAT,
  { ...ADDED_CHAT, name: "A site that was added, one line in a form, in German", again: true, url: "https://notes.example/?box=line&lang=de", editor: "input" },
];
