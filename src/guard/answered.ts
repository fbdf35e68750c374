/** What a page shows of the thing that is being answered. */
import type { Draft } from "../engine/report.ts";
import type { Composer } from "./composer.ts";
import { allWithin, closestAcross, parentOf } from "./dom.ts";
import { readText } from "./editors/read.ts";

type Context = NonNullable<Draft["context"]>;

/** How far around an editor a review is looked for, in ancestors. */
const REACH = 14;
/** What shows that somebody was rated: a picture with a name such as "2 of 5 stars", or the value itself. */
const RATING = '[itemprop="ratingValue"], [aria-label*="star" i], [role="img"][aria-label*="5"], [aria-label*="étoile" i], [aria-label*="stern" i], [aria-label*="stell" i], [aria-label*="estrella" i], [class*="star-rating" i]';
const STARS = /★|⭐|\b[0-5](?:[.,]\d)?\s?\/\s?5\b/u;
/** Whose review it is: a link to a person, a heading, what is written bold. */
const PERSON = 'a[href*="user" i], a[href*="contrib"], a[href*="profile" i], [itemprop="author"], [class*="author" i], [class*="reviewer" i], h2, h3, h4, h5, b, strong';
/** What is no part of a review's text. */
const BESIDE = "textarea, input, select, button, [role=button], [contenteditable], script, style, svg, i, [aria-hidden=true], .google-symbols, .notranslate, time";

/** The words of an element without those that are only drawn. */
function wordsOf(element: Element, without: string | undefined): string {
  if (!without) return readText(element).trim();
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(without)) part.remove();
  return readText(copy).replace(/\s+/gu, " ").trim();
}

/** The last thing before the editor, within the bounds, that it can be an answer to. */
export function answeredBy({ answers, bounds }: Composer["rule"], editor: Element): Context | null {
  const around = answers && closestAcross(editor, bounds);
  if (!around) return null;
  const item = allWithin(around, answers.item).findLast((it) => (it.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  if (!item) return null;
  const said = (selector: string) => {
    const [element] = selector.split(", ").flatMap((one) => item.querySelector(one) ?? []);
    return element ? wordsOf(element, answers.without) : "";
  };
  const [text, author] = [said(answers.text), said(answers.author)];
  return { ...(text && { text }), ...(author && { author }) };
}

/** The review that an editor stands beside, told by a rating: the smallest part of the page around it that holds one. Null where none can be told. */
export function reviewBeside(editor: Element): Context | null {
  let card: Node | null = editor;
  for (let i = 0; card && i < REACH; i++, card = parentOf(card)) {
    if (!(card instanceof Element) || card === editor || card === document.body) continue;
    const rated = allWithin(card, RATING).length > 0 || STARS.test(card.textContent ?? "");
    const text = rated ? wordsOf(card, BESIDE) : "";
    if (text.length < 20) continue;
    const name = allWithin(card, PERSON).map((element) => wordsOf(element, BESIDE)).find((words) => words !== "" && words.length <= 60);
    return { text, ...(name && { author: name }) };
  }
  return null;
}
