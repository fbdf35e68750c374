/** Small DOM helpers of the mock pages; no markup strings, so Trusted Types have nothing to object to. */

type Child = Node | string;

/** An element with attributes and children. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** An outline icon of 24 by 24 units, drawn by one path. */
export function icon(path: string, attributes: Record<string, string> = {}): SVGSVGElement {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  const settings = { viewBox: "0 0 24 24", width: "20", height: "20", "aria-hidden": "true", ...attributes };
  for (const [name, value] of Object.entries(settings)) svg.setAttribute(name, value);
  const line = document.createElementNS(space, "path");
  line.setAttribute("d", path);
  line.setAttribute("fill", "currentColor");
  svg.append(line);
  return svg;
}

/** Said on every page, or piece of one, that no source describes. */
export const MADE_UP = "Made up: nobody has described this page.";
export const madeUpNote = (): HTMLElement => el("p", { role: "note" }, MADE_UP);

/** Whether a key is Ctrl+Enter or Cmd+Enter. */
export function isSubmitChord(event: { key: string; ctrlKey: boolean; metaKey: boolean }): boolean {
  return event.key === "Enter" && (event.ctrlKey || event.metaKey);
}

/** Whether a key is Enter without Shift, and not the one that ends an input method's composition. */
export const isEnter = ({ key, shiftKey, keyCode }: { key: string; shiftKey: boolean; keyCode: number }): boolean => key === "Enter" && !shiftKey && keyCode !== 229;

/** The page's own query, such as `?modal=1`. */
export const query = new URLSearchParams(location.search);
