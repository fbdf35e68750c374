import { closestAcross, onWindow } from "./dom.ts";
import { el } from "./element.ts";
import { STYLE } from "./style.ts";

/** Events that the page must not see when they are meant for our own surface. */
const HIDDEN = [
  "pointerdown", "pointerup", "pointermove", "mousedown", "mouseup", "mousemove", "mouseover", "mouseout", "click", "dblclick", "auxclick",
  "contextmenu", "touchstart", "touchend", "keydown", "keypress", "keyup", "beforeinput", "input", "focusin", "focusout", "focus", "blur", "wheel",
  "copy", "paste", "cut",
] as const;

/** How long a told word stays in sight, in milliseconds. */
const TOLD = 8000;

interface Made {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly live: HTMLElement;
}

interface Modal {
  readonly dialog: HTMLDialogElement;
  readonly cancel: () => void;
}

/**
 * The one element that we add to a page: a host with a closed shadow root, outside every editor. Events meant for it are stopped at the
 * window, before any listener of the page; what the browser does by itself with them (pressing a button, moving the focus, Escape) still
 * happens. So all our controls are buttons of forms: `submit`, `close` and `cancel` never leave a shadow root, and reach only us.
 */
export class Shell {
  #made: Made | undefined;
  /** Keys that were down when a dialog opened or closed: until they come up they press nothing, and the page does not see them. */
  readonly #held = new Set<string>();
  #modal: Modal | undefined;

  constructor(signal: AbortSignal) {
    for (const type of HIDDEN) onWindow(type, (event) => this.#hide(event), signal);
    signal.addEventListener("abort", () => this.#leave());
  }

  /** The closed root that our surfaces stand in; made when first needed, so that a page without a post box gets nothing. */
  get root(): ShadowRoot {
    return this.#make().root;
  }

  /** Is this event meant for our own surface? */
  owns(event: Event): boolean {
    return this.#made !== undefined && event.composedPath().includes(this.#made.host);
  }

  /**
   * Stands beside an editor: within the page's own modal dialog where there is one (all else is inert then), else at the end of the document.
   * Never inside the editor, and never away under an open dialog of ours: a dialog that is moved is modal no longer.
   */
  standBy(editable: Element | null): void {
    if (this.#open) return;
    const modal = editable && closestAcross(editable, "dialog:modal");
    const home = modal ?? document.documentElement;
    const { host } = this.#make();
    if (host.parentNode !== home) home.append(host);
  }

  /** Says something to a screen reader when it is next silent. Saying the same again is said again. */
  announce(words: string): void {
    const { live } = this.#make();
    live.textContent = live.textContent === words ? `${words}\u00a0` : words;
  }

  /** Says something to everyone: beside the page for a while, and to a screen reader. Goes away by itself. */
  tell(words: string): void {
    this.announce(words);
    const note = el("div", { class: "sheet tell", popover: "manual", "aria-hidden": "true" }, words);
    const { host, root } = this.#make();
    if (!host.isConnected) document.documentElement.append(host);
    root.append(note);
    note.showPopover();
    setTimeout(() => note.remove(), TOLD);
  }

  /**
   * Shows a dialog over everything. While it is open every key is its own, even one that comes before the focus has arrived in it: Escape calls
   * `cancel`, and none of them reaches the page, whose own dialog below might close with the draft.
   */
  showModal(dialog: HTMLDialogElement, cancel: () => void): void {
    this.#modal = { dialog, cancel };
    dialog.showModal();
    // The focus is on a button at its end, in sight whatever is scrolled: it begins at its beginning.
    dialog.scrollTop = 0;
  }

  get #open(): Modal | undefined {
    return this.#modal?.dialog.isConnected && this.#modal.dialog.open ? this.#modal : undefined;
  }

  /** A key that is down now presses nothing, ours or the page's, until it has come up. */
  hold(key: string): void {
    this.#held.add(key);
  }

  /** Takes our element out of the page, once all that is shown in it has gone. */
  #leave(): void {
    if (!this.#made) return;
    const { host, root } = this.#made;
    const go = () => root.childElementCount === 1 && host.remove();
    new MutationObserver(go).observe(root, { childList: true });
    go();
  }

  #make(): Made {
    if (this.#made) return this.#made;
    const host = document.createElement("div");
    const root = host.attachShadow({ mode: "closed" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    const live = el("div", { class: "live", role: "status" });
    root.append(live);
    return (this.#made = { host, root, live });
  }

  #hide(event: Event): void {
    if (event instanceof KeyboardEvent && event.isTrusted && this.#takes(event)) {
      event.stopImmediatePropagation();
      return;
    }
    if (!this.owns(event)) return;
    // A button of a card is pressed without taking the focus from the editor.
    if (event.type === "mousedown" && this.root.querySelector("[popover]:popover-open")) event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** Deals with a key that is held, that cancels our dialog, or that was meant for it and went elsewhere; false for all others. */
  #takes(event: KeyboardEvent): boolean {
    // A key that goes down anew has come up meanwhile, even where that was not seen.
    if (event.type === "keydown" && !event.repeat) this.#held.delete(event.key);
    if (this.#held.has(event.key)) {
      if (event.type === "keyup") this.#held.delete(event.key);
      event.preventDefault();
      return true;
    }
    const modal = this.#open;
    if (!modal) return false;
    if (event.type === "keydown" && event.key === "Escape" && !event.isComposing) {
      event.preventDefault();
      this.hold(event.key);
      modal.cancel();
      return true;
    }
    if (this.owns(event)) return false;
    if (event.key !== "Tab") event.preventDefault();
    return true;
  }
}
