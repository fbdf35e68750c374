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
}

const KINDS: readonly EditorKind[] = [
  { id: "draft", undoStep: 0, marker: ".DraftEditor-root *", settle: 60 },
  { id: "lexical", undoStep: 0, marker: '[data-lexical-editor="true"]', settle: 60 },
  { id: "quill", undoStep: 1000, marker: ".ql-editor", settle: 60 },
  { id: "prosemirror", undoStep: 0, marker: ".ProseMirror", settle: 60 },
];
const PLAIN: EditorKind = { id: "plain", undoStep: 0, marker: "*", settle: 0 };

export const kindOf = (editable: Element): EditorKind => KINDS.find((kind) => editable.matches(kind.marker)) ?? PLAIN;
