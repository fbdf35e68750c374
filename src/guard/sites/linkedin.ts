import { guess } from "./guess.ts";
import type { SurfaceRule } from "./site.ts";

const shared = { surface: "post", modifierEnter: "submits", enter: "newline", thread: false, commitsOnBlur: false } as const satisfies Partial<SurfaceRule>;

const BOX = '[role="textbox"][contenteditable="true"]:not(.msg-form__contenteditable)';

/** What leads to an article's last step, and what sends it, in languages known so far. */
const NEXT = /^(?:next|publish|weiter|veröffentlichen|suivant|publier|siguiente|publicar|avançar|próximo|avanti|pubblica|volgende|publiceren|nästa|publicera|dalej|opublikuj|次へ|公開(?:する)?|다음|게시|下一步|发布|發佈)$/iu;

/** What can only be a message, in a layout that is not known. */
const elsewhere = {
  ...shared,
  surface: "dm",
  private: true,
  unsure: true,
  bounds: "form, main, body",
  control: 'button[type="submit"]',
  enter: "unless-control",
  menu: '[role="listbox"]',
  take: "any",
} as const satisfies Partial<SurfaceRule>;

/** LinkedIn: two front ends at once, Quill (in the light DOM or in an open shadow root) and TipTap in a native dialog. */
export const linkedin: readonly SurfaceRule[] = [
  {
    ...shared,
    id: "linkedin-message",
    surface: "dm",
    private: true,
    // An InMail has a subject above its text.
    editable: '.msg-form__contenteditable[contenteditable="true"], input[name="subject"]',
    bounds: '[class~="msg-form"]',
    control: ".msg-form__send-button",
    // The member's own choice: with "press Enter to send" there is no Send button at all.
    enter: "unless-control",
    menu: '[role="listbox"]',
    thread: true,
    take: "any",
  },
  {
    // The button that sends stands last, behind the one that goes back; what sends without a note has no text.
    ...shared,
    id: "linkedin-invitation-note",
    surface: "dm",
    private: true,
    editable: 'textarea#custom-message, [aria-labelledby="send-invite-modal"] textarea',
    bounds: '[role="dialog"]',
    control: "button",
    take: "last",
  },
  // Sales Navigator and Recruiter have boxes of their own for messages, which no source describes.
  { ...elsewhere, id: "linkedin-message-page", path: /^\/(messaging|sales|recruiter|talent)(\/|$)/, editable: `${BOX}:not(dialog *, .share-creation-state *), textarea` },
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
    // The author's name, and behind it "Post to Anyone".
    audience: { shown: ".share-unified-settings-entry-button", kinds: [["public", /\banyone\b/iu], ["friends", /\bconnections\b/iu], ["private-group", /\bgroup\b/iu]] },
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
  // No source describes the page of an article, but that Next comes before Publish: the text is whole by then.
  { ...guess, id: "linkedin-article", surface: "post", path: /^\/article\/(new|edit)(\/|$)/, named: { control: "button", words: NEXT } },
];
