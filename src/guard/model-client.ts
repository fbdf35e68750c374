/** The browser's own model as the guard sees it: it is asked through the background, since a page could forbid it to our script or take part in it. */
import type { Browser } from "webextension-polyfill";
import { isSaysWording, WORDING_PORT, type AskWording, type ToBackground } from "../messages.ts";

export class ModelClient {
  readonly #runtime: Browser["runtime"];
  #ready = false;

  constructor(runtime: Browser["runtime"]) {
    this.#runtime = runtime;
  }

  /** Is there a model that may be asked, as far as was last heard? Looks again for the next time: the browser may have fetched it meanwhile. */
  ready(isOn: boolean): boolean {
    const heard = this.#ready;
    void this.look(isOn);
    return isOn && heard;
  }

  /** Looks whether there is one; where the writer did not choose it the browser is not asked. Never rejects. */
  async look(isOn: boolean): Promise<void> {
    try {
      this.#ready = isOn && (await this.#runtime.sendMessage({ type: "has-model" } satisfies ToBackground)) === true;
    } catch {
      this.#ready = false;
    }
  }

  /** Another wording of a text, unchecked, or null. Never rejects; stops where the signal aborts. */
  ask(text: string, signal: AbortSignal): Promise<string | null> {
    return new Promise((resolve) => {
      // An extension that was updated or removed leaves this script behind, and connects no more.
      try {
        const port = this.#runtime.connect({ name: WORDING_PORT });
        const end = (wording: string | null) => {
          port.disconnect();
          resolve(wording);
        };
        port.onMessage.addListener((message: unknown) => isSaysWording(message) && message.step === "done" && end(message.wording));
        port.onDisconnect.addListener(() => resolve(null));
        signal.addEventListener("abort", () => end(null), { once: true });
        port.postMessage({ text } satisfies AskWording);
      } catch {
        resolve(null);
      }
    });
  }
}
