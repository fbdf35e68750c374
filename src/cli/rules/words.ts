/** Named word lists: `<name>` in a pattern stands for the list's alternatives, which may name other lists. */
export type WordLists = Readonly<Record<string, string>>;

const NAME = /(?<!\?)(?<!\?<)<([a-z][a-z0-9-]{0,40})>/g;

/** A list as one alternation: entries are parted by `|` or stand one a line. */
export function alternation(list: string | readonly string[]): string {
  const entries = (typeof list === "string" ? list.split(/\|(?![^()]{0,400}\))|\n/) : list).map((entry) => entry.trim()).filter((entry) => entry !== "");
  return entries.join("|");
}

/** Replaces every `<name>`. Throws on an unknown name, and on lists that name each other in a circle. */
export function expand(pattern: string, lists: WordLists, within: readonly string[] = []): string {
  return pattern.replace(NAME, (whole, name: string, at: number) => {
    if (pattern.slice(Math.max(0, at - 2), at) === "(?") return whole;
    const list = lists[name];
    if (list === undefined) throw new Error(`no word list "${name}" (in ${pattern})`);
    if (within.includes(name)) throw new Error(`word list "${name}" names itself`);
    return `(?:${expand(list, lists, [...within, name])})`;
  });
}
