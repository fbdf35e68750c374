import type { Pattern, Row } from "./rows.ts";

/** A pattern ready to run. */
export interface Runner {
  readonly row: Row;
  readonly pattern: Pattern;
  regex: RegExp | null;
  spans: RegExp | null;
}

const code = (text: string, at: number): number => text.charCodeAt(at) & 127;
const gram3 = (t: string, i: number): number => code(t, i) | (code(t, i + 1) << 7) | (code(t, i + 2) << 14);
const gram4 = (t: string, i: number): number => (gram3(t, i) | (code(t, i + 3) << 21)) + 2 ** 28;

/** Finds, in one pass over a text, the patterns whose key words occur in it, so that most patterns are never tried. */
export class Gate {
  private readonly always: Runner[] = [];
  private readonly digit: Runner[] = [];
  private readonly byGram = new Map<number, Runner[]>();

  constructor(rows: readonly Row[]) {
    for (const row of rows) {
      for (const pattern of row.patterns) {
        const runner: Runner = { row, pattern, regex: null, spans: null };
        if (pattern.keys.length === 0) this.always.push(runner);
        if (pattern.keys.includes("#")) this.digit.push(runner);
        for (const key of new Set(pattern.keys.filter((k) => k !== "#").map((k) => (k.length > 3 ? gram4(k, 0) : gram3(k, 0))))) {
          const known = this.byGram.get(key);
          if (known === undefined) this.byGram.set(key, [runner]);
          else known.push(runner);
        }
      }
    }
  }

  /** The patterns that may match a lower-case text. */
  candidates(lower: string): Set<Runner> {
    const out = new Set(this.always);
    if (/\d/.test(lower)) for (const runner of this.digit) out.add(runner);
    for (let i = 0; i + 2 < lower.length; i++) {
      const three = this.byGram.get(gram3(lower, i));
      if (three !== undefined) for (const runner of three) out.add(runner);
      const four = i + 3 < lower.length ? this.byGram.get(gram4(lower, i)) : undefined;
      if (four !== undefined) for (const runner of four) out.add(runner);
    }
    return out;
  }
}
