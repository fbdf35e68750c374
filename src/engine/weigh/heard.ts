import { detect } from "../detect/detect.ts";
import type { Signal } from "../detect/rows.ts";
import { termsIn } from "../detect/terms.ts";
import { tokensOf, type Token } from "../read/classes.ts";
import { fold } from "../read/fold.ts";
import type { Term } from "../report.ts";
import { bucketsOf } from "./features.ts";

/** What one sentence tells by itself, wherever it stands: it can be remembered. All offsets are UTF-16 units into the sentence. */
export interface Heard {
  readonly text: string;
  readonly signals: readonly Signal[];
  /** Listed slang: it is no cue for anything, and nothing was learned from it. */
  readonly slang: readonly Signal[];
  readonly tokens: readonly Token[];
  /** The buckets of its words, one as often as it occurs. */
  readonly buckets: readonly number[];
}

export function hear(text: string): Heard {
  const folded = fold(text);
  const tokens = tokensOf(text, folded);
  return { text, signals: detect(text, folded), slang: [], tokens, buckets: bucketsOf(tokens) };
}

const isSlang = ({ row }: Signal): boolean => row.category?.startsWith("prof.") === true;

/** What is heard with the lists of the writer and her program in hand: listed places and names are weighed like every other place and name. */
export function withTerms(heard: Heard, terms: readonly Term[]): Heard {
  const found = termsIn(heard.text, terms);
  if (found.length === 0) return heard;
  return { ...heard, signals: [...heard.signals, ...found.filter((signal) => !isSlang(signal))], slang: found.filter(isSlang) };
}
