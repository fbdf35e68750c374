import type { Surface } from "../../src/engine/report.ts";
import type { Network } from "../../src/settings/table.ts";
import { LONG } from "../setup/tier.ts";

/** One post box of the local pages: where it is, and how a person reaches its parts. */
export interface Box {
  readonly name: string;
  readonly network: Network;
  readonly url: string;
  readonly editor: string;
  readonly button: string;
  /** What Enter alone does in the editor; a new line where nothing is said. */
  readonly enter?: "sends";
  readonly surface?: Surface;
  /** What is clicked in turn to open the box. */
  readonly opener?: readonly string[];
  /** A field: it has a value, and no marks. */
  readonly field?: true;
  /** A box of the same post that is filled first: a title, a content warning. */
  readonly before?: { readonly editor: string; readonly text: string; /** It stands behind the text in the page. */ readonly behind?: true };
  /** What is held there is a guess. */
  readonly guess?: true;
  /** The page does nothing on Ctrl+Enter. */
  readonly chord?: false;
  /** The box stands in the page's first frame, whose address holds this. */
  readonly frame?: string;
  /** What the box holds from the start. */
  readonly start?: string;
  /** Another look (language, place, front end) of a box of this network with the same kind of editor and the same surface: for the long run. */
  readonly again?: true;
}

const dialogEditor = "[role=dialog] [contenteditable=true]";
const linkedin = "https://www.linkedin.com/feed/?dialog=1&variant=";
const quill = { editor: ".ql-editor", button: ".share-actions__primary-action" };

export const X_INLINE: Box = {
  name: "X, Draft in the page", network: "x", url: "https://x.com/home",
  editor: "main [data-testid=tweetTextarea_0][contenteditable=true]", button: "[data-testid=tweetButtonInline]",
};
export const X_MODAL: Box = { name: "X, Draft in the modal", network: "x", url: "https://x.com/home?modal=1", editor: dialogEditor, button: "[role=dialog] [data-testid=tweetButton]" };
export const FACEBOOK: Box = { name: "Facebook, Lexical dialog", network: "facebook", url: "https://www.facebook.com/?dialog=1", editor: dialogEditor, button: '[role=dialog] form > [role=button]:last-child' };
export const FACEBOOK_COMMENT: Box = {
  name: "Facebook, Lexical comment", network: "facebook", url: "https://www.facebook.com/", surface: "comment", enter: "sends",
  editor: "form[role=presentation] [contenteditable=true]", button: "#focused-state-composer-submit [role=button]",
};
export const LINKEDIN_A: Box = { ...quill, name: "LinkedIn, Quill in the page", network: "linkedin", url: `${linkedin}a` };
export const LINKEDIN_B: Box = { ...quill, name: "LinkedIn, Quill in a shadow root", network: "linkedin", url: `${linkedin}b` };
export const LINKEDIN_C: Box = { name: "LinkedIn, TipTap in a native dialog", network: "linkedin", url: `${linkedin}c`, editor: ".ProseMirror", button: "footer button:last-child" };

const comment = { network: "linkedin", surface: "comment" } as const;
const COMMENT_URL = "https://www.linkedin.com/feed/?comments=";
const tiptap = '[componentkey^="commentBox-"] .ProseMirror';
export const LINKEDIN_COMMENT: Box = {
  ...comment, name: "LinkedIn, Quill comment", url: `${COMMENT_URL}1`, editor: ".ql-editor", button: ".comments-comment-box__submit-button--cr",
};
export const LINKEDIN_COMMENT_NEW: Box = {
  ...comment, name: "LinkedIn, TipTap comment", url: `${COMMENT_URL}2`, editor: tiptap, button: "[data-view-name=comment-post]",
};

/** Surfaces beside the post boxes, a kind of editor and a way of sending each. */
const BESIDE: readonly Box[] = [FACEBOOK_COMMENT, LINKEDIN_COMMENT, LINKEDIN_COMMENT_NEW];

export const X_REPLY: Box = { ...X_INLINE, name: "X, reply in the page", url: "https://x.com/ines_vale/status/1", surface: "reply" };
export const X_QUOTE: Box = { ...X_MODAL, name: "X, quote", url: "https://x.com/home", opener: ["[data-testid=retweet]", "[role=menuitem]"], surface: "post" };
const start = "Rounds begin. ";
const edit = `&edit=${encodeURIComponent(start)}`;
export const EDITS: readonly Box[] = [
  { ...X_MODAL, name: "X, edit", again: true, url: X_MODAL.url + edit, start },
  { ...FACEBOOK, name: "Facebook, edit", url: FACEBOOK.url + edit, start, surface: "edit" },
  { ...LINKEDIN_A, name: "LinkedIn, edit in Quill", url: LINKEDIN_A.url + edit, start, surface: "edit" },
  { ...LINKEDIN_C, name: "LinkedIn, edit in TipTap", again: true, url: LINKEDIN_C.url + edit, start, surface: "edit" },
];

/** Further variants of surfaces above: the same editor and ways in another place of the page. */
export const VARIANTS: readonly Box[] = [
  { ...LINKEDIN_COMMENT, name: "LinkedIn, Quill reply", again: true, editor: "article .ql-editor", button: "article .comments-comment-box__submit-button--cr" },
  { ...LINKEDIN_COMMENT_NEW, name: "LinkedIn, TipTap reply", again: true, editor: `[componentkey^=replaceable] ${tiptap}`, button: "[data-view-name=comment-reply-post]" },
  { ...FACEBOOK_COMMENT, name: "Facebook, comment in Japanese", again: true, url: "https://www.facebook.com/?lang=ja" },
  { ...FACEBOOK, name: "Facebook, post in German", again: true, url: `${FACEBOOK.url}&lang=de` },
  { ...LINKEDIN_COMMENT, name: "LinkedIn, Quill comment in German", again: true, url: `${LINKEDIN_COMMENT.url}&lang=de` },
  { ...LINKEDIN_A, name: "LinkedIn, scheduled post in German", again: true, url: `${LINKEDIN_A.url}&scheduled=1&lang=de` },
  X_REPLY,
  { ...X_REPLY, name: "X, reply in the modal", again: true, url: "https://x.com/home", opener: ["[data-testid=reply]"], editor: dialogEditor, button: X_MODAL.button },
  { ...X_MODAL, name: "X, scheduled post in Japanese", again: true, url: `${X_MODAL.url}&scheduled=1&lang=ja` },
  X_QUOTE,
  ...EDITS,
  { ...LINKEDIN_COMMENT_NEW, name: "LinkedIn, TipTap comment with its button beside the box", again: true, url: `${COMMENT_URL}3` },
];

/** Private messages: guarded only where they are switched on. */
const dm = { surface: "dm", enter: "sends" } as const;
const CHAT = { ...dm, network: "facebook", button: "" } as const;
const SEND = "[aria-label='Press Enter to send']";
const LINKEDIN_MESSAGE = { surface: "dm", network: "linkedin", editor: ".msg-form__contenteditable" } as const;
export const X_CHAT: Box = {
  ...dm, network: "x", name: "X, new chat, a field in a late shadow root", url: "https://x.com/i/chat/1", field: true,
  editor: "[data-testid=dm-composer-textarea]", button: "[data-testid=dm-composer-send-button]",
};
export const LINKEDIN_MESSAGE_ENTER: Box = { ...LINKEDIN_MESSAGE, name: "LinkedIn, message, Enter sends", url: "https://www.linkedin.com/feed/?messages=enter", button: "", enter: "sends" };
export const LINKEDIN_MESSAGE_CLICK: Box = { ...LINKEDIN_MESSAGE, name: "LinkedIn, message, a click sends", url: "https://www.linkedin.com/feed/?messages=click", button: ".msg-form__send-button" };
export const MESSAGES: readonly Box[] = [
  X_CHAT,
  { ...dm, network: "x", name: "X, older message", url: "https://x.com/messages/1", editor: "[data-testid=dmComposerTextInput]", button: "[data-testid=dmComposerSendButton]" },
  { ...CHAT, name: "Messenger, pop-up", url: "https://www.facebook.com/?chat=1", editor: "[aria-placeholder=Aa]", button: SEND },
  { ...CHAT, name: "Messenger, pop-up in German", again: true, url: "https://www.facebook.com/?chat=1&lang=de", editor: "[aria-placeholder=Aa]", button: "[aria-label^='Zum Senden']" },
  { ...CHAT, name: "Messenger, page", again: true, url: "https://www.facebook.com/messages/t/1", editor: "[role=main] [contenteditable=true]", button: SEND },
  LINKEDIN_MESSAGE_CLICK,
  LINKEDIN_MESSAGE_ENTER,
  { ...LINKEDIN_MESSAGE_ENTER, name: "LinkedIn, message in a shadow root", again: true, url: `${LINKEDIN_MESSAGE_ENTER.url}&shadow=1` },
];

export const LINKEDIN_FRAME: Box = { ...LINKEDIN_COMMENT, name: "LinkedIn, Quill comment in a frame", url: "https://www.linkedin.com/feed/?frame=1", frame: "/preload/" };

/** A page of Facebook's that no rule knows. */
export const OTHER_LAYOUT: Box = {
  name: "Facebook, an unknown layout", network: "facebook", url: "https://www.facebook.com/?layout=touch", field: true, editor: "textarea", button: "form > [role=button]",
};

export const BOXES: readonly Box[] = [X_INLINE, X_MODAL, FACEBOOK, LINKEDIN_A, LINKEDIN_B, LINKEDIN_C, ...BESIDE];
/** Of these, one of each network and kind of editor. */
export const KINDS: readonly Box[] = [X_INLINE, FACEBOOK, FACEBOOK_COMMENT, LINKEDIN_A, LINKEDIN_B, LINKEDIN_C];

/** All boxes in the long run; in the short one those that are no other look of one that stands before them. */
export const inTier = (boxes: readonly Box[]): readonly Box[] => (LONG ? boxes : boxes.filter(({ again }) => again === undefined));

/** Boxes with their whole names: those of suites, by which the table knows them. */
export const named = (boxes: readonly Box[]): [string, Box][] => boxes.map((box) => [box.name, box]);
