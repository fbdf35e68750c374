import { guess } from "./guess.ts";
import { ENTER_SENDS, LEXICAL } from "./lexical.ts";
import type { SurfaceRule } from "./site.ts";

/**
 * What the send button is called, in languages known so far: the one control of Facebook that no place or id tells, since a thumb stands
 * where it stands while there is no text. In other languages Enter is held, and a click on the button is not.
 */
const SEND = ["Send", "Senden", "Envoyer", "Enviar", "Invia", "Verzenden", "Skicka", "Wyślij", "送信", "보내기", "发送", "傳送", "Gönder", "Отправить", "إرسال", "Gửi", "Kirim"];
/** "Press Enter to send", and the same in languages that name the key otherwise. */
const SEND_BY = ["Enter", "Eingabetaste", "Entrée", "Intro", "Invio"];

const message = {
  surface: "dm",
  private: true,
  bounds: '[role="main"], [role="dialog"], body',
  control: [...SEND.map((word) => `[role="button"][aria-label="${word}" i]`), ...SEND_BY.map((word) => `[role="button"][aria-label*="${word}" i]`)].join(", "),
  take: "any",
  ...ENTER_SENDS,
} as const satisfies Partial<SurfaceRule>;

/** What the button of a comment is called, for forms in which its id is missing. */
const COMMENT = [
  "comment", "post comment", "commenter", "kommentieren", "comentar", "commenta", "opmerking plaatsen", "kommentera", "kommenter", "komentarz", "skomentuj", "bình luận", "đăng bình luận",
  "コメントする", "コメント", "댓글 달기", "留言", "回應", "评论", "yorum yap", "комментировать", "تعليق", "แสดงความคิดเห็น",
];

const comment = {
  surface: "comment",
  editable: `form[role="presentation"] ${LEXICAL}`,
  // The id stands in every comment form that has the focus, and its holder is made anew each time: the bounds keep the forms apart.
  bounds: 'form[role="presentation"]',
  control: '#focused-state-composer-submit [role="button"]',
  named: { control: '[role="button"]', words: new RegExp(`^(?:${COMMENT.join("|")})$`, "iu") },
  take: "any",
  ...ENTER_SENDS,
} as const satisfies Partial<SurfaceRule>;

/** Facebook: Lexical; labels are localised and there are no test ids, so the post dialog is told by its structure. */
export const facebook: readonly SurfaceRule[] = [
  // The placeholder of a chat is the same in many languages.
  { ...message, id: "facebook-message", editable: `${LEXICAL}[aria-placeholder="Aa"]` },
  { ...message, id: "facebook-message-page", path: /^\/(messages|t|e2ee)(\/|$)/, editable: `${LEXICAL}:not(form[method="POST" i] *)` },
  // The inbox of the Business Suite: reviews are answered there, and messages.
  { ...guess, id: "facebook-suite-review", surface: "review-reply", review: true, path: /^\/latest\/inbox\/reviews(\/|$)/ },
  { ...message, id: "facebook-suite-message", path: /^\/latest\/inbox(\/|$)/, unsure: true, editable: `${LEXICAL}, textarea, [contenteditable="true"]` },
  // An answer to a story is a message.
  { ...message, id: "facebook-story-reply", path: /^\/stories(\/|$)/, unsure: true, editable: `${LEXICAL}, textarea` },
  // Below a recommendation of a page its comments are the page's answers.
  { ...comment, id: "facebook-review-reply", surface: "review-reply", review: true, path: /^\/[^/]+\/reviews(\/|$)/ },
  { ...comment, id: "facebook-comment" },
  {
    id: "facebook-post",
    surface: "post",
    editable: `[role="dialog"] form[method="POST" i] ${LEXICAL}`,
    bounds: '[role="dialog"]',
    control: 'form[method="POST" i] [role="button"]',
    take: "last",
    // Known in English only: nothing else tells this button from the others of the dialog.
    audience: {
      shown: '[role="button"][aria-label^="Edit privacy. Sharing with "]',
      label: /^Edit privacy\. Sharing with (?:your )?(.{1,100}?)\.?\s*$/iu,
      kinds: [["public", /^public$/iu], ["friends", /\bfriends\b/iu]],
    },
    modifierEnter: "submits",
    enter: "newline",
    thread: false,
    edits: true,
    commitsOnBlur: false,
  },
  // A dialog without the form of a post, as some for sharing are.
  { ...guess, id: "facebook-dialog", surface: "post", editable: `[role="dialog"] ${LEXICAL}:not(form *)`, bounds: '[role="dialog"]' },
  { ...message, id: "facebook-message-elsewhere", unsure: true, editable: `${LEXICAL}:not(form *, [role="dialog"] *)` },
];
