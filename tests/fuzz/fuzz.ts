/** A property under fuzz. What found something once is tried first, each time; what finds something now is kept for then. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";

const FOUND = fileURLToPath(new URL("found.json", import.meta.url));
/** With this seed the property failed at the last of this many runs; `with` is what it failed with, for a person to read. */
interface Found {
  readonly seed: number;
  readonly runs: number;
  readonly with: string;
}
const found = (): Record<string, Found[]> => JSON.parse(readFileSync(FOUND, "utf8")) as Record<string, Found[]>;

/** A run that failed is written to found.json, to be committed with what mends it. */
function keep(name: string, one: Found): void {
  const all = found();
  writeFileSync(FOUND, `${JSON.stringify({ ...all, [name]: [...(all[name] ?? []), one] }, null, 2)}\n`);
}

/**
 * Tries a property on what it failed with before, and then on `runs` inputs of its own; with FUZZ_RUNS in the environment on that many,
 * or on its `share` of them where one input is dear. Throws at the first that fails, made as small as it gets.
 */
export async function fuzz<T>(name: string, property: fc.IRawProperty<T>, { runs = 300, share = 1 }: { readonly runs?: number; readonly share?: number } = {}): Promise<void> {
  for (const { seed, runs: numRuns } of found()[name] ?? []) {
    const again = await fc.check(property, { seed, numRuns });
    if (again.failed) throw new Error(fc.defaultReportMessage(again));
  }
  const out = await fc.check(property, { numRuns: Math.max(runs, Math.round(Number(process.env["FUZZ_RUNS"] ?? 0) * share)) });
  if (!out.failed) return;
  keep(name, { seed: out.seed, runs: out.numRuns, with: fc.stringify(out.counterexample) });
  throw new Error(fc.defaultReportMessage(out));
}
