import type { Reporter, TestModule } from "vitest/node";
import { ALL } from "../browser/all-boxes.ts";
import { keep, tableOf, type Browser } from "./surface-table.ts";

/** After a run that tried every box, which the long one is: makes the table of what is guarded, and fails the run where the README has another. */
export class SurfaceReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tried = { chromium: new Set<string>(), firefox: new Set<string>() };
    const failed = { chromium: new Set<string>(), firefox: new Set<string>() };
    for (const module of modules) {
      const browser = /\.(chromium|firefox)\.test\.ts$/.exec(module.moduleId)?.[1] as Browser | undefined;
      if (!browser) continue;
      for (const suite of module.children.allSuites()) {
        const states = [...suite.children.allTests()].map((test) => test.result().state);
        if (states.includes("passed")) tried[browser].add(suite.name);
        if (states.includes("failed")) failed[browser].add(suite.name);
      }
    }
    const isWhole = ALL.every(({ name }) => tried.chromium.has(name)) && ALL.some(({ name }) => tried.firefox.has(name));
    if (!isWhole) return;
    const passed = (browser: Browser) => new Set([...tried[browser]].filter((name) => !failed[browser].has(name)));
    if (keep(tableOf({ chromium: passed("chromium"), firefox: passed("firefox") }))) return;
    process.stderr.write("The table of surfaces in README.md is not what this run found: npm run table\n");
    process.exitCode = 1;
  }
}
