import type { Checker } from "../../engine/check.ts";
import { interrupts, marks, type Figure, type Figures } from "./figures.ts";

/** A text of a public corpus with the stretches that somebody labelled as personal (offsets in UTF-16 units). */
interface Spanned {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly label: string }[];
}

/** Reads one line of a corpus. Throws with a reason where it holds no text with labelled spans. */
export function readSpanned(line: string): Spanned {
  const { text, labels } = JSON.parse(line) as { text?: unknown; labels?: { spans?: unknown } };
  if (typeof text !== "string") throw new Error("no text");
  if (!Array.isArray(labels?.spans)) throw new Error("no labelled spans");
  return { text, spans: labels.spans as Spanned["spans"] };
}

/** How many labelled spans are marked, by label, and how many texts without one go uninterrupted; a span counts as found as contract.md 4 has it. */
export function spanFigures(all: readonly Spanned[], checker: Checker): Figures {
  const out: Record<string, { hits: number; of: number }> = {};
  const count = (name: string, hit: boolean): void => {
    const figure = (out[name] ??= { hits: 0, of: 0 });
    figure.of += 1;
    if (hit) figure.hits += 1;
  };
  for (const { text, spans } of all) {
    const report = checker.check({ text });
    if (spans.length === 0) count("without spans: uninterrupted", !interrupts(report));
    else count("with spans: interrupted", interrupts(report));
    for (const span of spans)
      for (const name of ["spans found", `... ${span.label}`]) count(name, report.findings.some((finding) => marks(finding, span)));
  }
  return out satisfies Readonly<Record<string, Figure>>;
}
