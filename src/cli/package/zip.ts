import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { zipSync } from "fflate";

/** The files of a folder by path with forward slashes. */
export function filesIn(folder: string): Map<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
  return new Map(paths.map((path) => [path.slice(folder.length).split(sep).filter(Boolean).join("/"), new Uint8Array(readFileSync(path))] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** A zip with the same bytes for the same files, wherever and whenever it is made. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries([...files].toSorted(([a], [b]) => (a < b ? -1 : 1))), { level: 9, mtime });
}
