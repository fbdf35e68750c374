import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerPlainText } from "@lexical/plain-text";
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from "lexical";
import { el, isSubmitChord } from "./dom.ts";
import css from "./lexical.module.css";

interface Options {
  label: string;
  placeholder: string;
  /** What the box holds from the start: a post or comment that is being edited. */
  start?: string;
  /** A list of names that is open, from which Enter picks. */
  picks?(): string | null;
  /** Whether Enter alone submits (a comment), or starts a paragraph (a post). */
  enterSubmits: boolean;
  onSubmit(how: "enter" | "ctrl-enter"): void;
  onEmpty(empty: boolean): void;
  onText?(text: string): void;
}

/** A Lexical text box with its placeholder, as the networks of Meta hold it. */
export interface TextBox {
  element: HTMLElement;
  focus(): void;
  /** The text of Lexical's model, one paragraph per line. */
  text(): string;
  clear(): void;
}

const modelText = (): string =>
  $getRoot()
    .getChildren()
    .map((line) => line.getTextContent())
    .join("\n");

/** Starts a paragraph at the caret; called inside a Lexical update. */
function paragraph(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  selection.insertParagraph();
  return true;
}

/** Puts a picked name in place of the "@" and what follows it; called inside a Lexical update. */
function mention(name: string): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const node = selection.anchor.getNode();
  const begun = /@\w*$/u.exec(node.getTextContent())?.[0] ?? "";
  selection.anchor.set(node.getKey(), selection.anchor.offset - begun.length, "text");
  selection.insertText(`${name} `);
  return true;
}

/** Enter: picks from an open list, submits, breaks the line (with Shift), or starts a paragraph. */
function registerEnter(editor: LexicalEditor, options: Options): void {
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event === null || event.shiftKey) return false;
      const picked = options.picks?.() ?? null;
      if (picked !== null) {
        event.preventDefault();
        return mention(picked);
      }
      const chord = isSubmitChord(event);
      event.preventDefault();
      if (!chord && !options.enterSubmits) return paragraph();
      options.onSubmit(chord ? "ctrl-enter" : "enter");
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  // Plain text in Lexical turns paragraphs to line breaks; Facebook keeps paragraphs.
  editor.registerCommand(INSERT_PARAGRAPH_COMMAND, paragraph, COMMAND_PRIORITY_HIGH);
}

export function createTextBox(options: Options): TextBox {
  const editable = el("div", {
    class: css["editable"] ?? "",
    contenteditable: "true",
    role: "textbox",
    spellcheck: "true",
    tabindex: "0",
    "aria-label": options.label,
    "aria-placeholder": options.placeholder,
  });
  const hint = el("div", { class: css["hint"] ?? "", "aria-hidden": "true" }, options.placeholder);
  const editor = createEditor({
    namespace: "composer",
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(editable);
  registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  registerEnter(editor, options);
  editor.registerTextContentListener((text) => {
    hint.hidden = text !== "";
    options.onEmpty(text.trim() === "");
    options.onText?.(text);
  });
  const { start } = options;
  if (start !== undefined) editor.update(() => $getRoot().clear().append($createParagraphNode().append($createTextNode(start))).selectEnd());
  return {
    element: el("div", { class: css["box"] ?? "" }, editable, hint),
    focus: () => editor.focus(),
    text: () => editor.read(modelText),
    clear: () => editor.update(() => $getRoot().clear().append($createParagraphNode()).selectEnd()),
  };
}
