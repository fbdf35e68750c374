import type { SurfaceRule } from "./site.ts";

/** What is sent, in the names of buttons: "Post your answer". */
const THING = "(?:your |a |my |the )?(?:reply|response|review|comment|message|answer|post|note|update|story|article|question|thread|tweet|toot|status)";
/** What a button that sends is called, in languages known so far: whole names, since "Post" begins many others. */
const SENDS = [
  "post", "post (?:it|now|all|anonymously)", `(?:post|submit|publish|send|share|add|create|leave) ${THING}`, "(?:send|submit|publish|share)(?: now| it)?", "reply", "respond", "answer", "comment", "tweet", "toot", "approve", "save", "save (?:changes|edits|comment)", "update",
  "répondre", "publier(?: maintenant)?", "envoyer", "commenter", "ajouter un commentaire", "enregistrer", "partager(?: maintenant)?",
  "antworten", "(?:antwort|kommentar|beitrag|nachricht) (?:senden|veröffentlichen|posten|absenden|abschicken|hinzufügen)", "senden", "veröffentlichen", "posten", "kommentieren", "absenden", "abschicken", "speichern", "(?:jetzt )?teilen",
  "responder", "publicar(?: respuesta| comentario)?", "enviar(?: respuesta| comentario| mensaje| mensagem)?", "comentar", "guardar", "salvar", "compartir", "compartilhar", "rispondi", "pubblica(?: risposta| commento)?", "invia", "commenta", "salva", "condividi",
  "plaatsen", "verzenden", "reageren", "opslaan", "delen", "publicera", "skicka", "svara", "dela", "opublikuj", "wyślij", "odpowiedz", "skomentuj", "zapisz",
  "返信(?:する)?", "投稿(?:する)?", "送信(?:する)?", "公開(?:する)?", "コメント(?:する)?", "保存(?:する)?", "(?:今すぐ)?シェア(?:する)?", "답글", "게시", "보내기", "공유", "发布", "发送", "回复", "發佈", "傳送", "回覆", "保存", "分享",
].join("|");

/** Where one searches, nothing is published. */
const SEARCHES = '[role="combobox"], [role="searchbox"], [role="search"] *, search *, [name="q"], [name*="search" i]';
/** A line counts as a box only where it says what it is for, in languages known so far. */
const LINES = ["comment", "kommentar", "commenta", "comentario", "comentário", "reply", "répon", "antwort", "respuesta", "resposta", "rispost", "message", "nachricht", "mensaje", "mensagem", "messaggio", "コメント", "メッセージ", "返信", "댓글", "评论", "留言"]
  .flatMap((word) => ["placeholder", "aria-label", "name"].map((name) => `[${name}*="${word}" i]`)).join(", ");

/**
 * A box on a page that nobody has described. What sends it is the submit button of its form, or a button beside it that is called so; it is held, as
 * well as may be, and the writer is told that this is a guess. Where neither stands there the box counts as not recognised.
 */
export const guess = {
  guess: true,
  editable: `:is(textarea, input:is([type="text" i], :not([type])):is(${LINES})):not([readonly], ${SEARCHES}), [contenteditable="true"], [contenteditable="plaintext-only"], [contenteditable=""]`,
  bounds: '[role="dialog"], dialog, main, body',
  control: 'form:not([role="search"]) :is(button[type="submit"], button:not([type]), input[type="submit"], input[type="image"])',
  // Around the name there may be an arrow, or the key that does the same.
  named: { control: 'button, [role="button"], input[type="button"]', words: new RegExp(`^[^\\p{L}]*(?:${SENDS})[^\\p{L}]*(?:\\((?:ctrl|cmd|⌘|strg)[^)]*\\))?$`, "iu") },
  take: "near",
  modifierEnter: "submits",
  enter: "seen",
  thread: false,
  commitsOnBlur: false,
} as const satisfies Partial<SurfaceRule>;
