/**
 * The one table of settings. Types, defaults, validation, the policy schema (`public/managed-schema.json`)
 * and the options page are made from it. `policy: true` rows may be set, and are then locked, by a program.
 *
 * The ceiling of what a program may do is this table: no row about conduct, private messages or the help offered to a
 * writer may ever be `policy: true` (tests/settings/ceiling.test.ts).
 */
import { ACCOUNTS, REGIONS, SENSITIVITIES, TERM_KINDS, TERM_LEVELS, type TermKind } from "../engine/report.ts";

/** Networks that come with the installation. */
export const INSTALLED = ["x", "facebook", "linkedin"] as const;
/** Networks on which there are private messages. */
export const MESSAGING = [...INSTALLED, "instagram", "threads", "bluesky", "reddit", "mastodon"] as const;
/** All of them; `reviews`: pages on which a practice answers, `added`: sites that the writer named. Which of them are on says the browser's permission for their hosts. */
export const NETWORKS = [...MESSAGING, "reviews", "added"] as const;
export type Network = (typeof NETWORKS)[number];

/** A term that the writer wants noticed: what it is, and the most that it may reach. */
export interface OwnTerm {
  readonly text: string;
  readonly kind: TermKind;
  readonly level: (typeof TERM_LEVELS)[number];
}
export const PHI_STOPS = ["step", "never"] as const;

type Kind =
  | { readonly type: "boolean"; readonly default: boolean }
  | { readonly type: "choice"; readonly values: readonly string[]; readonly default: string }
  | { readonly type: "time"; readonly default: number }
  /** One line. `link`: an https address, since it is shown as a link. */
  | { readonly type: "text" | "link"; readonly default: string; readonly longest: number }
  | { readonly type: "list"; readonly of?: readonly string[]; readonly default: readonly string[]; readonly most: number; readonly shortest?: number; readonly longest: number; /** Whole texts, of several lines. */ readonly texts?: true }
  | { readonly type: "terms"; readonly default: readonly OwnTerm[]; readonly most: number; readonly shortest: number; readonly longest: number };

export type Row = Kind & {
  /** May a program's policy set it? */
  readonly policy: boolean;
  /** The only values that a program may set it to, where it may not set all of them. */
  readonly programs?: readonly unknown[];
  /** May the user set it? What only a program can say about itself is `false`. */
  readonly user?: false;
  /** For administrators, in the policy schema; what the writer reads comes from the catalogue of words. */
  readonly title: string;
  readonly description: string;
};

const row = <const R extends Row>(r: R): R => r;

export const TABLE = {
  enabled: row({ type: "boolean", default: true, policy: false, title: "On", description: "The guard is on everywhere it may be." }),
  pausedUntil: row({ type: "time", default: 0, policy: false, title: "Paused until", description: "The guard rests until this moment (milliseconds since 1970)." }),
  language: row({ type: "choice", values: ["auto", "en", "fr"], default: "auto", policy: false, title: "Language", description: "The language of the pages and messages; auto follows the browser." }),
  networksOff: row({ type: "list", of: INSTALLED, default: [], most: INSTALLED.length, longest: 20, policy: false, title: "Networks switched off", description: "Networks on which the guard is off." }),
  messagesOn: row({ type: "list", of: MESSAGING, default: [], most: MESSAGING.length, longest: 20, policy: false, title: "Networks with private messages read", description: "Networks on which the writer has private messages read too. No policy can." }),
  region: row({ type: "choice", values: REGIONS, default: "us", policy: true, title: "Region", description: "Whose formats and whose guidance apply." }),
  account: row({ type: "choice", values: ACCOUNTS, default: "person", policy: true, title: "Account", description: "Whether posts are a person's or a practice's." }),
  privacySensitivity: row({ type: "choice", values: SENSITIVITIES, default: "balanced", policy: true, title: "Sensitivity to privacy", description: "quiet, balanced or careful about what could identify a patient." }),
  phiStop: row({ type: "choice", values: PHI_STOPS, default: "step", policy: true, title: "A stop over a patient's identity", description: "What a stop over what identifies a patient outright means: one step more before the post goes out as written, or that it never goes out as written. No other stop is touched." }),
  conductSensitivity: row({ type: "choice", values: SENSITIVITIES, default: "balanced", policy: false, title: "Sensitivity to tone and conduct", description: "quiet, balanced or careful about tone and conduct." }),
  boundaryQuestions: row({ type: "boolean", default: true, policy: false, title: "Question about patients", description: "Whether \"Is this a patient?\" is asked, a few times a week at most, before the writer connects with somebody. Hers alone: a question that a program could order would be nagging." }),
  onDeviceModel: row({ type: "boolean", default: false, policy: true, programs: [false], title: "Second wording by the browser's own model", description: "Whether a writer may ask the language model of her own browser, where it has one, for another wording of a draft that was paused. Off unless she chose it; a program can only keep it off." }),
  ownNames: row({ type: "list", default: [], most: 50, shortest: 3, longest: 100, policy: false, title: "Own names and handles", description: "The writer's own names and handles, never marked." }),
  allowedPhrases: row({ type: "list", default: [], most: 500, longest: 200, policy: false, title: "Phrases never marked", description: "Phrases the writer asked never to be told about." }),
  ownTerms: row({ type: "terms", default: [], most: 200, shortest: 3, longest: 100, policy: false, title: "Own terms", description: "Places, names and slang that the writer wants noticed, each with the most that it may reach." }),
  workplace: row({ type: "text", default: "", longest: 200, policy: false, title: "Own place of work", description: "Where the writer is known to work; it never leaves her machine and no program can set it." }),
  securePlace: row({ type: "text", default: "", longest: 200, policy: true, title: "Secure place", description: "Where a case may be talked over: the name of a secure messenger, or its https address, opened only on a click; shown beside what was noticed." }),
  starters: row({ type: "list", texts: true, default: [], most: 30, longest: 1500, policy: false, title: "Starters", description: "Texts to begin a post with; empty for ours." }),
  replies: row({ type: "list", texts: true, default: [], most: 30, longest: 1500, policy: false, title: "Saved replies", description: "Texts to answer with; empty for ours." }),
  patientLinks: row({ type: "list", texts: true, default: [], most: 50, longest: 300, policy: false, title: "Links for patients", description: "Names and addresses to copy; empty for ours of the region." }),
  remindAt: row({ type: "time", default: 0, policy: false, title: "Reminder", description: "When to remind the writer of a draft that the site keeps (milliseconds since 1970); 0 for never." }),
  programName: row({ type: "text", default: "", longest: 80, policy: true, user: false, title: "Program", description: "The program's name; residents read \"Set by ...\" beside every setting that it sets." }),
  programContact: row({ type: "text", default: "", longest: 200, policy: true, user: false, title: "Contact", description: "Whom residents may ask: a name, an office, a telephone number or an e-mail address." }),
  programLink: row({ type: "link", default: "", longest: 500, policy: true, user: false, title: "Link to the policy", description: "The https address of the program's social media policy; opened only where a resident clicks it." }),
  programMessage: row({ type: "text", default: "", longest: 300, policy: true, user: false, title: "A word from the program", description: "One sentence in the program's own words, shown as the program's own in the popup and on the options and welcome pages." }),
  programAllowed: row({ type: "list", default: [], most: 200, shortest: 4, longest: 100, policy: true, user: false, title: "Terms never marked", description: "Terms that are never marked, beside the resident's own: the program's name, its public clinics. They can only quiet. No names of patients." }),
  programPlaces: row({ type: "list", default: [], most: 200, shortest: 3, longest: 100, policy: true, user: false, title: "Places to notice", description: "What facilities and units are called: noticed, like every other place, where a patient is spoken of. Never persons, pay, hours, safety or organising." }),
  programNames: row({ type: "list", default: [], most: 200, shortest: 3, longest: 100, policy: true, user: false, title: "Names to notice", description: "Names of projects, programs or groups that lead to a patient among those who know them: noticed, like every other name, where a patient is spoken of, and at most a warning. Never persons, pay, hours, safety or organising." }),
  programSlang: row({ type: "list", default: [], most: 200, shortest: 3, longest: 100, policy: true, user: false, title: "Slang to notice", description: "Local slang about patients: a quiet mark at most, which a resident can silence. Never persons, pay, hours, safety or organising." }),
  firstRunPage: row({ type: "boolean", default: true, policy: true, user: false, title: "Welcome page", description: "Whether the welcome page opens after the installation; where a program installs the extension it opens only if this is true." }),
} as const;

export type Key = keyof typeof TABLE;
export const KEYS = Object.keys(TABLE) as Key[];

type ValueOf<R> = R extends { type: "boolean" } ? boolean
  : R extends { type: "time" } ? number
  : R extends { type: "text" | "link" } ? string
  : R extends { type: "choice"; values: readonly (infer V)[] } ? V
  : R extends { type: "terms" } ? readonly OwnTerm[]
  : R extends { type: "list"; of: readonly (infer V)[] } ? readonly V[]
  : readonly string[];

export type Settings = { readonly [K in Key]: ValueOf<(typeof TABLE)[K]> };

const isLine = (value: unknown, longest: number): value is string =>
  typeof value === "string" && value.length <= longest && !/[\p{Cc}\u2028\u2029]/u.test(value);

function isLink(value: string): boolean {
  return value === "" || (URL.canParse(value) && new URL(value).protocol === "https:");
}

/** Is `value` one that the table allows for `key`? */
export function isValid(key: Key, value: unknown): boolean {
  const r: Row = TABLE[key];
  switch (r.type) {
    case "boolean": return typeof value === "boolean";
    case "time": return typeof value === "number" && Number.isFinite(value) && value >= 0;
    case "choice": return typeof value === "string" && r.values.includes(value);
    case "text": return isLine(value, r.longest);
    case "link": return isLine(value, r.longest) && isLink(value);
    case "list":
    case "terms": return Array.isArray(value) && value.length <= r.most && wrongEntry(key, value) === null;
  }
}

/** Is `value` one that a program may set `key` to? */
export function isProgramsValue(key: Key, value: unknown): boolean {
  const r: Row = TABLE[key];
  return r.policy && isValid(key, value) && (r.programs === undefined || r.programs.includes(value));
}

/** The first entry of a list that the table does not allow, with its place in the list; null where there is none. */
export function wrongEntry(key: Key, value: unknown): { readonly at: number; readonly entry: string } | null {
  const r: Row = TABLE[key];
  if (!Array.isArray(value) || (r.type !== "list" && r.type !== "terms")) return null;
  const fits = (v: unknown): boolean => typeof v === "string" && v.trim().length >= (r.shortest ?? 1) && v.length <= r.longest;
  const is = (v: unknown): boolean => (r.type === "list" ? fits(v) && (!r.of || r.of.includes(v as string)) : isTerm(v) && fits(v.text));
  const at = value.findIndex((v) => !is(v));
  return at < 0 ? null : { at, entry: (JSON.stringify(value[at]) ?? "").slice(0, 120) };
}

const isTerm = (value: unknown): value is OwnTerm => {
  const { text, kind, level, ...more } = (value ?? {}) as Record<string, unknown>;
  return typeof text === "string" && (TERM_KINDS as readonly unknown[]).includes(kind) && (TERM_LEVELS as readonly unknown[]).includes(level) && Object.keys(more).length === 0;
};

/** What `key` takes from a program or from the user, for whoever wrote a wrong value, in any language. */
export function accepts(key: Key, from: "policy" | "user" = "user"): string {
  const r: Row = TABLE[key];
  if (from === "policy" && r.programs) return r.programs.join(", ");
  switch (r.type) {
    case "boolean": return "true, false";
    case "time": return "≥ 0";
    case "choice": return r.values.join(", ");
    case "text": return `"…" (≤ ${r.longest})`;
    case "link": return `"https://…" (≤ ${r.longest})`;
    case "terms": return `[{"text": "…", "kind": "${TERM_KINDS.join("/")}", "level": "${TERM_LEVELS.join("/")}"}] (≤ ${r.most}, "…" ${r.shortest}–${r.longest})`;
    case "list": return r.of ? `[${r.of.join(", ")}]` : `["…", "…"] (≤ ${r.most}, "…" ${r.shortest ?? 1}–${r.longest})`;
  }
}

/** May the user set it herself? */
export const isUsers = (key: Key): boolean => (TABLE[key] as Row).user !== false;
