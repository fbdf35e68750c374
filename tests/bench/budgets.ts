import { readFileSync } from "node:fs";
import type { Figures } from "./figures.ts";

/** A promise about a figure, or about its ratio to another of the same run: times are never held against a clock. */
export interface Budget {
  readonly says: string;
  readonly figure: string;
  readonly by?: string;
  readonly most: number;
  readonly aim: number;
}

export interface Held {
  readonly budget: Budget;
  readonly value: number;
  readonly kept: boolean;
}

export const budgets = JSON.parse(readFileSync(new URL("budgets.json", import.meta.url), "utf8")) as readonly Budget[];

/** Each budget with what was measured. A figure that was not measured keeps no budget. */
export function held(figures: Figures, only: (budget: Budget) => boolean = () => true): Held[] {
  return budgets.filter(only).map((budget) => {
    const value = (figures.get(budget.figure) ?? Number.NaN) / (budget.by === undefined ? 1 : (figures.get(budget.by) ?? Number.NaN));
    return { budget, value, kept: value <= budget.most };
  });
}
