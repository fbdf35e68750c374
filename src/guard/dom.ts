/** Small questions about the page's elements that stop at no open shadow root. */

/** The parent of a node, stepping from a shadow root to its host. */
export const parentOf = (node: Node): Node | null => node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/** The elements an event passes, innermost first; open shadow roots are seen through. */
export const pathOf = (event: Event): Element[] => event.composedPath().filter((t): t is Element => t instanceof Element);

/** The nearest ancestor (or the element itself) that matches, whatever shadow roots lie between. */
export function closestAcross(start: Element, selector: string): Element | null {
  for (let node: Node | null = start; node; node = parentOf(node)) {
    if (node instanceof Element && node.matches(selector)) return node;
  }
  return null;
}

/** What is looked for: a selector, or a question about an element. */
export type Wanted = string | ((element: Element) => boolean);

export const meets = (element: Element, wanted: Wanted): boolean => (typeof wanted === "string" ? element.matches(wanted) : wanted(element));

/** All matching descendants in document order, open shadow roots included. */
export function allWithin(scope: Element | ShadowRoot, wanted: Wanted): Element[] {
  const found: Element[] = [];
  const visit = (root: Element | ShadowRoot) => {
    for (const element of root.querySelectorAll("*")) {
      if (meets(element, wanted)) found.push(element);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  if (scope instanceof Element && scope.shadowRoot) visit(scope.shadowRoot);
  visit(scope);
  return found;
}

/** The element that acts when a control is pressed: the button within it, where the control is a custom element that has one in its open root. */
const acting = (control: Element): Element => control.shadowRoot?.querySelector("button") ?? control;

const says = (element: Element): boolean => element.getAttribute("aria-disabled") === "true" || (element as Partial<HTMLButtonElement>).disabled === true;
export const isDisabled = (control: Element): boolean => says(control) || says(acting(control));

/** Presses a control as a click does. */
export const press = (control: Element): void => (acting(control) as HTMLElement).click();

/** What a control is called: its label, else its value or its text. */
export const labelOf = (control: Element): string =>
  (control.getAttribute("aria-label") || (control instanceof HTMLInputElement ? control.value : control.textContent) || "").replace(/\s+/g, " ").trim();

/** Does an element hold another, whatever open shadow roots lie between? */
export function holds(outer: Element, inner: Element): boolean {
  for (let node: Node | null = inner; node; node = parentOf(node)) if (node === outer) return true;
  return false;
}

/** Rendered at all: a control in a closed dialog has no box. Reads layout, so only asked at a submit. */
export const isVisible = (element: Element): boolean => element.isConnected && element.getClientRects().length > 0;

/** Does the focus lie in this element? Seen from its own root, since the document names only the host of a shadow root. */
export const isFocused = (element: Element): boolean => element.contains((element.getRootNode() as Document | ShadowRoot).activeElement);

const armed = new Set<() => void>();
let watcher: MutationObserver | undefined;

/**
 * Listens at the window, before the page. A page that writes itself anew (`document.open`) takes every listener away and puts a new root
 * element in: then all of them are added again; one that is still there stays as it is.
 */
export function onWindow<K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void, signal: AbortSignal, passive = false): void {
  const arm = () => window.addEventListener(type, listener, { capture: true, passive, signal });
  arm();
  armed.add(arm);
  watcher ??= new MutationObserver(() => armed.forEach((again) => again()));
  watcher.observe(document, { childList: true });
  signal.addEventListener("abort", () => {
    armed.delete(arm);
    if (armed.size === 0) watcher?.disconnect();
  });
}

/** What has the focus and all around it, innermost first; open shadow roots are seen through. */
export function focusPath(): Element[] {
  let inner: Element | null = document.activeElement;
  while (inner?.shadowRoot?.activeElement) inner = inner.shadowRoot.activeElement;
  const path: Element[] = [];
  for (let node: Node | null = inner; node; node = parentOf(node)) if (node instanceof Element) path.push(node);
  return path;
}

/** Is a list open from which Enter picks: told by the editor, or in sight, in the page or in the editor's own shadow root? Reads layout, so only asked at an Enter that may send. */
export function isPicking(editable: Element, menu: string | undefined): boolean {
  if (editable.getAttribute("aria-expanded") === "true" || editable.hasAttribute("aria-activedescendant")) return true;
  const root = editable.getRootNode();
  const roots: readonly ParentNode[] = root instanceof ShadowRoot ? [root, document] : [document];
  return menu !== undefined && roots.some((within) => [...within.querySelectorAll(menu)].some(isVisible));
}
