import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

export interface PolicyFile {
  /** Puts this policy in force, whole from one moment to the next: browsers read the folder whenever it changes. */
  write(policy: object): void;
  /** Puts back what was there before. */
  restore(): void;
}

/** The first folder on the way to `path` that is not there yet, or null. */
function firstMissing(path: string): string | null {
  const parent = dirname(path);
  return existsSync(parent) ? null : (firstMissing(parent) ?? parent);
}

/** A policy file of this machine, for the time of a test. A run that was cut off left a copy beside the folder, which then counts as what was there. */
export function policyFile(path: string): PolicyFile {
  const made = firstMissing(path);
  const folder = dirname(path);
  const copy = join(dirname(folder), ".crowded-elevator-before-test");
  try {
    mkdirSync(folder, { recursive: true });
    const before = existsSync(copy) ? readFileSync(copy) : existsSync(path) ? readFileSync(path) : null;
    if (before) writeFileSync(copy, before);
    const put = (content: string | Buffer) => {
      const whole = join(dirname(folder), ".crowded-elevator-test");
      writeFileSync(whole, content);
      renameSync(whole, path);
    };
    return {
      write: (policy) => put(JSON.stringify(policy)),
      restore: () => {
        if (before) put(before);
        else rmSync(path, { force: true });
        rmSync(copy, { force: true });
        if (made) rmSync(made, { recursive: true, force: true });
      },
    };
  } catch (error) {
    throw new Error(`test:managed writes ${path} and so needs to run as root, in a container`, { cause: error });
  }
}
