import { isDisabled, onWindow, pathOf } from "../dom.ts";
import type { Says } from "../says.ts";
import type { Shell } from "../shell.ts";
import type { ActRule } from "../sites/acts.ts";
import { ask } from "./question.ts";

export interface ActsParts {
  readonly rules: readonly ActRule[];
  /** May a question be asked now: switched on, and not asked too often of late? */
  readonly asks: () => boolean;
  /** A question was asked: it is counted by its date, and by nothing else. */
  readonly asked: () => void;
  /** The writer wants no more of these questions. */
  readonly noMore: () => void;
  /** Whose guidance the question rests on. */
  readonly source: () => string;
  readonly shell: Shell;
  readonly says: Says;
  readonly failed: (error: unknown) => void;
}

/** Holds a press that connects the writer with a person, asks once whether it is a patient, and then lets it through once or drops it. Of the person nothing is read. */
export class Acts {
  readonly #parts: ActsParts;
  /** Controls that the writer has answered for. */
  readonly #answered = new WeakSet<Element>();
  /** What she answered for on a control that the page has replaced meanwhile: her next press of that kind passes. */
  #passes: ActRule | null = null;
  #asking = false;
  #repeating = false;

  constructor(parts: ActsParts, signal: AbortSignal) {
    this.#parts = parts;
    const on = (event: MouseEvent | KeyboardEvent) => {
      if (this.#repeating) return;
      try {
        this.#meet(event);
      } catch (error) {
        parts.failed(error);
      }
    };
    onWindow("click", on, signal);
    // A button or a link turns these keys into a click by itself; an element that only plays a button handles the key.
    onWindow("keydown", (event) => {
      const [target] = pathOf(event);
      if ((event.key === "Enter" || event.key === " ") && !(target instanceof HTMLButtonElement || target instanceof HTMLAnchorElement)) on(event);
    }, signal);
  }

  #meet(event: MouseEvent | KeyboardEvent): void {
    if (this.#asking || event.ctrlKey || event.metaKey || this.#parts.rules.length === 0) return;
    const path = pathOf(event);
    if (event instanceof KeyboardEvent && isTyping(path[0])) return;
    const found = this.#find(path);
    if (!found || this.#answered.has(found.control)) return;
    if (this.#passes === found.rule) {
      this.#passes = null;
      return;
    }
    if (!this.#parts.asks()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event instanceof KeyboardEvent) this.#parts.shell.hold(event.key);
    this.#asking = true;
    this.#ask(found.control, found.rule).catch((error: unknown) => {
      this.#parts.failed(error);
      this.#letThrough(found.control, found.rule);
    }).finally(() => (this.#asking = false));
  }

  #find(path: readonly Element[]): { rule: ActRule; control: HTMLElement } | null {
    for (const rule of this.#parts.rules) {
      if (rule.path?.test(location.pathname) === false) continue;
      const control = path.find((element) => element.matches(rule.control));
      if (control instanceof HTMLElement && !isDisabled(control) && says(control, rule)) return { rule, control };
    }
    return null;
  }

  async #ask(control: HTMLElement, rule: ActRule): Promise<void> {
    const { shell, says: words, source, asked, noMore } = this.#parts;
    asked();
    const answer = await ask(shell, words, source());
    if (answer === "never") noMore();
    if (answer !== "leave") this.#letThrough(control, rule);
  }

  #letThrough(control: HTMLElement, rule: ActRule): void {
    if (!control.isConnected) {
      this.#passes = rule;
      this.#parts.shell.tell(this.#parts.says.word("guard.act.press-again"));
      return;
    }
    this.#answered.add(control);
    this.#repeating = true;
    try {
      control.click();
    } finally {
      this.#repeating = false;
    }
  }
}

const isTyping = (target: Element | undefined): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);

/** Is the control called by one of the rule's words, in its label or its text? */
function says(control: HTMLElement, { words, named }: ActRule): boolean {
  if (!words) return true;
  const own = [control.getAttribute("aria-label"), control.textContent].map((said) => (said ?? "").replace(/\s+/g, " ").trim().toLowerCase());
  return own.some((said) => words.some((word) => said === word || (named === true && said.startsWith(`${word} `))));
}
