import { LEXICON } from "../generated/lexicon.ts";
import { FIRST_NAME } from "../generated/words.ts";
import { once } from "../once.ts";
import { fold, unfold, type Folded } from "./fold.ts";
import { wordsOf, type Word } from "./words.ts";

/** A word of a sentence with the classes of meaning it carries; offsets are UTF-16 units into the sentence. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Indexes into CLASSES. */
  readonly classes: readonly number[];
}

/** Classes that are told by form, beside those of `rules/lexicon.yaml`. */
const FORMS = ["age", "number", "figure", "quotation", "question", "exclamation", "hashtag", "handle", "past", "capital", "first-name", "full-name"] as const;
export const CLASSES: readonly string[] = [...Object.keys(LEXICON), ...FORMS];
const form = Object.fromEntries(FORMS.map((name) => [name, CLASSES.indexOf(name)])) as Readonly<Record<(typeof FORMS)[number], number>>;
const named = (name: string): number => CLASSES.indexOf(name);

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
};
/** Word -> classes, and first word -> phrases that begin with it. Made of as few objects as may be: a page's first draft waits for it. */
const lexicon = once(() => {
  const words = new Map<string, readonly number[]>();
  const phrases = new Map<string, { readonly rest: readonly string[]; readonly of: number }[]>();
  Object.values(LEXICON).forEach((list, of) => {
    const own = [of];
    list.split("|").forEach((entry) => {
      if (entry.includes(" ")) {
        const [first = "", ...rest] = entry.split(" ");
        push(phrases, first, { rest, of });
      } else {
        const known = words.get(entry);
        words.set(entry, known === undefined ? own : [...known, of]);
      }
    });
  });
  return { words, phrases };
});

const NO_PHRASES: readonly never[] = [];
const PAST = new Set("was were had did went came took got gave knew thought felt made kept left ran sat stood lost held brought broke fell became began wrote heard told said couldn't wasn't didn't hadn't wouldn't".split(" "));
const SIGNS: Readonly<Record<string, number>> = { '"': form.quotation, "?": form.question, "!": form.exclamation, "#": form.hashtag, "@": form.handle };
/** Endings that make a word one of medicine. */
const MEDICAL = /(?:itis|osis|emia|oma|ectomy|plasty|oscopy|pathy)$/;
const PLURAL: Readonly<Record<number, number>> = { [named("person")]: named("people"), [named("patient")]: named("patients") };

function classesOf(word: string, next: string): number[] {
  const sign = SIGNS[word];
  if (sign !== undefined) return [sign];
  const { words } = lexicon();
  const out = words.get(word)?.slice() ?? [];
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    const age = /^\d{1,3}(?:yo[mf]?|y|[mf]|yr|yrs)$|^\d{1,3}-(?:year|yr|month|week|day|yo)/.test(word) || (/^\d{1,3}$/.test(word) && /^(?:years?|yrs?|months?|weeks?|days?)-?old|^(?:yo|y\/o|ans|anos)\b/.test(next));
    out.push(age ? form.age : /^\d{1,3}$/.test(word) ? form.number : form.figure);
  } else if ((word === "m" || word === "f") && /^\d{2}$/.test(next)) out.push(form.age);
  if (PAST.has(word) || (word.length > 4 && word.endsWith("ed"))) out.push(form.past);
  if (word.endsWith("n't")) out.push(named("negation"));
  if (out.length === 0 && word.length > 3 && word.endsWith("s")) for (const of of words.get(word.slice(0, -1)) ?? []) out.push(PLURAL[of] ?? of);
  if (out.length === 0 && word.length > 5 && MEDICAL.test(word)) out.push(named("condition"));
  return out;
}

/** Does a word begin with a capital before a small letter or an apostrophe? */
function isCapital(plain: string, { text, start }: Word): boolean {
  const first = plain.charCodeAt(start);
  if (first < 65 || first > 90 || text.length === 1) return false;
  const second = plain.charCodeAt(start + 1);
  return (second >= 97 && second <= 122) || second === 39;
}

/** Capitals tell of names where the rest of the sentence is written small: a first name, a capital that means nothing else, two of them in a row. */
function nameLike(plain: string, words: readonly Word[], classes: readonly number[][]): void {
  const capital = words.map((word) => isCapital(plain, word));
  if (capital.filter((is) => is).length > words.length / 2 && words.length > 3) return;
  words.forEach(({ text }, i) => {
    if (!capital[i]) return;
    const known = FIRST_NAME.has(text);
    if (known) classes[i]?.push(form["first-name"]);
    else if (i > 0 && classes[i]?.length === 0) classes[i]?.push(form.capital);
    else return;
    if (capital[i + 1] && (classes[i + 1]?.length === 0 || FIRST_NAME.has(words[i + 1]?.text ?? ""))) classes[i]?.push(form["full-name"]);
  });
}

const distinct = (some: readonly number[]): readonly number[] => (some.length < 2 ? some : [...new Set(some)]);

/** The words of a sentence and what they mean. Pure; linear in the sentence. */
export function tokensOf(sentence: string, folded: Folded = fold(sentence)): readonly Token[] {
  const found = wordsOf(folded.lower);
  const classes = found.map(({ text }, i) => classesOf(text, found[i + 1]?.text ?? ""));
  const { phrases } = lexicon();
  found.forEach(({ text }, i) => {
    for (const { rest, of } of phrases.get(text) ?? NO_PHRASES) if (rest.every((part, k) => found[i + 1 + k]?.text === part)) classes[i]?.push(of);
  });
  nameLike(folded.plain, found, classes);
  return found.map(({ text, start: from }, i) => {
    const { start, end } = unfold(folded, from, from + text.length);
    return { word: text, start, end, classes: distinct(classes[i] ?? []) };
  });
}
