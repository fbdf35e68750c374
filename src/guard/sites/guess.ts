import type { SurfaceRule } from "./site.ts";

/** What a button that sends is called, in languages known so far: whole words, since "Post" begins many others. */
const SENDS = [
  "post", "post (?:reply|comment|now)", "(?:post|submit|publish|send) (?:your )?(?:reply|response|review|comment|message)", "reply", "respond", "send", "publish", "submit", "share", "comment", "approve", "save",
  "répondre", "publier", "envoyer", "commenter", "antworten", "antwort (?:senden|veröffentlichen)", "senden", "veröffentlichen", "posten", "kommentieren", "absenden",
  "responder", "publicar(?: respuesta)?", "enviar", "rispondi", "pubblica(?: risposta)?", "invia", "plaatsen", "verzenden", "reageren", "publicera", "skicka", "svara",
  "opublikuj", "wyślij", "odpowiedz", "返信(?:する)?", "投稿(?:する)?", "送信(?:する)?", "公開(?:する)?", "답글", "게시", "보내기", "发布", "发送", "回复", "發佈", "傳送", "回覆",
].join("|");

/**
 * A box on a page that nobody has described. What sends it is the submit button of its form, or a button beside it that is called so; it is held, as
 * well as may be, and the writer is told that this is a guess. Where neither stands there the box counts as not recognised.
 */
export const guess = {
  guess: true,
  editable: 'textarea:not([readonly]), [contenteditable="true"], [contenteditable="plaintext-only"], [contenteditable=""]',
  bounds: '[role="dialog"], dialog, main, body',
  control: 'form :is(button[type="submit"], button:not([type]), input[type="submit"])',
  named: { control: 'button, [role="button"], input[type="button"]', words: new RegExp(`^(?:${SENDS})$`, "iu") },
  take: "near",
  modifierEnter: "submits",
  enter: "newline",
  thread: false,
  commitsOnBlur: false,
} as const satisfies Partial<SurfaceRule>;
