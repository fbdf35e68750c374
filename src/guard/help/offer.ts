import type { Composer } from "../composer.ts";

/** A text to be written in place of the draft, and what is said when it stands there. */
export interface Written {
  readonly write: string;
  readonly said: string;
}

/** Something that helps beside the wording: told on choice, in the pause's own window, and done only by one of its buttons. */
export interface Offer {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** A text that would be written, shown before it is; its gaps stand in square brackets. */
  readonly preview?: string;
  readonly buttons: readonly { readonly value: string; readonly label: string }[];
  /** What the offer becomes once something that was asked for has come; the signal aborts when the writer leaves it. Never rejects. */
  readonly becomes?: (signal: AbortSignal) => Promise<Offer>;
  /** Does what a button of it says. A text is written into the box; null goes back to the draft. */
  readonly does: (value: string) => Promise<Written | null>;
}

/** What the pause can offer for a draft beside the safer wording. */
export interface Help {
  /** Who can see it, as the page shows it; null where it does not. */
  readonly audience: string | null;
  /** A reply that says the practice's rule and nothing of a person; null where the draft confirms nobody as a patient. */
  readonly policy: Written | null;
  readonly offers: readonly Offer[];
  /** Opens what to do about a post that is out. */
  readonly posted: () => void;
}

/** The gaps of a text, with their brackets. */
export const gapsOf = (text: string): { start: number; end: number }[] => [...text.matchAll(/\[[^[\]\n]{1,80}\]/g)].map((gap) => ({ start: gap.index, end: gap.index + gap[0].length }));

export const written = (text: string): Written => ({ write: text, said: gapsOf(text).length > 0 ? "help.gaps" : "help.written" });

/** One text goes into one editor: a thread is helped by hand. */
export const isWhole = ({ editors }: Composer): boolean => editors.length === 1;
