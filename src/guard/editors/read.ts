/**
 * One walk yields the text of an editor and where each of its pieces stands in the DOM. `innerText` is not used:
 * it depends on layout and doubles line breaks, so its offsets would not lead back to the nodes.
 */

interface Piece {
  readonly node: Text | Element;
  /** Offsets into the text, UTF-16. */
  readonly start: number;
  readonly end: number;
}

export interface EditorText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const BLOCKS = new Set(["P", "DIV", "LI", "UL", "OL", "BLOCKQUOTE", "PRE", "H1", "H2", "H3", "H4", "H5", "H6"]);
const isBlock = (node: Node): boolean => BLOCKS.has(node.nodeName);
const holdsBlock = (node: Node): boolean => [...node.childNodes].some((child) => isBlock(child) || holdsBlock(child));

/** The lines of an editor: its innermost blocks, and runs of inline nodes that stand between blocks. */
function* linesOf(root: Node): Generator<Node[]> {
  let run: Node[] = [];
  for (const child of root.childNodes) {
    if (!isBlock(child) && !holdsBlock(child)) {
      run.push(child);
      continue;
    }
    if (run.length > 0) yield run;
    run = [];
    if (holdsBlock(child)) yield* linesOf(child);
    else yield [...child.childNodes];
  }
  if (run.length > 0) yield run;
}

/** The leaves that stand for characters: text, line breaks, and images with a text (emoji). */
function* leavesOf(nodes: readonly Node[]): Generator<Text | Element> {
  for (const node of nodes) {
    if (node instanceof Text) {
      if (node.data.length > 0) yield node;
    } else if (node instanceof Element) {
      if (node.nodeName === "BR" || node.nodeName === "IMG") yield node;
      else yield* leavesOf([...node.childNodes]);
    }
  }
}

/** A field has a value and no nodes: nothing in it can be marked. */
export const isField = (element: Element | undefined): element is HTMLTextAreaElement | HTMLInputElement =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

/** The text an editor holds, "\n" between its lines; a no-break space counts as a space (editors put one at a line's end). */
export function read(root: Element): EditorText {
  if (isField(root)) return { text: root.value, pieces: [] };
  const pieces: Piece[] = [];
  let text = "";
  let first = true;
  const add = (node: Text | Element, chars: string) => {
    pieces.push({ node, start: text.length, end: text.length + chars.length });
    text += chars;
  };
  for (const line of linesOf(root)) {
    if (!first) text += "\n";
    first = false;
    const leaves = [...leavesOf(line)];
    leaves.forEach((leaf, i) => {
      if (leaf instanceof Text) add(leaf, leaf.data.replaceAll("\u00a0", " "));
      else if (leaf.nodeName === "IMG") add(leaf, leaf.getAttribute("alt") ?? "");
      // A break at the end of a line only keeps the line open; it is no character of the text.
      else if (i < leaves.length - 1) add(leaf, "\n");
    });
  }
  return { text, pieces };
}

export const readText = (root: Element): string => read(root).text;

/** The place in the DOM of an offset; `after` chooses the piece that ends there over the one that begins there. */
function place(pieces: readonly Piece[], offset: number, after: boolean): [Node, number] | null {
  const piece = after
    ? pieces.find((p) => p.start < offset && offset <= p.end)
    : pieces.find((p) => p.start <= offset && offset < p.end);
  if (!piece) return null;
  if (piece.node instanceof Text) return [piece.node, offset - piece.start];
  const parent = piece.node.parentNode;
  if (!parent) return null;
  const index = [...parent.childNodes].indexOf(piece.node as ChildNode);
  return [parent, after ? index + 1 : index];
}

/** A live range over the characters `start`..`end` (UTF-16, end exclusive), or null where they are not in the DOM. */
export function rangeOf({ pieces }: EditorText, start: number, end: number): Range | null {
  // Between two characters a range is empty, and at either end of a line only one of the two pieces is there.
  const caret = start === end ? (place(pieces, start, false) ?? place(pieces, start, true)) : null;
  const from = caret ?? place(pieces, start, false);
  const to = caret ?? place(pieces, end, true);
  if (!from || !to) return null;
  const range = new Range();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}
