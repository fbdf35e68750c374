import { query } from "./dom.ts";

const english = {
  post: "Post",
  postAll: "Post all",
  addPart: "Add post",
  close: "Close",
  writePost: "Post text",
  prompt: "What is happening?",
  startPost: "Start a post",
  createPost: "Create post",
  mind: "What is on your mind?",
  comment: "Comment",
  writeComment: "Write a comment…",
  addMedia: "Add media",
  schedule: "Schedule post",
  photo: "Photo/video",
  feeling: "Feeling",
  location: "Location",
  poll: "Poll",
};

type Labels = typeof english;

const translations: Record<string, Labels> = {
  en: english,
  de: {
    post: "Posten",
    postAll: "Alle posten",
    addPart: "Beitrag hinzufügen",
    close: "Schließen",
    writePost: "Beitragstext",
    prompt: "Was gibt’s Neues?",
    startPost: "Beitrag beginnen",
    createPost: "Beitrag erstellen",
    mind: "Was machst du gerade?",
    comment: "Kommentieren",
    writeComment: "Kommentar schreiben…",
    addMedia: "Medien hinzufügen",
    schedule: "Beitrag planen",
    photo: "Foto/Video",
    feeling: "Gefühl",
    location: "Ort",
    poll: "Umfrage",
  },
  ja: {
    post: "投稿",
    postAll: "すべて投稿",
    addPart: "投稿を追加",
    close: "閉じる",
    writePost: "投稿テキスト",
    prompt: "いまどうしてる?",
    startPost: "投稿を開始",
    createPost: "投稿を作成",
    mind: "今なにしてる?",
    comment: "コメントする",
    writeComment: "コメントを書く…",
    addMedia: "メディアを追加",
    schedule: "投稿を予約",
    photo: "写真・動画",
    feeling: "気分",
    location: "場所",
    poll: "アンケート",
  },
};

const asked = query.get("lang") ?? "en";
const language = asked in translations ? asked : "en";
document.documentElement.lang = language;

/** The labels in the page's language: English, or `?lang=de`, `?lang=ja`. */
export const labels: Labels = translations[language] ?? english;
