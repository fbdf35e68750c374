import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Machine } from "../../src/engine/pattern/machine.ts";
import { programOf } from "../../src/engine/pattern/program.ts";

/** Every match at every place of a text where one may begin: where it ends, and where its `span` lies. */
function matches(source: string, text: string): string[] {
  const machine = new Machine();
  machine.load(text);
  const program = programOf(source);
  const out: string[] = [];
  for (let at = machine.seek(program, 0, text.length); at >= 0; at = machine.seek(program, at + 1, text.length)) {
    const end = machine.match(program, at);
    if (end >= 0) out.push(`${at}-${end} ${machine.spanStart}-${machine.spanEnd}`);
  }
  return out;
}
function expected(source: string, text: string): string[] {
  const regex = new RegExp(source, "dy");
  return [...text, ""].flatMap((_, at) => {
    regex.lastIndex = at;
    const found = regex.exec(text);
    const [from, to] = found?.indices?.groups?.["span"] ?? [-1, -1];
    return found === null ? [] : [`${at}-${at + found[0].length} ${from}-${to}`];
  });
}

const solid = fc.constantFrom("a", "b", "ab", " ", "\\w", "\\d", "\\s", "\\S", "[ab]", "[^a]", "[a-c\\d-]", ".", "\\.", "\\u0061", "(?:a|b|ba|c|d|ab)");
const empty = fc.constantFrom("", "\\b", "\\B", "^", "$", "(?=b)", "(?!a)", "(?<=a)", "(?<![b-])", "(?![.\\d])", "(?!\\.)", "(?<!b| )");
const times = fc.constantFrom("", "?", "{0,2}", "{1,3}", "{2}");
/** What is repeated here never matches nothing: there the standard has a rule of its own, which no pattern of ours needs. */
const { pattern } = fc.letrec<{ pattern: string; piece: string }>((tie) => ({
  pattern: fc.array(fc.tuple(empty, solid, fc.array(tie("piece"), { maxLength: 3 })).map(([edge, first, more]) => [edge, first, ...more].join("")), { minLength: 1, maxLength: 6 }).map((ways) => ways.join("|")),
  piece: fc.oneof({ maxDepth: 2 }, solid, empty, fc.tuple(tie("pattern"), times).map(([inner, many]) => `(?:${inner})${many}`), fc.tuple(fc.constantFrom("a", "\\w", "[bc ]", "."), fc.constantFrom("?", "{0,3}", "{1,2}", "{0,2}?")).map(([one, many]) => one + many)),
}));

describe("patterns match as regular expressions do", () => {
  test("at every place, with the same ends", () => {
    fc.assert(fc.property(pattern, fc.string({ unit: fc.constantFrom("a", "b", "c", " ", "1", ".", "-", "\u00e9", "\n"), maxLength: 12 }), (source, text) => {
      expect(matches(source, text)).toEqual(expected(source, text));
    }), { numRuns: 400 });
  }, 60_000);
  test("and with the same span", () => {
    for (const source of ["(?:the |a )?(?<span>\\w{1,4}s?)\\b", "(?<span>a|ab)(?:c|bcd)", "x(?<span>a{0,2})|xa"]) for (const text of ["the cats", "abcd", "xaa xa x", "a thes"]) expect(matches(source, text)).toEqual(expected(source, text));
  });
  test("what no rule may be written in is refused", () => {
    for (const source of ["a*", "a+", "a{2,}", "(a", "a)", "[a", "(a)\\1", "\\n", "?a", "{2}"]) expect(() => programOf(source), source).toThrow(SyntaxError);
    expect(() => programOf("(?:abcdefgh{1,3}){99}".repeat(99))).toThrow(RangeError);
  });
});
