import { el, icon } from "./dom.ts";
import css from "./page.module.css";
import { sentPanel } from "./sent.ts";

export const style = (name: string): string => css[name] ?? "";

export type Pressed = "click" | "button-key";

/** A DIV that plays a button: click, and Enter or Space on keydown; nothing while aria-disabled. */
export function role(act: (how: Pressed) => void, className: string, label: string, ...content: (Node | string)[]): HTMLDivElement {
  const button = el("div", { role: "button", tabindex: "0", class: style(className) }, ...(content.length > 0 ? content : [label]));
  if (content.length > 0) button.setAttribute("aria-label", label);
  const run = (how: Pressed): void => {
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

const DOT = "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16z";
/** A button with an icon and no words; it does nothing here. */
export const tool = (label: string): HTMLElement => role(() => undefined, "tool", label, icon(DOT));

export function setDisabled(button: HTMLElement, disabled: boolean): void {
  button.setAttribute("aria-disabled", String(disabled));
}

/** The page: a column with what it shows, and the list of what was sent. */
export function showPage(...content: (Node | string)[]): void {
  document.body.append(el("div", { class: style("page") }, el("main", { role: "main", class: style("feed") }, ...content), sentPanel(style("card"))));
}

/** A dialog over the page. Returns what takes it away. */
export function showDialog(...content: (Node | string)[]): () => void {
  const dialog = el("div", { role: "dialog", class: style("dialog") }, ...content);
  const shade = el("div", { class: style("shade") }, dialog);
  document.body.append(shade);
  return () => shade.remove();
}

export const post = (author: string, text: string, ...more: Node[]): HTMLElement => el("article", { class: style("card") }, el("b", {}, author), el("p", {}, text), ...more);
