/**
 * The one table of settings. Types, defaults, validation, the policy schema (`public/managed-schema.json`)
 * and the popup are made from it. `policy: true` rows may be set, and are then locked, by a program.
 */
import { ACCOUNTS, REGIONS, SENSITIVITIES } from "../engine/report.ts";

export const NETWORKS = ["x", "facebook", "linkedin"] as const;
export type Network = (typeof NETWORKS)[number];

type Kind =
  | { readonly type: "boolean"; readonly default: boolean }
  | { readonly type: "choice"; readonly values: readonly string[]; readonly default: string }
  | { readonly type: "time"; readonly default: number }
  | { readonly type: "list"; readonly of?: readonly string[]; readonly default: readonly string[]; readonly most: number; readonly longest: number };

export type Row = Kind & {
  /** May a program's policy set it? */
  readonly policy: boolean;
  /** For administrators, in the policy schema; what the writer reads comes from the catalogue of words. */
  readonly title: string;
  readonly description: string;
};

const row = <const R extends Row>(r: R): R => r;

export const TABLE = {
  enabled: row({ type: "boolean", default: true, policy: false, title: "On", description: "The guard is on everywhere it may be." }),
  pausedUntil: row({ type: "time", default: 0, policy: false, title: "Paused until", description: "The guard rests until this moment (milliseconds since 1970)." }),
  networksOff: row({ type: "list", of: NETWORKS, default: [], most: NETWORKS.length, longest: 20, policy: false, title: "Networks switched off", description: "Networks on which the guard is off." }),
  messagesOn: row({ type: "list", of: NETWORKS, default: [], most: NETWORKS.length, longest: 20, policy: false, title: "Networks with private messages read", description: "Networks on which the writer has private messages read too. No policy can." }),
  region: row({ type: "choice", values: REGIONS, default: "us", policy: true, title: "Region", description: "Whose formats and whose guidance apply." }),
  account: row({ type: "choice", values: ACCOUNTS, default: "person", policy: true, title: "Account", description: "Whether posts are a person's or a practice's." }),
  privacySensitivity: row({ type: "choice", values: SENSITIVITIES, default: "balanced", policy: true, title: "Sensitivity to privacy", description: "quiet, balanced or careful about what could identify a patient." }),
  conductSensitivity: row({ type: "choice", values: SENSITIVITIES, default: "balanced", policy: false, title: "Sensitivity to tone and conduct", description: "quiet, balanced or careful about tone and conduct." }),
  allowedPhrases: row({ type: "list", default: [], most: 500, longest: 200, policy: false, title: "Phrases never marked", description: "Phrases the writer asked never to be told about." }),
} as const;

export type Key = keyof typeof TABLE;
export const KEYS = Object.keys(TABLE) as Key[];

type ValueOf<R> = R extends { type: "boolean" } ? boolean
  : R extends { type: "time" } ? number
  : R extends { type: "choice"; values: readonly (infer V)[] } ? V
  : R extends { type: "list"; of: readonly (infer V)[] } ? readonly V[]
  : readonly string[];

export type Settings = { readonly [K in Key]: ValueOf<(typeof TABLE)[K]> };

/** Is `value` one that the table allows for `key`? */
export function isValid(key: Key, value: unknown): boolean {
  const r: Row = TABLE[key];
  switch (r.type) {
    case "boolean": return typeof value === "boolean";
    case "time": return typeof value === "number" && Number.isFinite(value) && value >= 0;
    case "choice": return typeof value === "string" && r.values.includes(value);
    case "list":
      return Array.isArray(value) && value.length <= r.most &&
        value.every((v) => typeof v === "string" && v.length > 0 && v.length <= r.longest && (!r.of || r.of.includes(v)));
  }
}
