import type { Pattern, Row } from "./rows.ts";

/** Rows as they ship: three texts compress better, and are read sooner, than three hundred objects of code. */
export interface PackedRows {
  /** JSON of the rows, each with the number of its patterns, and `case` where these are all of them. */
  readonly rows: string;
  /**
   * The patterns' sources, an empty line between two; "`" for "\\", so that engines read a string of few escapes, which they do in a fifth of the time;
   * "~" and four digits (hexadecimal) where a unit is not ASCII, so that the whole is a byte a sign.
   */
  readonly sources: string;
  /** Their anchors, a line each. */
  readonly anchors: string;
}
type PackedRow = Omit<Row, "patterns"> & { readonly patterns: number; readonly case?: true };

export function unpackRows({ rows, sources, anchors }: PackedRows): readonly Row[] {
  const all = sources.replaceAll("`", "\\").split("\n\n");
  const anchored = anchors.split("\n");
  let next = 0;
  return (JSON.parse(rows) as readonly PackedRow[]).map(({ patterns: count, case: cased, ...row }) => {
    const patterns: Pattern[] = [];
    for (const end = next + count; next < end; next++) {
      const packed = all[next] as string;
      const source = packed.includes("~") ? packed.replace(/~(.{4})/g, (_, unit: string) => String.fromCharCode(Number.parseInt(unit, 16))) : packed;
      patterns.push({ source, ...(cased && { case: cased }), anchor: anchored[next] as string });
    }
    return { ...row, patterns };
  });
}

/** The same rows, packed. */
export function packRows(all: readonly Row[]): PackedRows {
  const patterns = all.flatMap((row) => row.patterns);
  return {
    rows: JSON.stringify(all.map(({ patterns: own, ...row }) => ({ ...row, patterns: own.length, ...(own[0]?.case && { case: true }) }))),
    sources: patterns.map(({ source }) => source.replace(/[^\n -~]/g, (unit) => `~${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)).join("\n\n").replaceAll("\\", "`"),
    anchors: patterns.map(({ anchor }) => anchor).join("\n"),
  };
}
