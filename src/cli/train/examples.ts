import type { Draft } from "../../engine/report.ts";
import type { Features } from "../../engine/weigh/features.ts";
import { FirstReading, placed, wholeOf } from "../../engine/weigh/first-reading.ts";
import { hear } from "../../engine/weigh/heard.ts";
import { Manuscript } from "../../engine/weigh/manuscript.ts";
import { classesOf, wordFeatures } from "../../engine/weigh/word-features.ts";

/** A word of a draft as its scorer sees it; UTF-16 offsets into the part. */
export interface Word {
  readonly part: number;
  readonly start: number;
  readonly end: number;
  readonly buckets: readonly number[];
}

/** A draft read as the engine reads it, up to where learned weights come in. */
export function readAsEngine(draft: Draft): { features: Features; words: () => Word[] } {
  const texts = draft.parts ?? [draft.text ?? ""];
  const where = placed(draft, texts);
  const manuscript = new Manuscript(hear);
  manuscript.read(texts, where);
  const first = new FirstReading().read(manuscript, texts, where);
  const words = (): Word[] =>
    manuscript.passages.flatMap((passage) => {
      const { tokens } = passage.heard;
      const classes = classesOf(tokens);
      return tokens.map((token, i) => ({ part: passage.part, start: passage.start + token.start, end: passage.start + token.end, buckets: wordFeatures(passage, classes, i) }));
    });
  return { features: manuscript.sums.features(wholeOf(manuscript, first, where)), words };
}
