import { el } from "../shared/dom.ts";
import css from "./facebook.module.css";

/** A DIV that acts as a button: click, and Enter or Space on keydown. It does nothing while aria-disabled. */
export function divButton(
  label: string,
  kind: "primary" | "tool" | "row",
  act: (how: "click" | "button-key") => void,
  ...content: (Node | string)[]
): HTMLDivElement {
  const button = el(
    "div",
    { class: css[kind] ?? "", role: "button", tabindex: "0", "aria-label": label },
    ...(content.length > 0 ? content : [label]),
  );
  const run = (how: "click" | "button-key"): void => {
    if (button.getAttribute("aria-disabled") !== "true") act(how);
  };
  button.addEventListener("click", () => run("click"));
  button.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    run("button-key");
  });
  return button;
}

/** Sets aria-disabled the way Facebook does: the attribute is there only while it is true. */
export function setDisabled(button: HTMLElement, disabled: boolean): void {
  if (disabled) button.setAttribute("aria-disabled", "true");
  else button.removeAttribute("aria-disabled");
  button.tabIndex = disabled ? -1 : 0;
}
