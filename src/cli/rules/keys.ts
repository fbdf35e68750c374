import { RegExpParser, type AST } from "@eslint-community/regexpp";

const parser = new RegExpParser({ ecmaVersion: 2022 });
/** More keys than this do not narrow anything. */
const MOST_KEYS = 900;
/** The key that stands for "some digit". */
const DIGIT = "#";

/** Words of which one has to occur where a pattern matches (lower case, three letters or more; "#" for some digit), or [] where none can be told. */
export function keysOf(source: string): string[] {
  return [...new Set((of(parser.parsePattern(source)) ?? []).map((key) => key.toLowerCase()))].toSorted();
}

/** The best set of a node: null where it may match without any literal text. */
function of(node: AST.Node): string[] | null {
  switch (node.type) {
    case "Pattern":
    case "Group":
    case "CapturingGroup": {
      const each = node.alternatives.map(of);
      return each.some((set) => set === null) ? null : trimmed(each.flatMap((set) => set ?? []));
    }
    case "Alternative":
      return sequence(node.elements);
    case "Quantifier":
      return node.min > 0 ? of(node.element) : null;
    case "CharacterSet":
      return node.kind === "digit" && !node.negate ? [DIGIT] : null;
    default:
      return null;
  }
}

const worth = (set: readonly string[]): number => Math.min(4, ...set.map((key) => key.length)) * 1000 - set.length;

/** Runs of plain characters, and the sets of what stands between them: the one with the longest shortest key wins. */
function sequence(elements: readonly AST.Element[]): string[] | null {
  const sets: string[][] = [];
  let run = "";
  for (const element of elements) {
    if (element.type === "Character") {
      run += String.fromCodePoint(element.value);
      continue;
    }
    if (run.length > 2) sets.push([run]);
    run = "";
    const set = of(element);
    if (set !== null) sets.push(set);
  }
  if (run.length > 2) sets.push([run]);
  return sets.toSorted((a, b) => worth(b) - worth(a))[0] ?? null;
}

const trimmed = (set: string[]): string[] | null => (set.length <= MOST_KEYS && set.every((key) => key.length > 2 || key === DIGIT) ? set : null);

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
