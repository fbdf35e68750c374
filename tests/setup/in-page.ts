/**
 * Reading a page from a test. Works the same on a page of either browser and inside the extension's own
 * world. What runs in the page is written as source text: a compiled function may lean on helpers that
 * exist only where it was compiled.
 */

/** Where an expression can be evaluated: a page, or an isolated world of it. */
export interface Evaluator {
  evaluate(expression: string): Promise<unknown>;
}

/**
 * The first visible element that matches, shadow roots included: open ones everywhere, closed ones too
 * in the extension's own world in Chromium.
 */
const findVisible = `(selector) => {
  const rootOf = (element) =>
    (element instanceof HTMLElement && globalThis.chrome?.dom?.openOrClosedShadowRoot?.(element)) || element.shadowRoot;
  const search = (root) => {
    for (const element of root.querySelectorAll("*")) {
      if (element.matches(selector) && element.getClientRects().length > 0) return element;
      const inner = rootOf(element);
      const found = inner && search(inner);
      if (found) return found;
    }
    return null;
  };
  return search(document);
}`;

/**
 * Runs a function on the first visible match and returns its answer, or null where nothing matches.
 * @param action source text of a function of the element, such as `(element) => element.textContent`
 */
export async function onElement<T>(where: Evaluator, selector: string, action: string): Promise<T | null> {
  return (await where.evaluate(`(() => {
    const element = (${findVisible})(${JSON.stringify(selector)});
    return element === null ? null : (${action})(element);
  })()`)) as T | null;
}

/** The CSS highlights of a page by name, each range as the text it covers. */
export async function highlights(where: Evaluator): Promise<Record<string, string[]>> {
  return (await where.evaluate(`(() => {
    const textOf = ({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    };
    const found = {};
    CSS.highlights.forEach((highlight, name) => {
      found[name] = [];
      highlight.forEach((range) => found[name].push(textOf(range)));
    });
    return found;
  })()`)) as Record<string, string[]>;
}
