import Draft, { type ContentBlock, type EditorState } from "draft-js";
import { createElement as h, useEffect, useRef, type Element, type Node } from "react";
import { isEnter, isSubmitChord } from "../shared/dom.ts";
import { labels } from "../shared/labels.ts";
import css from "./x.module.css";

/** Mentions and hashtags are coloured spans of plain text. */
const decorator = new Draft.CompositeDecorator([
  {
    strategy(block: ContentBlock, found: (start: number, end: number) => void): void {
      for (const match of block.getText().matchAll(/[#@]\w{1,100}/gu))
        found(match.index, match.index + match[0].length);
    },
    component: (props: { children: Node }) => h("span", { className: css["tag"] }, props.children),
  },
]);

export const emptyState = (): EditorState => Draft.EditorState.createEmpty(decorator);

/** The state of an editor that begins with a text. */
export const stateOf = (text: string): EditorState =>
  Draft.EditorState.moveFocusToEnd(Draft.EditorState.createWithContent(Draft.ContentState.createFromText(text), decorator));

/** The text of Draft's model: one block per line. */
export function textOf(state: EditorState): string {
  return state
    .getCurrentContent()
    .getBlocksAsArray()
    .map((block) => block.getText())
    .join("\n");
}

interface Props {
  testId: string;
  state: EditorState;
  focused: boolean;
  /** Enter belongs to the box around the editor, as in messages. */
  enterSends?: boolean;
  onChange(next: EditorState): void;
  onCommit(): void;
}

/** One Draft.js editor in the wrappers that X puts around it. */
export function TextArea(props: Props): Element {
  const editor = useRef<{ focus(): void } | null>(null);
  useEffect(() => {
    if (props.focused) editor.current?.focus();
  }, []);
  return h(
    "div",
    { className: css["label"], "data-testid": `${props.testId}_label` },
    h(
      "div",
      { className: css["rich"], "data-testid": `${props.testId}RichTextInputContainer` },
      h(Draft.Editor, {
        ref: editor,
        editorState: props.state,
        onChange: props.onChange,
        onBlur: props.onCommit,
        // The composer around the editor submits on this chord; Draft must not split the block for it.
        keyBindingFn: (event) => (isSubmitChord(event) || (props.enterSends && isEnter(event)) ? null : Draft.getDefaultKeyBinding(event)),
        placeholder: labels.prompt,
        webDriverTestID: props.testId,
        role: "textbox",
        ariaLabel: labels.writePost,
        ariaMultiline: true,
      }),
    ),
  );
}
