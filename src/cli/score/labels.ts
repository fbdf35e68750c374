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
  const named = (Array.isArray(tags) ? tags.filter((tag) => typeof tag === "string") : []).map((tag) => tag.replace(/^lang-/, ""));
  return (["fr", "es"] as const).find((tongue) => named.includes(tongue)) ?? tongueOf(text);
}

/** A field that is a list, or is not there. */
function listIn(raw: Readonly<Record<string, unknown>>, field: string): readonly unknown[] {
  const value = raw[field] ?? [];
  if (!Array.isArray(value)) throw new Error(`"${field}" is no list`);
  return value;
}

/** Reads one line. Throws with a reason where it is not a labelled draft. */
export function readLabelled(line: string): Labelled {
  const raw = JSON.parse(line) as Record<string, unknown> | null;
  if (raw === null || typeof raw !== "object") throw new Error("not an object");
  const { id, text, expect } = raw as { id?: unknown; text?: unknown; expect?: { min?: unknown; max?: unknown } };
  if (typeof text !== "string") throw new Error("no text");
  const min = oneOf(VERDICTS, expect?.min);
  const max = oneOf(VERDICTS, expect?.max);
  if (min === undefined || max === undefined) throw new Error("no expected verdicts");
  const surface = oneOf<Surface>(SURFACES, raw["surface"]);
  const region = oneOf<Region>(REGIONS, raw["region"]);
  const marks = listIn(raw, "must_mark").map((mark) => {
    const { text: marked, category } = (mark ?? {}) as { text?: unknown; category?: Category };
    if (typeof marked !== "string" || category === undefined) throw new Error("a mark without a text or a category");
    return { category, start: text.indexOf(marked), end: text.indexOf(marked) + marked.length };
  });
  return {
    id: typeof id === "string" ? id : JSON.stringify(id ?? null), min, max, language: languageOf(raw["tags"], text), support: typeof raw["support"] === "boolean" ? raw["support"] : null,
    categories: listIn(raw, "categories").filter((name): name is Category => oneOf(CATEGORIES, name) !== undefined),
    mustMark: marks.filter((mark) => mark.start >= 0),
    draft: { text, ...contextOf(raw["context"]), account: raw["author"] === "practice" ? "practice" : "person", ...(typeof raw["site"] === "string" ? { site: raw["site"] } : {}), ...(surface === undefined ? {} : { surface }), ...(region === undefined ? {} : { region }) },
  };
}
