import { expect, test } from "vitest";
import { ACCEPT, ADD_FRIEND, CONFIRM, FOLLOW_BACK } from "../../src/guard/sites/act-words.ts";
import { guess } from "../../src/guard/sites/guess.ts";

const { words } = guess.named;

test.each([
  "Post", "Post comment", "Post your answer", "Submit", "Send message", "Add comment", "Reply", "Publish now", "Share", "Send ➤", "→ Post", "Post (Ctrl+Enter)", "Save changes",
  "Senden", "Antwort veröffentlichen", "Kommentar hinzufügen", "Jetzt teilen", "Publier", "Répondre", "Publicar respuesta", "Rispondi", "Reageren", "返信する", "投稿", "コメントする", "今すぐシェア", "보내기", "发布",
])("a button called %j may send", (name) => expect(words.test(name)).toBe(true));

test.each([
  "Cancel", "Skip", "Posts", "Post settings", "Postpone", "Report", "Reply to all of them later", "Send feedback about this site", "Add", "Add photo", "Bold", "Like", "Show replies", "3 comments", "Abbrechen", "Ignora", "Omitir", "キャンセル", "",
])("a button called %j does not", (name) => expect(words.test(name)).toBe(false));

test("the words of acts are compared in lower case, and stand there once", () => {
  for (const list of [ACCEPT, ADD_FRIEND, CONFIRM, FOLLOW_BACK]) {
    expect(list.map((word) => word.toLowerCase().trim())).toEqual(list);
    expect(new Set(list).size).toBe(list.length);
  }
});
