/** Tells of each match of a global pattern in a text, from left to right. A pattern is used by one search at a time. */
export function eachMatch(pattern: RegExp, text: string, each: (found: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) each(found);
}
