const TOKEN = /\d{1,12}(?:[.,:]\d{1,12}){0,4}[a-z]{0,6}(?:-[a-z]{1,12}){0,3}|[a-z](?:[a-z'&/+-]{0,40}[a-z])?|[@#$%"?!]|\p{Extended_Pictographic}/gu;

/** A word, a number or a sign that means something, and where it begins in the text (UTF-16). */
export interface Word {
  readonly text: string;
  readonly start: number;
}

/** The words of a folded text in lower case. */
export function wordsOf(lower: string): Word[] {
  const out: Word[] = [];
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(lower); found !== null; found = TOKEN.exec(lower)) out.push({ text: found[0], start: found.index });
  return out;
}
