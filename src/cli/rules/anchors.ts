/** Where a pattern can match at all: words of which one has to stand at a known distance from the start of every match. */
import { RegExpParser, type AST } from "@eslint-community/regexpp";
import { packed } from "../../engine/numbers.ts";
import { KINDS, UNLIKE, type KeyKind } from "../../engine/detect/anchors.ts";
import { plainEnd } from "../../engine/pattern/plain.ts";

const parser = new RegExpParser({ ecmaVersion: 2022 });
/** More keys than this narrow nothing; nor does a key further than this from the start. */
const MOST_KEYS = 900;
const FURTHEST = 80;

/** One literal stretch of a pattern: its place in the source, and how many characters of a match lie before it. */
interface Key {
  readonly kind: KeyKind;
  readonly from: number;
  readonly length: number;
  readonly text: string;
  readonly min: number;
  readonly max: number;
  /** The ways of which this key opens one, and that one; null where it opens all at once. */
  readonly ways: readonly AST.Alternative[] | null;
  readonly way: AST.Alternative | null;
}

/** A pattern as it ships: its source, the choices that its keys tell apart a line each (src/engine/detect/ways.ts), and its anchor: its keys as `readKeys` takes them; none where it may match anywhere. */
export function anchored(regex: string): { readonly source: string; readonly anchor: string } {
  const pattern = parser.parsePattern(regex);
  const keys = of(pattern, false, false);
  if (keys === null || keys.some(({ max }) => max > FURTHEST) || keys.length > MOST_KEYS) return { source: regex, anchor: "" };
  const numbers: number[] = [];
  const { source, before } = inWays(regex, keys[0]?.ways ?? null);
  let end = 0;
  let distance = "0 0";
  const seen = new Set<string>();
  for (const { kind, from: place, length, min, max, way } of keys.toSorted((a, b) => a.from - b.from)) {
    const from = place + before;
    const name = `${kind} ${min} ${max} ${way?.start ?? ""} ${source.slice(from, from + length)}`;
    if (seen.has(name)) continue;
    seen.add(name);
    const more: number[] = [];
    let first = KINDS.indexOf(kind);
    const unlike = (what: keyof typeof UNLIKE, ...how: readonly number[]): void => {
      first += UNLIKE[what];
      more.push(...how);
    };
    if (from - end !== 1) unlike("step", from - end);
    if (plainEnd(source, from) - from !== length) unlike("length", length);
    if (`${min} ${max}` !== distance) unlike("distance", min, max - min);
    numbers.push(first, ...more);
    end = from + length;
    distance = `${min} ${max}`;
  }
  return { source, anchor: packed(numbers) };
}

/** A source with its ways a line each, and how much further on each place of them then is. */
function inWays(regex: string, ways: readonly AST.Alternative[] | null): { readonly source: string; readonly before: number } {
  const [first, last] = [ways?.[0], ways?.at(-1)];
  if (ways === null || first === undefined || last === undefined) return { source: regex, before: 0 };
  // What stands in a line of its own must not be taken for the gap between two patterns.
  const [open, close] = first.parent.type === "Pattern" ? ["(?:", ")"] : ["", ""];
  const lines = [regex.slice(0, first.start) + open, ...ways.map(({ raw }) => raw), close + regex.slice(last.end)];
  return { source: lines.join("\n"), before: open.length + 1 };
}

const isWordSign = (code: number): boolean => /\w/.test(String.fromCharCode(code));

/** How few and how many characters a node matches. */
function width(node: AST.Node): { min: number; max: number } {
  switch (node.type) {
    case "Pattern":
    case "Group":
    case "CapturingGroup": {
      const each = node.alternatives.map(width);
      return { min: Math.min(...each.map(({ min }) => min)), max: Math.max(...each.map(({ max }) => max)) };
    }
    case "Alternative":
      return node.elements.map(width).reduce((sum, one) => ({ min: sum.min + one.min, max: sum.max + one.max }), { min: 0, max: 0 });
    case "Quantifier": {
      const { min, max } = width(node.element);
      return { min: min * node.min, max: max === 0 ? 0 : max * node.max };
    }
    case "Assertion":
      return { min: 0, max: 0 };
    case "Backreference":
      return { min: 0, max: Number.POSITIVE_INFINITY };
    default:
      return { min: 1, max: 1 };
  }
}

/** Does what a node matches begin (or end) with a sign that is no part of a word, whatever it matches? */
function bare(node: AST.Node, side: "first" | "last"): boolean {
  switch (node.type) {
    case "Character":
      return !isWordSign(node.value);
    case "CharacterClass":
      return !node.negate && node.elements.length > 0 && node.elements.every((element) => element.type === "Character" && !isWordSign(element.value));
    case "CharacterSet":
      return node.kind === "space" && !node.negate;
    case "Group":
    case "CapturingGroup":
      return node.alternatives.every((alternative) => bare(alternative, side));
    case "Alternative": {
      const edge = side === "first" ? node.elements[0] : node.elements.at(-1);
      return edge !== undefined && bare(edge, side);
    }
    case "Quantifier":
      return node.min > 0 && bare(node.element, side);
    default:
      return false;
  }
}

const isEdge = (node: AST.Node): boolean => node.type === "Assertion" && node.kind === "word" && !node.negate;
const isLook = (node: AST.Node): boolean => node.type === "Assertion" && (node.kind === "lookahead" || node.kind === "lookbehind");

/** Is the place after an element the edge of a word, if the place before it was one where `before`? */
function edgeAfter(node: AST.Node, before: boolean): boolean {
  if (isEdge(node)) return true;
  if (isLook(node)) return before;
  if (node.type === "Quantifier" && node.min === 0) return before && (bare(node.element, "last") || isEdge(node.element));
  return bare(node, "last");
}

/** Is the place before the element at an index the edge of a word, seen from what follows? */
function edgeBefore(elements: readonly AST.Node[], at: number, right: boolean): boolean {
  const node = elements[at];
  if (node === undefined) return right;
  if (isEdge(node)) return true;
  if (isLook(node)) return edgeBefore(elements, at + 1, right);
  if (node.type === "Quantifier" && node.min === 0) return bare(node.element, "first") && edgeBefore(elements, at + 1, right);
  return bare(node, "first");
}

/** The best keys of a node: null where it may match without any. `left` and `right`: it stands at the edges of words. */
function of(node: AST.Node, left: boolean, right: boolean): Key[] | null {
  switch (node.type) {
    case "Pattern":
    case "Group":
    case "CapturingGroup": {
      const each = node.alternatives.map((alternative) => sequence(alternative.elements, left, right));
      if (each.some((set) => set === null)) return null;
      const ways = node.alternatives;
      return ways.length === 1 ? (each[0] ?? null) : each.flatMap((set, i) => (set ?? []).map((key) => ({ ...key, ways, way: ways[i] ?? null })));
    }
    case "Quantifier": {
      const set = node.min > 0 ? of(node.element, left, right && node.max === 1) : null;
      // Keys are those of the first time: another time another way may be taken.
      return node.max === 1 || set === null ? set : set.map((key) => ({ ...key, ways: null, way: null }));
    }
    case "CharacterClass":
    case "CharacterSet":
      return isDigit(node) ? [{ kind: "digit", from: node.start, length: 0, text: "", min: 0, max: 0, ways: null, way: null }] : null;
    default:
      return null;
  }
}

/** Does a class hold digits only? */
function isDigit(node: AST.Node): boolean {
  if (node.type === "CharacterSet") return node.kind === "digit" && !node.negate;
  if (node.type === "Character") return node.value >= 48 && node.value <= 57;
  if (node.type === "CharacterClassRange") return isDigit(node.min) && isDigit(node.max);
  return node.type === "CharacterClass" && !node.negate && node.elements.length > 0 && node.elements.every(isDigit);
}

/** Signs that stand in few drafts: one of them is key enough. */
const RARE = /^[^\w\s.,'"!?()-]{1,99}$/;

/** Words that stand in nearly every draft. */
const COMMON = new Set("a an the this that these those i me my we us our you your he him his she her it its they them their who to of in on at for from with by as and or but so if not no is are was were be been do does did has have had can could will would i'm it's all one just get got out up".split(" "));

/** Long keys are rare ones; many keys, and keys whose distance from the start is unsure, cost more than they save. */
function worth(set: readonly Key[]): number {
  const rarity = ({ kind, length, text }: Key): number => (kind === "digit" || (kind !== "any" && COMMON.has(text.trim().toLowerCase())) ? 1 : kind === "word" ? Math.min(4, length + 1) : kind === "start" ? Math.min(4, length + 0.5) : Math.min(4, Math.max(length, 3)));
  return Math.min(...set.map(rarity)) * 1000 - set.length - 5 * Math.max(...set.map(({ min, max }) => max - min));
}

/** Runs of plain characters, and the keys of what stands between them: the best set wins. */
function sequence(elements: readonly AST.Element[], left: boolean, right: boolean): Key[] | null {
  const sets: Key[][] = [];
  let [min, max] = [0, 0];
  let edge = left;
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i] as AST.Element;
    if (element.type === "Character" && element.raw.length === 1) {
      let end = i;
      while (elements[end + 1]?.type === "Character" && elements[end + 1]?.raw.length === 1) end++;
      const run = elements.slice(i, end + 1).map(({ raw }) => raw).join("");
      const length = run.length;
      const isWord = /^\w{1,99}$/.test(run);
      const kind = isWord && edge && edgeBefore(elements, end + 1, right) ? "word" : /^\w/.test(run) && edge ? "start" : "any";
      if (kind === "word" || length > 2 || (kind === "start" && length > 1) || RARE.test(run)) sets.push([{ kind, from: element.start, length, text: run, min, max, ways: null, way: null }]);
      min += length;
      max += length;
      edge = !/\w$/.test(run);
      i = end;
      continue;
    }
    const set = of(element, edge, edgeBefore(elements, i + 1, right));
    if (set !== null && set.length > 0) sets.push(set.map((key) => ({ ...key, min: key.min + min, max: key.max + max })));
    const own = width(element);
    min += own.min;
    max += own.max;
    edge = edgeAfter(element, edge);
  }
  const near = sets.filter((set) => set.every((key) => key.max <= FURTHEST));
  return (near.length > 0 ? near : sets).toSorted((a, b) => worth(b) - worth(a))[0] ?? null;
}

/** A pattern whose choices between choices are one: "(?:(?:a|b)|c)", as word lists leave it, says no more than "(?:a|b|c)", and its keys tell fewer ways apart. */
export function flattened(source: string): string {
  const brackets: [from: number, to: number][] = [];
  const walk = (node: AST.Node): void => {
    if (node.type === "Alternative") {
      const [only, ...more] = node.elements;
      if (only?.type === "Group" && more.length === 0 && only.modifiers === null) brackets.push([only.start, only.start + 3], [only.end - 1, only.end]);
      node.elements.forEach(walk);
    } else if (node.type === "Quantifier") walk(node.element);
    else if ("alternatives" in node) for (const alternative of node.alternatives) walk(alternative);
  };
  walk(parser.parsePattern(source));
  return brackets.toSorted((a, b) => b[0] - a[0]).reduce((text, [from, to]) => text.slice(0, from) + text.slice(to), source);
}

/** The quantifiers of a pattern that have no upper bound; none is allowed. */
export function unbounded(source: string): string[] {
  const out: string[] = [];
  const walk = (node: AST.Node): void => {
    if (node.type === "Quantifier") {
      if (node.max === Number.POSITIVE_INFINITY) out.push(node.raw);
      walk(node.element);
    } else if (node.type === "Alternative") node.elements.forEach(walk);
    else if ("alternatives" in node) for (const alternative of node.alternatives) walk(alternative);
  };
  walk(parser.parsePattern(source));
  return out;
}
