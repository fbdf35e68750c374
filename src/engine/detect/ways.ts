/**
 * Ways of a pattern that are taken only where their keys stand. Where the keys of a pattern come from the choices of one group, one of each, a choice whose keys
 * do not stand in a text can match nothing there: it need not even be compiled. Such choices stand a line each in the source, between what goes before and what goes after.
 */

/** The way in which a place of a source lies, by the place where it begins; 0 where the source has no ways, or the place lies before them. */
export const wayAt = (source: string, at: number): number => source.lastIndexOf("\n", at) + 1;

/** A regular expression with some ways of a source, by the places where they begin, in their order; all of it where it has no ways. */
export function withWays(source: string, ways: readonly number[]): string {
  const first = source.indexOf("\n");
  if (first < 0) return source;
  return source.slice(0, first) + ways.map((from) => source.slice(from, source.indexOf("\n", from))).join("|") + source.slice(source.lastIndexOf("\n") + 1);
}

/** The whole regular expression. */
export function wholeOf(source: string): string {
  const [before = "", ...rest] = source.split("\n");
  const after = rest.pop() ?? "";
  return before + rest.join("|") + after;
}
