import type { Draft, Surface } from "../engine/report.ts";
import { answeredBy, reviewBeside } from "./answered.ts";
import { attachedTo } from "./attached.ts";
import { audienceShown } from "./audience.ts";
import type { Composer } from "./composer.ts";
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

/** What the page tells about a draft beside its text: the surface, what is being answered, who can see it, and what goes out with it. */
export function aboutOf(composer: Composer, origins: Origins): { surface: Surface } & Pick<Draft, "context" | "audience" | "attachments"> {
  const shown = audienceShown(composer);
  const attachments = attachedTo(composer);
  return { ...placeOf(composer, origins), ...(shown && { audience: shown.audience }), ...(attachments && { attachments }) };
}

function placeOf({ rule, editors }: Composer, origins: Origins): { surface: Surface } & Pick<Draft, "context"> {
  const editor = editors[0];
  const told = editor ? answeredBy(rule, editor) : null;
  const answered = editor && rule.review && !told?.text && !told?.author ? (reviewBeside(editor) ?? told) : told;
  if (answered) return { surface: rule.answers?.surface ?? rule.surface, context: answered };
  return { surface: rule.edits === true && editor && origins.heldText(editor) ? "edit" : rule.surface };
}
