import { rangeOf, type EditorText } from "../editors/read.ts";
import type { Span } from "./shift.ts";

/** A page can list highlight names; this one tells nothing. */
export const NAME = "u1";

const STYLE = `
::highlight(${NAME}) { text-decoration: underline wavy 2px #b4560d; text-underline-offset: 3px; }
@media (prefers-color-scheme: dark) { ::highlight(${NAME}) { text-decoration-color: #ffb35c; } }
@media (forced-colors: active) { ::highlight(${NAME}) { text-decoration-color: Highlight; } }
`;

type Root = Document | ShadowRoot;

/** Paints marks over ranges with the CSS Custom Highlight API: nothing is inserted into any editor. */
export class Highlighter {
  readonly #ranges = new Map<Element, readonly Range[]>();
  readonly #dressed = new Set<Root>();
  #sheet: CSSStyleSheet | undefined;

  /** Shows exactly these spans in this editor, in place of those shown before. */
  show(editable: Element, reading: EditorText, spans: readonly Span[]): void {
    const ranges = spans.flatMap((span) => rangeOf(reading, span.start, span.end) ?? []);
    if (ranges.length === 0) this.#ranges.delete(editable);
    else this.#ranges.set(editable, ranges);
    this.#dress(editable.getRootNode() as Root);
    this.#paint();
  }

  /** Takes the marks of this editor away. */
  clear(editable: Element): void {
    if (this.#ranges.delete(editable)) this.#paint();
  }

  /** Takes the styles away again from every root that has them. */
  undress(): void {
    for (const root of this.#dressed) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#dressed.clear();
  }

  #paint(): void {
    for (const editable of this.#ranges.keys()) if (!editable.isConnected) this.#ranges.delete(editable);
    const all = [...this.#ranges.values()].flat();
    if (all.length === 0) CSS.highlights.delete(NAME);
    else CSS.highlights.set(NAME, new Highlight(...all));
  }

  /** Highlight styles are scoped to their tree: each root that holds an editor adopts the sheet. */
  #dress(root: Root): void {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(STYLE);
    }
    for (const one of this.#dressed) if (one instanceof ShadowRoot && !one.host.isConnected) this.#dressed.delete(one);
    this.#dressed.add(root);
    if (!root.adoptedStyleSheets.includes(this.#sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }
}
