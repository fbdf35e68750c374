/** How long the writer's own next press may use a permit, in milliseconds. */
const LIFE = 60_000;

interface Permit {
  readonly editor: Element;
  readonly text: string;
  readonly until: number;
}

/**
 * What the writer chose to post as written passes once: bound to the post box and its exact text, used up by the next submit,
 * and gone as soon as the text is another.
 */
export class Permits {
  #permit: Permit | null = null;

  grant(editor: Element, text: string, now: number): void {
    this.#permit = { editor, text, until: now + LIFE };
  }

  /** Uses up the permit where it is for this box and text. */
  use(editors: readonly Element[], text: string, now: number): boolean {
    const permit = this.#permit;
    if (!permit || !editors.includes(permit.editor) || permit.text !== text || now > permit.until) return false;
    this.#permit = null;
    return true;
  }

  /** The text of this box is now `text`: a permit for another text of it is gone. */
  observe(editors: readonly Element[], text: string): void {
    if (this.#permit && editors.includes(this.#permit.editor) && this.#permit.text !== text) this.#permit = null;
  }
}
