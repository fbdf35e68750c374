import type { Draft, Surface } from "../engine/report.ts";
import { answeredBy, reviewBeside } from "./answered.ts";
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
  const told = editor ? answeredBy(rule, editor) : null;
  const answered = editor && rule.review && !told?.text && !told?.author ? (reviewBeside(editor) ?? told) : told;
  if (answered) return { surface: rule.answers?.surface ?? rule.surface, context: answered };
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
