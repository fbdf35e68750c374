import type { Surface } from "../../src/engine/report.ts";
import type { Network } from "../../src/settings/table.ts";

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

/** Further variants of surfaces above: the same editor and ways in another place of the page. */
export const VARIANTS: readonly Box[] = [
  { ...LINKEDIN_COMMENT, name: "LinkedIn, Quill reply", editor: "article .ql-editor", button: "article .comments-comment-box__submit-button--cr" },
  { ...LINKEDIN_COMMENT_NEW, name: "LinkedIn, TipTap reply", editor: `[componentkey^=replaceable] ${tiptap}`, button: "[data-view-name=comment-reply-post]" },
  { ...LINKEDIN_COMMENT_NEW, name: "LinkedIn, TipTap comment with its button beside the box", url: `${COMMENT_URL}3` },
];

export const BOXES: readonly Box[] = [X_INLINE, X_MODAL, FACEBOOK, LINKEDIN_A, LINKEDIN_B, LINKEDIN_C, ...BESIDE];
