import { GUIDANCE } from "../generated/guidance.ts";
import { REGIONS as BY_REGION } from "../generated/regions.ts";
import type { Category, Region } from "../report.ts";

const guidance = GUIDANCE as Readonly<Record<string, { readonly regions: readonly string[] }>>;

/** Whose guidance is cited: the row's own source where it holds in the writer's region, else the region's for the category. */
export function sourceFor(category: Category, own: string, region: Region): string {
  if (own !== "house" && guidance[own]?.regions.includes(region) === true) return own;
  const table = BY_REGION[region] as Readonly<Record<string, string>>;
  return table[category] ?? table[category.split(".")[0] ?? ""] ?? "house";
}
