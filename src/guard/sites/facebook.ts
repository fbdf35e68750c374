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
  modifierEnter: "submits",
  enter: "sends",
  menu: '[role="listbox"]',
  thread: false,
  commitsOnBlur: false,
} as const satisfies Partial<SurfaceRule>;

const LEXICAL = '[data-lexical-editor="true"][contenteditable="true"]';

/** Facebook: Lexical; labels are localised and there are no test ids, so the post dialog is told by its structure. */
export const facebook: readonly SurfaceRule[] = [
  // The placeholder of a chat is the same in many languages.
  { ...message, id: "facebook-message", editable: `${LEXICAL}[aria-placeholder="Aa"]` },
  { ...message, id: "facebook-message-page", path: /^\/(messages|t|e2ee)(\/|$)/, editable: `${LEXICAL}:not(form[method="POST" i] *)` },
  {
    // The id stands in every comment form that has the focus, and its holder is made anew each time: the bounds keep the forms apart.
    id: "facebook-comment",
    surface: "comment",
    editable: 'form[role="presentation"] [data-lexical-editor="true"][contenteditable="true"]',
    bounds: 'form[role="presentation"]',
    control: '#focused-state-composer-submit [role="button"]',
    take: "any",
    modifierEnter: "submits",
    enter: "sends",
    menu: '[role="listbox"]',
    thread: false,
    commitsOnBlur: false,
  },
  {
    id: "facebook-post",
    surface: "post",
    editable: '[role="dialog"] form[method="POST" i] [data-lexical-editor="true"][contenteditable="true"]',
    bounds: '[role="dialog"]',
    control: 'form[method="POST" i] [role="button"]',
    take: "last",
    modifierEnter: "submits",
    enter: "newline",
    thread: false,
    edits: true,
    commitsOnBlur: false,
  },
  { ...message, id: "facebook-message-elsewhere", unsure: true, editable: `${LEXICAL}:not(form *, [role="dialog"] *)` },
];
