import type { Draft } from "../../engine/report.ts";
import { detect } from "../../engine/detect/detect.ts";
import { tokensOf } from "../../engine/read/classes.ts";
import { sentences } from "../../engine/read/sentences.ts";
import { sentencesOf } from "../../engine/findings.ts";
import { featuresOf, type Features } from "../../engine/weigh/features.ts";
import { firstReading, placed } from "../../engine/weigh/first-reading.ts";
import { readingOf, toldOf } from "../../engine/weigh/second-reading.ts";
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
  const parts = texts.map((text) => sentences(text).map((stretch) => ({ stretch, signals: detect(stretch.text), marked: featuresOf(tokensOf(stretch.text)) })));
  const first = firstReading(parts, texts, where);
  const read = sentencesOf(parts);
  const words = (): Word[] =>
    toldOf(first, read, texts).flatMap((told) => {
      const classes = classesOf(told.tokens);
      return told.tokens.map((token, i) => ({ part: told.part, start: told.start + token.start, end: told.start + token.end, buckets: wordFeatures(told, classes, i) }));
    });
  return { features: readingOf(first, read, where), words };
}
