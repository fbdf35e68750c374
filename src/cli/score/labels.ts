import { CATEGORIES, REGIONS, SURFACES, VERDICTS, type Category, type Draft, type Region, type Surface, type Verdict } from "../../engine/report.ts";
import { tongueOf, type Tongue } from "../../engine/reword/tongue.ts";

/** A labelled draft, as posts/README.md describes it. */
export interface Labelled {
  readonly id: string;
  readonly draft: Draft;
  readonly language: Tongue;
  readonly min: Verdict;
  readonly max: Verdict;
  readonly support: boolean | null;
  readonly categories: readonly Category[];
  readonly mustMark: readonly { readonly start: number; readonly end: number; readonly category: Category }[];
}

const oneOf = <T extends string>(all: readonly T[], value: unknown): T | undefined => all.find((known) => known === value);

/** What a labelled reply answers, where it says so. */
function contextOf(raw: unknown): { context?: { text?: string; author?: string } } {
  if (typeof raw !== "object" || raw === null) return {};
  const { text, writer } = raw as { text?: unknown; writer?: unknown };
  return { context: { ...(typeof text === "string" ? { text } : {}), ...(typeof writer === "string" ? { author: writer } : {}) } };
}

/** The language that a draft's tags name, else what its small words tell. */
function languageOf(tags: unknown, text: string): Tongue {
  const named = (Array.isArray(tags) ? tags.map(String) : []).map((tag) => tag.replace(/^lang-/, ""));
  return (["fr", "es"] as const).find((tongue) => named.includes(tongue)) ?? tongueOf(text);
}

/** Reads one line. Throws with a reason where it is not a labelled draft. */
export function readLabelled(line: string): Labelled {
  const raw = JSON.parse(line) as Record<string, unknown>;
  const { id, text, expect } = raw as { id?: unknown; text?: unknown; expect?: { min?: unknown; max?: unknown } };
  if (typeof text !== "string") throw new Error("no text");
  const min = oneOf(VERDICTS, expect?.min);
  const max = oneOf(VERDICTS, expect?.max);
  if (min === undefined || max === undefined) throw new Error("no expected verdicts");
  const surface = oneOf<Surface>(SURFACES, raw["surface"]);
  const region = oneOf<Region>(REGIONS, raw["region"]);
  const marks = ((raw["must_mark"] ?? []) as { text: string; category: Category }[]).map((mark) => ({ category: mark.category, start: text.indexOf(mark.text), end: text.indexOf(mark.text) + mark.text.length }));
  return {
    id: String(id), min, max, language: languageOf(raw["tags"], text), support: typeof raw["support"] === "boolean" ? raw["support"] : null,
    categories: ((raw["categories"] ?? []) as string[]).filter((name): name is Category => oneOf(CATEGORIES, name) !== undefined),
    mustMark: marks.filter((mark) => mark.start >= 0),
    draft: { text, ...contextOf(raw["context"]), account: raw["author"] === "practice" ? "practice" : "person", ...(typeof raw["site"] === "string" ? { site: raw["site"] } : {}), ...(surface === undefined ? {} : { surface }), ...(region === undefined ? {} : { region }) },
  };
}
