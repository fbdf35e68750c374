import { isSubmitChord, query } from "../shared/dom.ts";
import type { How } from "../shared/record.ts";
import { send } from "../shared/sent.ts";

/** What a variant hands to the code that all variants share. */
export interface Draft {
  surface: "a" | "b" | "c";
  button: HTMLButtonElement;
  /** The text of the editor library's model. */
  text(): string;
  close(): void;
}

/** `?edit=TEXT`: the dialog edits a post that is out. */
export const edited = query.get("edit");

/** LinkedIn enables its button this long after the editor has told of new text. */
const enableDelay = 150;

/** Wires the button of a draft. Returns what the variant calls on a text change and on Ctrl+Enter. */
export function wireDraft(draft: Draft): { changed(): void; chord(event: KeyboardEvent): boolean } {
  const submit = (how: How): void => {
    if (draft.button.disabled) return;
    send("linkedin", draft.surface, how, [draft.text()]);
    draft.close();
  };
  draft.button.disabled = true;
  draft.button.addEventListener("click", () => submit("click"));
  return {
    changed: () => {
      setTimeout(() => (draft.button.disabled = draft.text().trim() === ""), enableDelay);
    },
    chord: (event) => {
      if (!isSubmitChord(event)) return false;
      event.preventDefault();
      submit("ctrl-enter");
      return true;
    },
  };
}
