/** Generated documents for the editors' reader and writer, and what is asked of both in a page. */
import fc from "fast-check";
import { fileURLToPath } from "node:url";
import { bundled } from "../bench/sizes.ts";

const here = (path: string): string => JSON.stringify(fileURLToPath(new URL(`../../src/guard/editors/${path}`, import.meta.url)));

/** A piece of an editor's document: a text, or an element with what is in it. */
export type Piece = string | { readonly tag: string; readonly alt?: string; readonly in: readonly Piece[] };

const CHARS = ["a", "b", " ", "\u00a0", "\u00e9", "e\u0301", "\u{1f600}", "\u{1f469}\u200d\u2695\ufe0f", "\u05d0", "\u200b", "\ufeff", ".", "Ortiz", "\n", "<b>", "&amp;"];
const text = fc.array(fc.constantFrom(...CHARS), { maxLength: 5 }).map((chars) => chars.join(""));

/** What editor libraries make, and what they never should: blocks in inlines, breaks anywhere, emoji as pictures, comments, empty nodes. */
export const documents: fc.Arbitrary<readonly Piece[]> = fc.letrec<{ piece: Piece; pieces: Piece[] }>((tie) => ({
  piece: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    text,
    fc.constantFrom<Piece>({ tag: "br", in: [] }, { tag: "#comment", in: [] }, { tag: "img", in: [] }),
    fc.constantFrom("", "x", "\u{1f600}").map((alt) => ({ tag: "img", alt, in: [] })),
    fc.record({ tag: fc.constantFrom("p", "div", "span", "b", "a", "li", "ul", "h2", "blockquote", "custom-tag"), in: tie("pieces") }),
  ),
  pieces: fc.array(tie("piece"), { maxLength: 4 }),
})).pieces;

/** Puts the reader and the writer that ship into a page, and beside them `probe`, which reads a generated document and holds every stretch of it against its range. */
export const READER = async (): Promise<string> => bundled(`
import { isField, rangeOf, read, readText } from ${here("read.ts")};
import { replaceEach, retype } from ${here("write.ts")};

const made = (piece) => {
  if (typeof piece === "string") return document.createTextNode(piece);
  if (piece.tag === "#comment") return document.createComment("no text");
  const element = document.createElement(piece.tag);
  if (piece.alt !== undefined) element.setAttribute("alt", piece.alt);
  element.append(...piece.in.map(made));
  return element;
};

function probe(pieces) {
  const root = document.createElement("div");
  root.append(...pieces.map(made));
  document.body.append(root);
  const faults = [];
  const reading = read(root);
  const { text } = reading;
  let at = 0;
  for (const { node, start, end } of reading.pieces) {
    if (start < at || end < start || end > text.length) faults.push("a piece out of order at " + start);
    if (node instanceof Text && node.data.replaceAll("\\u00a0", " ") !== text.slice(start, end)) faults.push("a piece that is not its node's text at " + start);
    if (/[^\\n]/.test(text.slice(at, start))) faults.push("characters of no piece at " + at);
    at = end;
  }
  const inside = (offset) => reading.pieces.some(({ node, start, end }) => node.nodeName === "IMG" && start < offset && offset < end);
  const step = Math.max(1, Math.floor(text.length / 12));
  for (let start = 0; start < text.length; start += step) for (let end = start + 1; end <= text.length; end += step) {
    const stretch = text.slice(start, end);
    if (/^\\n|\\n$/.test(stretch) || inside(start) || inside(end)) continue;
    const range = rangeOf(reading, start, end);
    // What a range says it holds are its text nodes, without the breaks and pictures between them.
    const wanted = reading.pieces.map(({ node, start: from, end: to }) => (node instanceof Text ? text.slice(Math.max(from, start), Math.max(from, start, Math.min(to, end))) : "")).join("");
    const held = range && range.toString().replaceAll("\\u00a0", " ");
    if (held !== wanted) faults.push("the range of " + JSON.stringify(stretch) + " at " + start + " holds " + JSON.stringify(held));
  }
  if (rangeOf(reading, text.length, text.length + 1) !== null) faults.push("a range beyond the end");
  root.remove();
  return faults;
}

globalThis.editors = { probe, readText, replaceEach, retype };
`);

const WORDS = ["Maria", "my patient", "bed 12", "a", "caf\u00e9", "\u{1f600}", "l'\u00e9t\u00e9", "3 mg", "--", "\u05d0\u05d1", "...", "(so)"];
const words = (most: number) => fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most }).map((some) => some.join(" "));

/** A text that was typed, and stretches of it (whole words, sorted and apart) that become others. */
export const rewordings = fc.tuple(fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 6 }), fc.array(fc.option(fc.oneof(words(3), fc.constant("")), { freq: 2 }), { minLength: 6, maxLength: 6 })).map(([some, becomes]) => {
  let at = 0;
  const stretches = some.flatMap((word, i) => {
    const start = at;
    at += word.length + 1;
    const put = becomes[i] ?? null;
    return put === null ? [] : [{ start, end: start + word.length, text: put }];
  });
  return { given: some.join(" "), stretches };
});

/** A text of up to three lines that is written in place of another. */
export const wholes = fc.array(words(3), { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n"));
