import { ACCOUNTS, AUDIENCES, REGIONS, SURFACES, type Draft } from "../../engine/report.ts";

/** A line of `--jsonl`: a draft and, where given, its id. */
export interface Line {
  readonly id?: unknown;
  readonly draft: Draft;
}

const CHOICES: readonly (readonly [string, readonly string[]])[] = [["surface", SURFACES], ["account", ACCOUNTS], ["region", REGIONS], ["audience", AUDIENCES]];

/** Reads a JSON line as a draft (contract.md 1). Throws with a reason where it is none; unknown fields are left out. */
export function readLine(line: string): Line {
  const raw = JSON.parse(line) as unknown;
  if (raw === null || typeof raw !== "object" || Array.isArray(raw)) throw new Error("not an object");
  const given = raw as Record<string, unknown>;
  const { id, text, parts } = given;
  const isText = typeof text === "string" && parts === undefined;
  const isParts = text === undefined && Array.isArray(parts) && parts.every((part) => typeof part === "string");
  if (!isText && !isParts) throw new Error("neither \"text\" nor \"parts\", or both");
  const draft: Record<string, unknown> = isText ? { text } : { parts };
  for (const [field, choices] of CHOICES) {
    const value = given[field];
    if (value === undefined || value === null) continue;
    if (typeof value !== "string" || !choices.includes(value)) throw new Error(`"${field}" is none of ${choices.join(", ")}`);
    draft[field] = value;
  }
  if (typeof given["site"] === "string") draft["site"] = given["site"];
  for (const field of ["context", "attachments"]) if (given[field] !== null && typeof given[field] === "object") draft[field] = given[field];
  return { ...(id === undefined ? {} : { id }), draft: draft as unknown as Draft };
}
