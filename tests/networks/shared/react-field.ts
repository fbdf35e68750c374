import { createElement as h, type Element } from "react";

interface Props {
  value: string;
  label: string;
  onText(text: string): void;
  onKey?(event: KeyboardEvent): void;
  more?: Record<string, unknown>;
}

/** A field that React controls: its text is React's state, and what is written past it is lost. */
export const Field = ({ value, label, onText, onKey, more = {} }: Props): Element =>
  h("textarea", {
    "aria-label": label, placeholder: label, rows: 2, value,
    onChange: (event: { target: HTMLTextAreaElement }) => onText(event.target.value),
    ...(onKey ? { onKeyDown: onKey } : {}),
    ...more,
  });
