import { atLeast, restsOnIdentity, type Finding, type Report } from "../../engine/report.ts";
import { composerOf, controlOf, controlsOf, editableIn, partsOf, refresh, submitIn, submittedBy, type Composer } from "../composer.ts";
import { isFocused, isPicking, onWindow, pathOf, press } from "../dom.ts";
import { showsThatEnterSends, watchEnter } from "../enter.ts";
import type { Help, Written } from "../help/offer.ts";
import type { Pause } from "../pause/pause.ts";
import type { Says } from "../says.ts";
import type { Shell } from "../shell.ts";
import type { Site, SurfaceRule } from "../sites/site.ts";
import { Permits } from "./permit.ts";

/** What the writer did to submit, so that it can be repeated: a press of the control, a key in the editor, or what the page made of it for a form. */
type Act = { readonly by: "control" } | { readonly by: "form"; readonly form: HTMLFormElement; readonly submitter: HTMLElement | null } | { readonly by: "key"; readonly editor: HTMLElement; readonly key: KeyboardEventInit };

export interface GateParts {
  readonly site: Site;
  readonly isOn: () => boolean;
  /** Is this surface read? */
  readonly reads: (rule: SurfaceRule) => boolean;
  readonly check: (composer: Composer) => Report;
  /** Says by whom a stop over a patient's identity is kept from going out as written; null where it may. */
  readonly keptBy: () => string | null;
  readonly pause: Pause;
  readonly shell: Shell;
  readonly says: Says;
  readonly never: (finding: Finding) => void;
  readonly helpFor: (composer: Composer, report: Report) => Help;
  /** Writes a text that the writer chose in place of her draft. */
  readonly write: (composer: Composer, text: Written) => Promise<void>;
  /** Writes the safer wording of the whole draft through the editors. */
  readonly useSafer: (composer: Composer, report: Report) => Promise<void>;
  /** A submit was let through. */
  readonly passed: () => void;
  /** Our own code failed: told, never thrown, since the post goes through. */
  readonly failed: (error: unknown) => void;
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** How long a page takes to move an editor's text into what it sends, once the editor has lost the focus, in milliseconds. */
const COMMIT = 250;

async function commit(composer: Composer): Promise<void> {
  for (const editor of composer.editors) if (isFocused(editor)) editor.blur();
  await wait(COMMIT);
}

/** How long a page may take to show its control again once the pause is gone (Facebook takes it away with the focus), in milliseconds. */
const COMES_BACK = 500;

async function comesBack(composer: Composer): Promise<void> {
  if (composer.rule.enter === "unless-control") return;
  const until = performance.now() + COMES_BACK;
  for (let now = refresh(composer); now && !controlOf(now) && performance.now() < until; now = refresh(composer)) {
    now.editors[0]?.focus({ preventScroll: true });
    await wait(20);
  }
}

/** Does Enter alone send this post box? */
function enterSends(composer: Composer, editable: HTMLElement): boolean {
  const { rule } = composer;
  if (rule.enter === "newline" || (rule.enter === "seen" && !showsThatEnterSends(editable))) return false;
  return !isPicking(editable, rule.menu) && (rule.enter !== "unless-control" || controlsOf(composer).length === 0);
}

/** Does Enter, as pressed, send this post box? */
function sends(event: KeyboardEvent, composer: Composer, editable: HTMLElement): boolean {
  if (event.ctrlKey || event.metaKey) return composer.rule.modifierEnter === "submits";
  return !event.shiftKey && enterSends(composer, editable);
}

/** The code of a key that is none: what a phone's keyboard presses, or an input method. */
const NO_KEY = 229;

/** Presses a key as it was pressed; in the line of a form the browser itself would then submit that. */
function pressKey({ editor, key }: Extract<Act, { by: "key" }>): void {
  const went = editor.dispatchEvent(new KeyboardEvent("keydown", { ...key, keyCode: 13, which: 13, bubbles: true, cancelable: true, composed: true } as KeyboardEventInit));
  if (went && editor instanceof HTMLInputElement) editor.form?.requestSubmit();
}

const textOf = (composer: Composer): string => partsOf(composer).join("\n\n");

/** Stands between every way of submitting and the page: lets a quiet draft pass untouched, holds a risky one behind the pause, and sends once. */
export class Gate {
  readonly #parts: GateParts;
  readonly permits = new Permits();
  /** The post box whose draft is held: every further submit of it is swallowed meanwhile. */
  #held: Composer | null = null;
  /** The next submit passes: our own code failed over the last one. */
  #lets = false;
  /** True while we repeat the writer's act ourselves. */
  #repeating = false;
  /** A key that is none was pressed, and what it puts in has not come yet. */
  #keyless = false;

  constructor(parts: GateParts, signal: AbortSignal) {
    this.#parts = parts;
    const on = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void) =>
      onWindow(type, (event) => this.#safely(() => listener(event)), signal);
    on("click", (event) => this.#onPress(event));
    on("keydown", (event) => this.#onKey(event));
    on("beforeinput", (event) => this.#onInput(event));
    on("submit", (event) => this.#onSubmit(event));
    // A `submit` never leaves a shadow root: it is heard at each root that the writer comes to.
    const roots = new WeakSet<ShadowRoot>();
    const heard = (event: Event) => {
      for (const root of event.composedPath()) {
        if (!(root instanceof ShadowRoot) || roots.has(root)) continue;
        roots.add(root);
        root.addEventListener("submit", (submit) => this.#safely(() => this.#onSubmit(submit as SubmitEvent)), { capture: true, signal });
      }
    };
    for (const type of ["focusin", "pointerdown", "keydown"] as const) onWindow(type, heard, signal);
  }

  /** Does a draft wait for the writer's answer? */
  get isHolding(): boolean {
    return this.#held !== null;
  }

  /** Runs a listener; whatever goes wrong in it, the page's event goes on. */
  #safely(listener: () => void): void {
    if (this.#repeating || !this.#parts.isOn()) return;
    try {
      listener();
    } catch (error) {
      this.#parts.failed(error);
    }
  }

  #onPress(event: Event): void {
    const target = submitIn(this.#parts.site, pathOf(event));
    if (target) this.#decide(event, target.composer, { by: "control" });
  }

  #onKey(event: KeyboardEvent): void {
    this.#keyless = event.keyCode === NO_KEY && !event.isComposing && !event.shiftKey;
    if (event.isComposing || event.keyCode === NO_KEY) return;
    const path = pathOf(event);
    const isEnter = event.key === "Enter";
    const found = editableIn(this.#parts.site, path);
    if (found) {
      if (!this.#parts.reads(found.rule)) return;
      const composer = isEnter ? composerOf(found.rule, found.editable) : null;
      if (!composer) return;
      if (!sends(event, composer, found.editable)) return this.#learn(event, composer, found.editable);
      const { key, code, ctrlKey, metaKey, shiftKey, altKey } = event;
      this.#decide(event, composer, { by: "key", editor: found.editable, key: { key, code, ctrlKey, metaKey, shiftKey, altKey } });
      return;
    }
    // A button turns these keys into a click by itself; an element that only plays a button handles the key.
    if ((isEnter || event.key === " ") && !(path[0] instanceof HTMLButtonElement)) this.#onPress(event);
  }

  /** The Enter of a phone's keyboard is no key: the line that it would begin tells it. */
  #onInput(event: InputEvent): void {
    const keyless = this.#keyless;
    this.#keyless = false;
    if (!keyless || (event.inputType !== "insertParagraph" && event.inputType !== "insertLineBreak")) return;
    const found = editableIn(this.#parts.site, pathOf(event));
    const composer = found && this.#parts.reads(found.rule) ? composerOf(found.rule, found.editable) : null;
    if (found && composer && enterSends(composer, found.editable)) this.#decide(event, composer, { by: "key", editor: found.editable, key: { key: "Enter", code: "Enter" } });
  }

  /** An Enter that sent a text from a box of which nobody knew: the next one is held, and the writer is told. */
  #learn(event: KeyboardEvent, { rule }: Composer, editable: HTMLElement): void {
    if (rule.enter !== "seen" || event.shiftKey || isPicking(editable, rule.menu)) return;
    watchEnter(editable, () => {
      this.#parts.shell.standBy(editable);
      this.#parts.shell.tell(this.#parts.says.word("guard.enter-sends"));
    });
  }

  #onSubmit(event: SubmitEvent): void {
    const { submitter, target: form } = event;
    const target = submitter && submitIn(this.#parts.site, [submitter]);
    if (target) return this.#decide(event, target.composer, { by: "control" });
    // Asked for by the page itself, at an Enter for example, or by a button that is not told as one that sends: the form sends what is in it.
    const composer = form instanceof HTMLFormElement ? submittedBy(this.#parts.site, form) : null;
    if (composer) this.#decide(event, composer, { by: "form", form: form as HTMLFormElement, submitter });
  }

  #decide(event: Event, composer: Composer, act: Act): void {
    if (!this.#parts.reads(composer.rule)) return;
    const swallow = () => {
      if (event instanceof KeyboardEvent) this.#parts.shell.hold(event.key);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    if (this.#lets) {
      this.#lets = false;
      return this.#parts.passed();
    }
    if (this.#parts.pause.isLost) {
      this.#held = null;
      this.#parts.pause.drop();
    }
    if (this.#held?.editors.some((editor) => composer.editors.includes(editor))) return swallow();
    const permitted = this.permits.use(composer.editors, textOf(composer), performance.now());
    if (permitted && this.#parts.keptBy() === null) return this.#parts.passed();
    const report = this.#parts.check(composer);
    if (!atLeast(report.verdict, "warn") || (permitted && !restsOnIdentity(report))) return this.#parts.passed();
    swallow();
    // A second box cannot be asked about while the pause stands before the writer: its press is to be made again.
    if (this.#held) return;
    this.#hold(composer, act, report).catch((error: unknown) => {
      this.#held = null;
      this.#parts.failed(error);
      this.#letGo(composer, act);
    });
  }

  /** Asks the writer, and does what she chose. */
  async #hold(held: Composer, act: Act, first: Report): Promise<void> {
    let composer = held;
    let report = first;
    for (;;) {
      this.#held = composer;
      const asked = textOf(composer);
      const choice = await this.#parts.pause.open(report, partsOf(composer), this.#parts.keptBy(), (shown) => this.#parts.helpFor(held, shown), (finding) => {
        this.#parts.never(finding);
        return this.#parts.check(composer);
      });
      // The page took the pause away, and the draft was asked about anew.
      if (this.#held !== composer) return;
      if (choice === "post" && composer.rule.commitsOnBlur) await commit(composer);
      if (choice === "post") await comesBack(composer);
      const now = refresh(composer);
      this.#held = null;
      if (!now) return;
      if (choice === "edit") return now.editors.some((editor) => isFocused(editor)) ? undefined : now.editors[0]?.focus({ preventScroll: true });
      composer = now;
      if (typeof choice === "object") return this.#parts.write(composer, choice);
      report = this.#parts.check(composer);
      if (choice === "safer") return this.#parts.useSafer(composer, report);
      // A draft that is another than the one she was asked about, or that may no longer go out, is asked about anew.
      if (restsOnIdentity(report) && this.#parts.keptBy() !== null) continue;
      if (textOf(composer) === asked || !atLeast(report.verdict, "warn")) return this.#release(composer, act);
    }
  }

  #release(composer: Composer, act: Act): void {
    const text = textOf(composer);
    const editor = composer.editors[0];
    // Where the page ignores us, her own next press of the same text passes. Granted first: what fails after the press would press again.
    if (editor) this.permits.grant(editor, text, performance.now());
    if (!this.#repeat(composer, act)) this.#parts.shell.tell(this.#parts.says.word("guard.press-again"));
  }

  /** After a failure of our own the draft goes; where not even that can be done for her, her own next press passes unasked. */
  #letGo(composer: Composer, act: Act): void {
    try {
      if (this.#repeat(composer, act)) return;
    } catch (error) {
      this.#parts.failed(error);
    }
    this.#lets = true;
    this.#parts.shell.tell(this.#parts.says.word("guard.press-again"));
  }

  /** Repeats what the writer did, once: presses the page's control as it stands now, or dispatches the key where there is none. */
  #repeat(composer: Composer, act: Act): boolean {
    const control = controlOf(composer);
    this.#parts.passed();
    this.#repeating = true;
    try {
      if (act.by === "form" && act.form.isConnected) act.form.requestSubmit(act.submitter?.isConnected ? act.submitter : null);
      else if (control) press(control);
      else if (act.by === "key") pressKey(act);
      else return false;
      return true;
    } finally {
      this.#repeating = false;
    }
  }
}
