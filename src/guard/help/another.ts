import type { About } from "./offers.ts";
import { written, type Offer } from "./offer.ts";

/** What asks the browser's own model: is there one that may be asked, and a wording of a text, unchecked, or null. */
export interface Model {
  readonly ready: () => boolean;
  readonly ask: (text: string, signal: AbortSignal) => Promise<string | null>;
}

/**
 * Another wording by the browser's own model: asked for when the writer opens the offer, given up when she leaves it, written only where she says so.
 * `ask` resolves to a wording that our own engine has checked, or null.
 */
export function another({ says }: About, ask: (signal: AbortSignal) => Promise<string | null>): Offer {
  const title = says.word("help.another.title");
  const none: Offer = { id: "another", label: says.word("help.another"), title, lines: [says.word("help.another.none")], buttons: [], does: async () => null };
  return {
    ...none,
    lines: [says.word("help.another.asking"), says.word("help.another.promise")],
    becomes: async (signal) => {
      const wording = await ask(signal).catch(() => null);
      if (wording === null) return none;
      return { ...none, lines: [says.word("help.another.got")], preview: wording, buttons: [{ value: "write", label: says.word("help.use") }], does: async () => written(wording) };
    },
  };
}
