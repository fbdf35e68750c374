import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import type { AskNoticed, Noticed } from "../../messages.ts";

/** What the guard in the open tab noticed; null where no guard answers. Asked once when the popup opens, and again when `again` changes; kept nowhere. */
export function useNoticed(again: unknown): Noticed | null {
  const [noticed, setNoticed] = useState<Noticed | null>(null);
  useEffect(() => {
    const ask = async (): Promise<Noticed | null> => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (tab?.id === undefined) return null;
      // A box in a frame is told of by the frame; where none has one, the page itself answers.
      const inside = (await browser.tabs.sendMessage(tab.id, { type: "ask-noticed", inside: true } satisfies AskNoticed).catch(() => undefined)) as Noticed | undefined;
      return inside ?? (await browser.tabs.sendMessage(tab.id, { type: "ask-noticed" } satisfies AskNoticed, { frameId: 0 }));
    };
    ask().then(setNoticed, () => setNoticed(null));
  }, [again]);
  return noticed;
}
