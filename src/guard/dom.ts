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

/** All matching descendants in document order, open shadow roots included. */
export function allWithin(scope: Element | ShadowRoot, selector: string): Element[] {
  const found: Element[] = [];
  const visit = (root: Element | ShadowRoot) => {
    for (const element of root.querySelectorAll("*")) {
      if (element.matches(selector)) found.push(element);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  if (scope instanceof Element && scope.shadowRoot) visit(scope.shadowRoot);
  visit(scope);
  return found;
}

export const isDisabled = (control: Element): boolean =>
  control.getAttribute("aria-disabled") === "true" || (control as Partial<HTMLButtonElement>).disabled === true;

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

/** Is a list open from which Enter picks: told by the editor, or in sight? Reads layout, so only asked at an Enter that may send. */
export function isPicking(editable: Element, menu: string | undefined): boolean {
  if (editable.getAttribute("aria-expanded") === "true" || editable.hasAttribute("aria-activedescendant")) return true;
  return menu !== undefined && [...document.querySelectorAll(menu)].some(isVisible);
}
