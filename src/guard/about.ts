import type { Draft, Surface } from "../engine/report.ts";
import type { Composer } from "./composer.ts";
import { allWithin, closestAcross } from "./dom.ts";
import { readText } from "./editors/read.ts";

/** Who typed into an editor first: an editor that held a text before the writer's first key is one in which she edits what is already out. */
export class Origins {
  readonly #typed = new WeakSet<Element>();
  readonly #filled = new WeakSet<Element>();

  /** The writer is about to change this editor. */
  typing(editable: Element): void {
    if (this.#typed.has(editable)) return;
    this.#typed.add(editable);
    if (readText(editable).trim() !== "") this.#filled.add(editable);
  }

  heldText(editable: Element): boolean {
    return this.#filled.has(editable) || (!this.#typed.has(editable) && readText(editable).trim() !== "");
  }
}

/** What the page tells about a draft beside its text: the surface, and what is being answered. */
export function aboutOf({ rule, editors }: Composer, origins: Origins): { surface: Surface; context?: NonNullable<Draft["context"]> } {
  const editor = editors[0];
  const answered = editor && answeredBy(rule.answers, rule.bounds, editor);
  if (answered && rule.answers) return { surface: rule.answers.surface, context: answered };
  return { surface: rule.edits === true && editor && origins.heldText(editor) ? "edit" : rule.surface };
}

/** Who can see the draft, in the page's own words; null where the page does not show it. */
export function audienceShown({ rule, scope }: Composer): string | null {
  if (!rule.audience) return null;
  // It may stand at the head of the dialog, outside the nearest bounds.
  let outermost: Element | null = null;
  for (let bounds = closestAcross(scope, rule.bounds); bounds; bounds = bounds.parentElement && closestAcross(bounds.parentElement, rule.bounds)) outermost = bounds;
  const [shown] = outermost ? allWithin(outermost, rule.audience) : [];
  const words = shown?.textContent.trim().replace(/\s{1,1000}/g, " ") ?? "";
  return words === "" ? null : words.slice(0, 120);
}

/** The last thing before the editor, within the bounds, that it can be an answer to. */
function answeredBy(answers: Composer["rule"]["answers"], bounds: string, editor: Element): Draft["context"] | null {
  const around = answers && closestAcross(editor, bounds);
  if (!around) return null;
  const item = allWithin(around, answers.item).findLast((it) => (it.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  if (!item) return null;
  const said = (selector: string) => {
    const element = item.querySelector(selector);
    return element ? readText(element).trim() : "";
  };
  const [text, author] = [said(answers.text), said(answers.author)];
  return { ...(text && { text }), ...(author && { author }) };
}
