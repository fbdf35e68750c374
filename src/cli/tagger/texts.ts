import { fold } from "../../engine/read/fold.ts";
import { UNLABELLED, isHeldOut, labelled, lowered, rowsOf, shouted, type Labelled } from "./corpora.ts";
import type { Names } from "./names.ts";
import { randomFrom } from "./random.ts";
import { drawersOf, renamed, synthesised } from "./synth.ts";

/** How often per million a word stands in small letters in the unlabelled texts. */
export function usageOf(folder: string): Map<string, number> {
  const counts = new Map<string, number>();
  let total = 0;
  for (const name of UNLABELLED)
    for (const { text } of rowsOf(folder, name)) {
      const { plain } = fold(text);
      if (!/[A-Z]/.test(plain)) continue;
      for (const [word] of plain.matchAll(/\b[A-Za-z']{2,25}/g)) {
        total++;
        if (/^[a-z]/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  return new Map([...counts].map(([word, count]) => [word, (count / total) * 1e6]));
}

const WEIGHTS: Readonly<Record<string, number>> = { "ner-wikigold.train": 0.5, synth: 0.5, renamed: 0.5, "phi-asq": 0.7 };
export const weightOf = (set: string): number => WEIGHTS[set] ?? 1;

/** All that is trained on: the corpora, copies with other names, small-letter and shouted copies, and invented posts. */
export function trainingTexts(folder: string, names: Names): Labelled[] {
  const real = [
    ...labelled(folder, "ner-btc.train"), ...labelled(folder, "ner-wnut17.train"), ...labelled(folder, "ner-tweebank.train"),
    ...labelled(folder, "ner-wikigold.train"), ...labelled(folder, "phi-asq", (id) => !isHeldOut(id)),
  ];
  const random = randomFrom(11);
  const draw = drawersOf(names, random);
  const other = real.filter(({ spans }) => spans.some(({ label }) => label === "PER")).map((one) => renamed(one, draw, random));
  const invented = synthesised(names, 3000, 5);
  const base = [...real, ...other, ...invented];
  const half = { seed: randomFrom(23) };
  const copies = base.flatMap((one) => {
    const x = half.seed();
    return x < 0.4 ? [lowered(one)] : x < 0.5 ? [shouted(one)] : [];
  });
  return [...base, ...copies];
}
