import type { EditorState } from "draft-js";
import { createElement as h, useRef, useState, type Element } from "react";
import { isSubmitChord, query } from "../shared/dom.ts";
import { labels } from "../shared/labels.ts";
import type { How } from "../shared/record.ts";
import { send } from "../shared/sent.ts";
import { emptyState, stateOf, TextArea, textOf } from "./editor.ts";
import { ToolBar } from "./toolbar.ts";
import { Quoted, type Post } from "./post.ts";
import css from "./x.module.css";

interface Part {
  id: number;
  editor: EditorState;
  /** The text as the thread state holds it: written when the part's editor loses focus. */
  committed: string;
}

interface Props {
  surface: "inline" | "modal";
  label: string;
  quoting?: Post;
  onSent?(): void;
}

const newPart = (id: number): Part => ({ id, editor: emptyState(), committed: "" });

/** X mounts the next part's editor late. */
const mountDelay = 300;

/** The variant in which a click sends the thread state, so that a change after the last blur is lost. */
const sendsCommitted = query.get("commit") === "blur";

/** The variant in which the inline button changes its name as soon as there is text. */
const flips = query.get("flip") === "1";

/** The variant in which a time has been chosen: the same button now schedules. */
const scheduled = query.get("scheduled") === "1";

/** The variant in which a post that is out is being edited. */
const edited = query.get("edit");

/** `?poll=1`: the choices of a poll stand below the text; their fields hold what is typed, as the site's own do. */
const hasPoll = query.get("poll") === "1";
const CHOICES = ["Choice1", "Choice2"];

/** The inline composer, or the modal's with its thread. */
export function Composer({ surface, label, quoting, onSent }: Props): Element {
  const [parts, setParts] = useState(() => [{ ...newPart(0), ...(edited !== null && surface === "modal" ? { editor: stateOf(edited) } : {}) }]);
  const ready = parts.every((part) => part.editor.getCurrentContent().hasText());
  const change = (id: number, next: (old: Part) => Partial<Part>): void =>
    setParts((old) => old.map((part) => (part.id === id ? { ...part, ...next(part) } : part)));

  const poll = useRef<HTMLElement | null>(null);
  const choices = (): string[] => [...(poll.current?.querySelectorAll("input") ?? [])].map(({ value }) => value).filter((value) => value !== "");

  const post = (how: How): void => {
    if (!ready) return;
    const committed = sendsCommitted && how === "click";
    send("x", scheduled ? "scheduled" : surface, how, [...parts.map((part) => (committed ? part.committed : textOf(part.editor))), ...choices()]);
    setParts([newPart(parts.length + (parts[0]?.id ?? 0))]);
    onSent?.();
  };
  const addPart = (): void => {
    setTimeout(() => setParts((old) => [...old, newPart((old.at(-1)?.id ?? 0) + 1)]), mountDelay);
  };

  return h(
    "div",
    {
      className: css["composer"],
      onKeyDown: (event: KeyboardEvent) => {
        if (!isSubmitChord(event)) return;
        event.preventDefault();
        post("ctrl-enter");
      },
    },
    parts.map((part, index) =>
      h(
        "div",
        { className: css["row"], key: part.id },
        h("div", { className: css["avatar"] }),
        h(TextArea, {
          testId: `tweetTextarea_${query.get("same") === "1" ? 0 : index}`,
          state: part.editor,
          focused: surface === "modal",
          onChange: (editor) => change(part.id, () => ({ editor })),
          onCommit: () => change(part.id, (old) => ({ committed: textOf(old.editor) })),
        }),
      ),
    ),
    hasPoll ? h("div", { ref: poll }, CHOICES.map((name) => h("label", { key: name }, labels.choice, h("input", { name, type: "text", maxLength: 25, dir: "auto" })))) : null,
    quoting === undefined ? null : h(Quoted, { post: quoting }),
    scheduled ? h("div", { className: css["quiet"], "data-testid": "scheduledTweetIndicator" }, labels.schedule) : null,
    h(ToolBar, {
      button: surface === "inline" && !(flips && ready) ? "tweetButtonInline" : "tweetButton",
      label: parts.length > 1 ? labels.postAll : scheduled ? labels.schedule : label,
      disabled: !ready,
      onPost: () => post("click"),
      ...(surface === "modal" && ready ? { onAdd: addPart } : {}),
    }),
  );
}
