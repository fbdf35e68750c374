import type { SurfaceRule } from "./site.ts";

const shared = { surface: "post", modifierEnter: "submits", enter: "newline", thread: false, commitsOnBlur: false } as const satisfies Partial<SurfaceRule>;

const BOX = '[role="textbox"][contenteditable="true"]:not(.msg-form__contenteditable)';

/** What can only be a message, in a layout that is not known. */
const elsewhere = {
  ...shared,
  surface: "dm",
  private: true,
  unsure: true,
  bounds: "form, main, body",
  control: 'button[type="submit"]',
  enter: "unless-control",
  take: "any",
} as const satisfies Partial<SurfaceRule>;

/** LinkedIn: two front ends at once, Quill (in the light DOM or in an open shadow root) and TipTap in a native dialog. */
export const linkedin: readonly SurfaceRule[] = [
  {
    ...shared,
    id: "linkedin-message",
    surface: "dm",
    private: true,
    editable: '.msg-form__contenteditable[contenteditable="true"]',
    bounds: '[class~="msg-form"]',
    control: ".msg-form__send-button",
    // The member's own choice: with "press Enter to send" there is no Send button at all.
    enter: "unless-control",
    menu: '[role="listbox"]',
    take: "any",
  },
  { ...elsewhere, id: "linkedin-message-page", path: /^\/messaging(\/|$)/, editable: `${BOX}:not(dialog *, .share-creation-state *), textarea` },
  { ...elsewhere, id: "linkedin-message-bubble", editable: `[class*="msg-"] ${BOX}, [class*="msg-"] textarea` },
  {
    ...shared,
    id: "linkedin-comment-classic",
    surface: "comment",
    editable: 'form.comments-comment-box__form .ql-editor[contenteditable="true"]',
    bounds: "form.comments-comment-box__form",
    // Put in when there is text, and taken out with it.
    control: '[class*="comments-comment-box__submit-button"]',
    take: "any",
  },
  {
    ...shared,
    id: "linkedin-comment-new",
    surface: "comment",
    editable: ':is([componentkey^="commentBox-"], [data-view-name="comment-box"], [data-testid="ui-core-tiptap-text-editor-wrapper"]) .ProseMirror:not(dialog *)',
    bounds: '[componentkey^="replaceableComment"], [role="listitem"], main, body',
    control: '[data-view-name="comment-post"], [data-view-name="comment-reply-post"], [componentkey*="commentButtonSection"] button[type="submit"]',
    take: "any",
  },
  {
    ...shared,
    id: "linkedin-post-classic",
    editable: '.share-creation-state .ql-editor[contenteditable="true"], .share-box-v2__modal .ql-editor[contenteditable="true"]',
    bounds: '[role="dialog"], .share-box-v2__modal, .share-creation-state',
    control: "button.share-actions__primary-action",
    audience: ".share-unified-settings-entry-button",
    edits: true,
    take: "any",
  },
  {
    ...shared,
    id: "linkedin-post-dialog",
    editable: 'dialog[open] .tiptap.ProseMirror[contenteditable="true"]',
    bounds: "dialog[open]",
    control: "button",
    edits: true,
    take: "last",
  },
];
