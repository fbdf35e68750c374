/** Asks the browser's own model for another wording, for a page of ours in a network; the draft is held as long as that takes, and nowhere else. */
import type { Runtime } from "webextension-polyfill";
import { isAskWording, type SaysWording } from "../messages.ts";
import type { LanguageModel } from "../model/model.ts";
import { wordingOf } from "../model/wording.ts";

/** Answers one question a port; a port that closes (the writer went back, the page is gone) ends the model's work. `isOn`: did the writer choose this? */
export function answer(port: Runtime.Port, isOn: () => Promise<boolean>, model: () => LanguageModel | null): void {
  const gone = new AbortController();
  const say = (message: SaysWording) => !gone.signal.aborted && port.postMessage(message);
  port.onDisconnect.addListener(() => gone.abort());
  const listen = async (message: unknown) => {
    port.onMessage.removeListener(listen);
    const wording = isAskWording(message) && (await isOn().catch(() => false)) ? await wordingOf(model(), message.text, gone.signal, () => say({ step: "woken" })) : null;
    say({ step: "done", wording });
  };
  port.onMessage.addListener(listen);
}
