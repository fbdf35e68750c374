/** Every message between the parts of the extension, in one place. None of them is ever stored. */
import type { Draft, Report } from "./engine/report.ts";

/** off: switched off here · resting: on, no post box met yet · watching: a post box is read · guessing: a box is read and held on a page that nobody has described · unknown: text is typed where no post box was recognised · down: our own code failed. */
export type GuardState = "off" | "resting" | "watching" | "guessing" | "unknown" | "down";

export interface Noticed {
  readonly state: GuardState;
  readonly network: string;
  /** The site's name; empty where the writer named it herself. */
  readonly name: string;
  /** The report on the draft in the post box last typed in, or null where there is none. Lives in memory only. */
  readonly report: Report | null;
  /** What that post box is, and what it answers, as the page shows it. */
  readonly about: Pick<Draft, "surface" | "context"> | null;
}

/** From the guard in a page to the background. */
export type ToBackground =
  | { readonly type: "state"; readonly state: GuardState; readonly count: number }
  | { readonly type: "allow-phrase"; readonly phrase: string }
  /** Is the guard in place on every host that is allowed? Put it there, and answer true or false. */
  | { readonly type: "place" }
  /** The question "Is this a patient?" was asked; the writer wants no more of them. */
  | { readonly type: "asked" }
  | { readonly type: "no-questions" }
  /** Opens a page of ours, or the secure place as the settings have it: no address comes from a page. */
  | { readonly type: "open"; readonly page: (typeof OPENS)[number] }
  /** Has the browser a model of its own that may be asked for another wording? Answered with true or false. */
  | { readonly type: "has-model" }
  /** Sets the reminder that many days ahead. */
  | { readonly type: "remind"; readonly days: number };
export const OPENS = ["posted", "options", "secure-place"] as const;

/** From the popup to the guard in a page; answered with `Noticed`. `inside`: asks the frames, of which only one with an open box answers. */
export interface AskNoticed { readonly type: "ask-noticed"; readonly inside?: true }

/** From the popup to the guard in a page; answered with the structure of the box last typed in, or null where there is none. */
export interface AskStructure { readonly type: "ask-structure"; readonly inside?: true }

/** From the background to the guard in every page: these hosts are allowed no longer. */
export interface Leave { readonly type: "leave"; readonly origins: readonly string[] }

/** From the popup to the guard in a page: write this text into the empty box that has the focus; answered with whether it stands there. */
export interface AskInsert {
  readonly type: "insert";
  readonly text: string;
}
export const isAskInsert = (value: unknown): value is AskInsert =>
  value !== null && typeof value === "object" && (value as AskInsert).type === "insert" && typeof (value as AskInsert).text === "string";

const STATES: readonly string[] = ["off", "resting", "watching", "guessing", "unknown", "down"];

/** Checks what came in, whoever sent it. */
export function isToBackground(value: unknown): value is ToBackground {
  if (value === null || typeof value !== "object") return false;
  const m = value as Record<string, unknown>;
  if (m["type"] === "state") return STATES.includes(m["state"] as string) && Number.isInteger(m["count"]);
  if (m["type"] === "place" || m["type"] === "asked" || m["type"] === "no-questions" || m["type"] === "has-model") return true;
  if (m["type"] === "open") return (OPENS as readonly unknown[]).includes(m["page"]);
  if (m["type"] === "remind") return typeof m["days"] === "number" && Number.isInteger(m["days"]) && m["days"] >= 1 && m["days"] <= 366;
  return m["type"] === "allow-phrase" && typeof m["phrase"] === "string" && m["phrase"].length > 0 && m["phrase"].length <= 200;
}

/** The name of the port over which the guard asks for another wording: one question a port, which the guard closes when it wants no answer any more. */
export const WORDING_PORT = "wording";
export interface AskWording { readonly text: string }
/** woken: the model begins to answer (and the background is kept awake by saying so) · done: what it answered, unchecked, or null. */
export type SaysWording = { readonly step: "woken" } | { readonly step: "done"; readonly wording: string | null };
/** No network takes a post of this length. */
const LONGEST_ASKED = 20_000;
export const isAskWording = (value: unknown): value is AskWording => {
  const text = value !== null && typeof value === "object" ? (value as AskWording).text : undefined;
  return typeof text === "string" && text.trim() !== "" && text.length <= LONGEST_ASKED;
};
export const isSaysWording = (value: unknown): value is SaysWording => {
  const { step, wording } = (value ?? {}) as { readonly step?: unknown; readonly wording?: unknown };
  return step === "woken" || (step === "done" && (wording === null || typeof wording === "string"));
};

const isOf = (type: string, value: unknown): boolean => value !== null && typeof value === "object" && (value as { type?: unknown }).type === type;

export const isAskNoticed = (value: unknown): value is AskNoticed => isOf("ask-noticed", value);
export const isAskStructure = (value: unknown): value is AskStructure => isOf("ask-structure", value);
export const isLeave = (value: unknown): value is Leave => isOf("leave", value) && Array.isArray((value as Leave).origins) && (value as Leave).origins.every((origin) => typeof origin === "string");
