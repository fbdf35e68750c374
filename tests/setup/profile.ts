import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A fresh folder for one run, with its removal. */
export async function temporaryFolder(name: string): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), `${name}-`));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}

export interface LaunchOptions {
  /** The port of the local server that plays the networks. */
  port: number;
  /** The built extension; without it the browser runs bare. */
  extensionDir?: string;
  headed?: boolean;
}
