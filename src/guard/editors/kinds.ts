/**
 * What differs between the editor libraries when a text is written through them. Reading and marking are the same for all
 * (editors/read.ts), and so is the one way of writing that every library takes over with undo (editors/write.ts).
 */
export interface EditorKind {
  readonly id: "draft" | "lexical" | "quill" | "prosemirror" | "plain";
  readonly marker: string;
  /**
   * Milliseconds between setting the selection and writing. Without the wait Draft writes at the old caret when that was in another
   * paragraph, and Lexical has not yet seen the selection change.
   */
  readonly settle: number;
  /** Milliseconds without a change after which the editor begins a new undo step: Quill joins what comes sooner to the typing before it. */
  readonly undoStep: number;
  /**
   * How a line is broken. `command`: insertParagraph. `event`: a beforeinput that asks for a line break (Lexical ignores the command, and Enter
   * would send a comment). `paste`: Draft loses its text at either, and takes over a pasted text whole.
   */
  readonly breaks: "command" | "event" | "paste";
}

const KINDS: readonly EditorKind[] = [
  { id: "draft", breaks: "paste", undoStep: 0, marker: ".DraftEditor-root *", settle: 60 },
  { id: "lexical", breaks: "event", undoStep: 0, marker: '[data-lexical-editor="true"]', settle: 60 },
  { id: "quill", breaks: "command", undoStep: 1000, marker: ".ql-editor", settle: 60 },
  { id: "prosemirror", breaks: "command", undoStep: 0, marker: ".ProseMirror", settle: 60 },
];
const PLAIN: EditorKind = { id: "plain", breaks: "command", undoStep: 0, marker: "*", settle: 0 };

export const kindOf = (editable: Element): EditorKind => KINDS.find((kind) => editable.matches(kind.marker)) ?? PLAIN;
