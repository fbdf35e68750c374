/** Files that a person saves and loads: her own settings, or a program's rules on a laptop that no program manages. */
import { sift, type Ignored } from "./effective.ts";
import { migrated, VERSION } from "./migrate.ts";
import { ownSettings, PLACES, type StorageApi } from "./store.ts";
import { TABLE } from "./table.ts";

export const FORMAT = "crowded-elevator settings";
export const PROGRAM_FORMAT = "crowded-elevator program";

/** not-json: not JSON · not-ours: another kind of file · newer: of a newer version of this extension · too-long: larger than any file of ours. */
export type FileFault = "not-json" | "not-ours" | "newer" | "too-long";
export class FileError extends Error {
  readonly fault: FileFault;
  constructor(fault: FileFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Five hundred phrases of the longest kind fit ten times over. */
const LONGEST = 1_000_000;

/** The text of a file of her settings. A rest that is running and a reminder stay where they are. */
export async function exported(storage: StorageApi): Promise<string> {
  const { kept } = sift("user", await ownSettings(storage));
  const settings = Object.fromEntries([...kept].filter(([key]) => TABLE[key].type !== "time"));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings }, null, 2)}\n`;
}

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === "object" && !Array.isArray(value);

/** The settings in the text of a file of this format, in today's meaning. Throws a FileError. */
export function read(text: string, format: string): Record<string, unknown> {
  if (text.length > LONGEST) throw new FileError("too-long");
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw new FileError("not-json");
  }
  if (!isObject(file) || file["format"] !== format || !isObject(file["settings"])) throw new FileError("not-ours");
  const { version } = file;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) throw new FileError("not-ours");
  if (version > VERSION) throw new FileError("newer");
  return migrated(file["settings"], version);
}

/** Takes over the valid settings of a file of hers, and names the others. Throws a FileError, and changes nothing, where the file cannot be read. */
export async function imported(storage: StorageApi, text: string): Promise<{ readonly taken: number; readonly ignored: readonly Ignored[] }> {
  const { kept, ignored } = sift("user", read(text, FORMAT));
  if (kept.size > 0) await storage.local.set({ [PLACES.user]: { ...(await ownSettings(storage)), ...Object.fromEntries(kept) } });
  return { taken: kept.size, ignored };
}

/** Loads a program's file of one's own free will: its rules hold like a policy's until `removePreset`. Throws a FileError. */
export async function loadPreset(storage: StorageApi, text: string): Promise<{ readonly taken: number; readonly ignored: readonly Ignored[] }> {
  const given = read(text, PROGRAM_FORMAT);
  const { kept, ignored } = sift("policy", given);
  await storage.local.set({ [PLACES.preset]: given });
  return { taken: kept.size, ignored };
}
export const removePreset = (storage: StorageApi): Promise<void> => storage.local.remove([PLACES.preset]);
