import type { Labelled, Span } from "./corpora.ts";
import type { Names } from "./names.ts";
import { pick, randomFrom } from "./random.ts";
import { FILLERS, TEMPLATES } from "./templates.ts";

const GAP = /\{([a-z]{1,12})\}/g;
const titled = (name: string): string => name.replace(/(^|[ '-])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());

/** Names to draw from: half by how common they are, half any of the list, so that rare ones are seen too. */
function drawer(map: ReadonlyMap<string, number>, random: () => number, least = 0): () => string {
  const list = [...map].filter(([name, per]) => per > least && name.length > 2).toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const common = list.slice(0, Math.ceil(list.length / 12));
  return () => titled(pick(random() < 0.5 ? common : list, random)[0]);
}

export interface Drawers {
  readonly first: () => string;
  readonly last: () => string;
  readonly place: () => string;
}
export function drawersOf(names: Names, random: () => number): Drawers {
  return { first: drawer(names.first, random, 1), last: drawer(names.last, random, 8), place: drawer(names.place, random, 20_000) };
}

/** A person's name in one of the ways names are written. */
function person({ first, last }: Drawers, random: () => number): string {
  const x = random();
  if (x < 0.4) return first();
  if (x < 0.75) return `${first()} ${last()}`;
  if (x < 0.85) return `${first()} ${last().charAt(0)}.`;
  if (x < 0.9) return `${first()} ${first().charAt(0)}. ${last()}`;
  if (x < 0.94) return `${first()} ${last()}-${last()}`;
  return `${first()} ${first()} ${last()}`;
}

/** Posts as clinicians write them, with names of many countries; some without any name. */
export function synthesised(names: Names, count: number, seed: number): Labelled[] {
  const random = randomFrom(seed);
  const draw = drawersOf(names, random);
  return Array.from({ length: count }, () => {
    const template = pick(TEMPLATES, random);
    let text = "";
    let from = 0;
    const spans: Span[] = [];
    for (const gap of template.matchAll(GAP)) {
      text += template.slice(from, gap.index);
      from = gap.index + gap[0].length;
      const kind = gap[1] ?? "";
      const start = text.length;
      if (kind === "person" || kind === "first" || kind === "last") {
        text += kind === "person" ? person(draw, random) : kind === "first" ? draw.first() : draw.last();
        spans.push({ start, end: text.length, label: "PER" });
      } else if (kind === "place" || kind === "hospital") {
        text += kind === "place" ? draw.place() : `${random() < 0.6 ? draw.place() : `St. ${draw.first()}'s`} ${pick(FILLERS["facility"] ?? [""], random)}`;
        spans.push({ start, end: text.length, label: "LOC" });
      } else if (kind === "drug" && random() < 0.6) {
        const drug = pick(names.drugs, random);
        text += random() < 0.7 ? titled(drug) : drug;
      } else text += pick(FILLERS[kind] ?? [kind], random);
    }
    return { text: text + template.slice(from), spans, set: "synth" };
  });
}

/** A copy of a labelled text in which every person has another name of the same number of words. */
export function renamed(one: Labelled, draw: Drawers, random: () => number): Labelled {
  let text = "";
  let from = 0;
  const spans: Span[] = [];
  for (const span of one.spans.toSorted((a, b) => a.start - b.start)) {
    if (span.start < from) continue;
    text += one.text.slice(from, span.start);
    const old = one.text.slice(span.start, span.end);
    const words = old.split(" ");
    let name = old;
    if (/^[A-Za-z][a-z]+( [A-Z][a-z]+)?$/.test(old)) {
      if (span.label === "PER") name = words.length > 1 ? `${draw.first()} ${draw.last()}` : random() < 0.6 ? draw.first() : draw.last();
      else if (span.label === "LOC" && random() < 0.5) name = draw.place();
      if (!/[A-Z]/.test(old)) name = name.toLowerCase();
    }
    const start = text.length;
    text += name;
    spans.push({ start, end: text.length, label: span.label });
    from = span.end;
  }
  return { text: text + one.text.slice(from), spans, set: "renamed" };
}
