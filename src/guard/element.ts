type Child = Node | string | null | false;

/** Builds an element. Attributes only, no markup and no inline style: the page's Trusted Types and style rules do not matter then. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | boolean>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(key, "");
    else if (value !== false) element.setAttribute(key, value);
  }
  element.append(...children.filter((child): child is Node | string => child !== null && child !== false));
  return element;
}

/** A button of a form: pressing it submits the form with this value, whoever presses and however. */
export const button = (value: string, label: string, attributes: Readonly<Record<string, string | boolean>> = {}): HTMLButtonElement =>
  el("button", { type: "submit", value, ...attributes }, label);
