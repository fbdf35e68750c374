/** The types that every part shares: a draft goes in, a report comes out (nothing else crosses the engine's border). */

export const VERDICTS = ["clear", "note", "warn", "stop"] as const;
/** clear: say nothing · note: a quiet mark · warn: the pause, may go on · stop: the pause, going on needs one step more. */
export type Verdict = (typeof VERDICTS)[number];
export type Severity = Exclude<Verdict, "clear">;

export const CATEGORIES = [
  "phi.name", "phi.location", "phi.date", "phi.age90", "phi.phone", "phi.fax", "phi.email", "phi.ssn", "phi.mrn",
  "phi.health-plan", "phi.account", "phi.license", "phi.vehicle", "phi.device", "phi.url", "phi.ip", "phi.biometric",
  "phi.photo", "phi.other-id", "phi.story", "phi.acknowledgement",
  "prof.patient-disparagement", "prof.colleague-disparagement", "prof.discrimination", "prof.profanity",
  "prof.impairment", "prof.conflict-of-interest", "prof.individual-advice", "prof.boundary", "prof.credentials",
  "prof.misinformation", "prof.employer", "prof.consent-missing",
] as const;
/** phi.*: the HIPAA Safe Harbor identifiers (45 CFR 164.514(b)(2)) and what goes beyond the list; prof.*: conduct. */
export type Category = (typeof CATEGORIES)[number];
export type Family = "phi" | "prof";

export const REGIONS = ["us", "uk", "ca", "au", "ie", "other"] as const;
export type Region = (typeof REGIONS)[number];
export const SURFACES = ["post", "reply", "comment", "dm", "review-reply", "edit", "profile"] as const;
export type Surface = (typeof SURFACES)[number];
export const ACCOUNTS = ["person", "practice"] as const;
export type Account = (typeof ACCOUNTS)[number];
export const AUDIENCES = ["public", "friends", "private-group", "unknown"] as const;
export type Audience = (typeof AUDIENCES)[number];
export const SENSITIVITIES = ["quiet", "balanced", "careful"] as const;
/** quiet: an uncertain warning becomes a note; careful: a note becomes a warning; a stop stays a stop. */
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** What is about to be published. Exactly one of `text` and `parts` is given. */
export interface Draft {
  /** The text as the editor holds it, "\n" between paragraphs. */
  readonly text?: string;
  /** A thread that one submit sends; offsets of findings are per part. */
  readonly parts?: readonly string[];
  readonly site?: string;
  readonly surface?: Surface;
  readonly account?: Account;
  readonly region?: Region;
  readonly audience?: Audience;
  /** The text being answered, and its writer's name, where the page shows them. */
  readonly context?: { readonly text?: string; readonly author?: string };
  readonly attachments?: { readonly count: number; readonly seen?: readonly string[] };
}

/** The rules in force for this writer: her own settings under her program's policy. */
export interface HouseRules {
  readonly sensitivity: Readonly<Record<Family, Sensitivity>>;
  /** Phrases never flagged, compared without case and with folded characters. */
  readonly allowed: readonly string[];
  /** Terms that the writer or her program wants noticed. */
  readonly terms?: readonly Term[];
  /** Where the writer is known to work: a story of hers that names no place is placed there all the same. */
  readonly workplace?: string;
}

export const TERM_KINDS = ["place", "name", "slang"] as const;
/** place, name: of a facility, a unit, or what it is called among those who know; slang: a word for patients. */
export type TermKind = (typeof TERM_KINDS)[number];
export const TERM_LEVELS = ["note", "warn"] as const;
export interface Term {
  readonly text: string;
  readonly kind: TermKind;
  readonly by: "writer" | "program";
  /** The most that it reaches. */
  readonly severity: (typeof TERM_LEVELS)[number];
}

/** A sentence for a person, as a key into the catalogue of words, with what fills its gaps. */
export interface Message {
  readonly key: string;
  readonly params?: Readonly<Record<string, string>>;
}

/** One thing noticed. Offsets are UTF-16 code units into the text (or the part) as given; `text` is that slice. */
export interface Finding {
  readonly category: Category;
  readonly severity: Severity;
  /** 0..1: how sure the engine is that this is what the category says. */
  readonly certainty: number;
  readonly start: number;
  readonly end: number;
  /** Index into `parts`, present only for a draft in parts. */
  readonly part?: number;
  readonly text: string;
  readonly why: Message;
  /** Id of an entry of `rules/guidance.yaml`, chosen for the writer's region. */
  readonly source: string;
  readonly suggestion: Message | null;
  /** The details of one story share a group. */
  readonly group: string | null;
  /** Id of the rule row or detector that fired, so that a verdict can be traced. */
  readonly rule: string;
}

/** One replacement of the safer wording. Edits never overlap and are sorted by part and start. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Index into `findings`. */
  readonly finding: number;
  readonly part?: number;
}

export const BANDS = ["<11", "tens", "hundreds", "thousands", "more"] as const;
export type Band = (typeof BANDS)[number];
/** How many people fit the details of the story, and the details it was made of. It only ever raises a verdict. */
export interface Crowd {
  readonly band: Band;
  readonly from: readonly string[];
}

export const SUPPORT_KINDS = ["distress", "grief", "harassment", "substances", "whistleblowing"] as const;
export type SupportKind = (typeof SUPPORT_KINDS)[number];
/** Help to offer the writer, outside the scale of verdicts. */
export interface Support {
  readonly kind: SupportKind;
}

export interface Report {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly edits: readonly Edit[];
  readonly crowd: Crowd | null;
  readonly support: Support | null;
  /** The edits applied: a string for `text`, one string a part for `parts`. */
  readonly reworded: string | readonly string[];
}

/** True when `a` is at least as loud as `b`. */
export const atLeast = (a: Verdict, b: Verdict): boolean => VERDICTS.indexOf(a) >= VERDICTS.indexOf(b);
export const familyOf = (category: Category): Family => (category.startsWith("phi.") ? "phi" : "prof");
/** What the name of a rule begins with where no rule of its own but the second reading made a finding. */
export const LEARNED = "learned:";
/** Did the second reading make a finding? */
export const isLearned = ({ rule }: Pick<Finding, "rule">): boolean => rule.startsWith(LEARNED);
/** Does a stop of this report rest on what identifies a patient? That is all that a program may keep from going out as written; no finding of conduct counts. */
export const restsOnIdentity = (report: Report): boolean => report.findings.some((finding) => finding.severity === "stop" && familyOf(finding.category) === "phi");
