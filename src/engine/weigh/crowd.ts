import { CROWD } from "../generated/crowd.ts";
import { BANDS, type Band, type Crowd } from "../report.ts";

/** How many people fit a set of details: a population times the share that each detail leaves. Null without details. */
export function crowdOf(details: readonly string[]): Crowd | null {
  const fractions = CROWD.fractions as Readonly<Record<string, number>>;
  const from = [...new Set(details)].filter((detail) => fractions[detail] !== undefined);
  if (from.length === 0) return null;
  const people = from.reduce<number>((left, detail) => left * (fractions[detail] ?? 1), CROWD.base);
  const limits = CROWD.bands as Readonly<Record<string, number>>;
  const band = BANDS.find((name) => people < (limits[name] ?? Number.POSITIVE_INFINITY)) ?? "more";
  return { band: band satisfies Band, from };
}
