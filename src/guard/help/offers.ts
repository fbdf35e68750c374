import { admits } from "../../engine/second-opinion.ts";
import { outlineOf } from "../../engine/reword/outline.ts";
import type { Draft, Report } from "../../engine/report.ts";
import type { Shown } from "../audience.ts";
import type { Says } from "../says.ts";
import { another, type Model } from "./another.ts";
import type { Texts } from "./desk.ts";
import { written, type Help, type Offer } from "./offer.ts";

/** What the guard is handed for help, by its entry file. */
export interface HelpParts {
  /** Where the writer, or her program, talks a case over: a name or an https address; "" where none is named. */
  readonly securePlace: () => string;
  /** Opens a page of ours, or the secure place. */
  readonly open: (page: OpenPage) => void;
  /** What to begin or to answer with. */
  readonly texts: () => readonly Texts[];
  /** Sets a reminder that holds a moment and nothing else. Resolves to whether it could be kept. */
  readonly remind: (days: number) => Promise<boolean>;
  /** The browser's own model, where the writer chose it. */
  readonly model: Model;
}
export type OpenPage = "posted" | "options" | "secure-place";

export interface About {
  readonly site: string;
  readonly says: Says;
  /** Copies a text; says what became of it. */
  readonly copy: (text: string, said: string) => Promise<void>;
  readonly tell: (words: string) => void;
}

const isLink = (place: string): boolean => place.startsWith("https://");

function lesson({ says }: About, draft: Draft, report: Report): Offer {
  const preview = outlineOf(draft, report).sections.map(({ key, text }) => text || says.word(`help.lesson.${key.replace("outline.", "")}`)).join("\n");
  return {
    id: "lesson", label: says.word("help.lesson"), title: says.word("help.lesson.title"), lines: [says.word("help.lesson.text")], preview,
    buttons: [{ value: "write", label: says.word("help.use") }],
    does: async () => written(preview),
  };
}

function disclosure({ says }: About, text: string): Offer {
  const lines = ["ad", "consult", "gift"].map((name) => says.word(`help.disclose.${name}`));
  return {
    id: "disclose", label: says.word("help.disclose"), title: says.word("help.disclose.title"), lines: [says.word("help.disclose.text")],
    buttons: lines.map((line, i) => ({ value: String(i), label: says.word("help.disclose.use", { text: line }) })),
    does: async (value) => written(`${lines[Number(value)] ?? ""} ${text}`),
  };
}

function room({ says, copy }: About, { securePlace, open }: HelpParts, text: string): Offer {
  const place = securePlace();
  return {
    id: "room", label: says.word("help.room"), title: says.word("help.room.title"),
    lines: [says.word("help.room.text"), place === "" ? says.word("help.room.none") : says.word("help.room.place", { place })],
    buttons: [
      ...(place === "" ? [{ value: "choose", label: says.word("help.room.choose") }] : []),
      { value: "copy", label: says.word("help.room.copy") },
      ...(isLink(place) ? [{ value: "open", label: says.word("help.room.open") }] : []),
    ],
    does: async (value) => {
      if (value !== "choose") await copy(text, "help.room.copied");
      if (value === "choose") open("options");
      if (value === "open") open("secure-place");
      return null;
    },
  };
}

function later({ says, site, tell }: About, { remind }: HelpParts): Offer {
  const own = `help.wait.${site}`;
  return {
    id: "wait", label: says.word("help.wait"), title: says.word("help.wait.title"),
    lines: [says.word("help.wait.text"), says.word(says.has(own) ? own : "help.wait.site"), says.word("help.wait.remind")],
    buttons: [{ value: "1", label: says.word("help.wait.day") }, { value: "30", label: says.word("help.wait.month") }],
    does: async (value) => {
      tell(says.word((await remind(Number(value))) ? "help.wait.set" : "pages.not-saved"));
      return null;
    },
  };
}

/** Who can see it, and that nobody's account is a private room. */
function seenBy({ says }: About, { audience, words }: Shown): string {
  if (words === "") return says.word("help.audience.protected");
  return says.word(audience === "public" ? "help.audience.public" : "help.audience", { audience: words });
}

/**
 * The help that fits a draft. `whole`: a text can be written in place of it (one editor, not a thread). `check` reads a
 * wording that is not ours before it is shown.
 */
export function helpFor(about: About, parts: HelpParts, draft: Draft, report: Report, shown: Shown | null, whole: boolean, check: (draft: Draft) => Report): Help {
  const { says } = about;
  const text = draft.text ?? (draft.parts ?? []).join("\n\n");
  const has = (start: string) => report.findings.some(({ category }) => category.startsWith(start));
  const confirms = draft.surface === "review-reply" || has("phi.acknowledgement");
  const admitted = async (signal: AbortSignal) => {
    const wording = await parts.model.ask(text, signal);
    return wording !== null && admits(text, report, wording, check({ ...draft, text: wording })) ? wording : null;
  };
  const offers = [
    ...(whole && parts.model.ready() && !confirms ? [another(about, admitted)] : []),
    ...(whole && has("phi.") && !confirms ? [lesson(about, draft, report)] : []),
    ...(whole && has("prof.conflict-of-interest") ? [disclosure(about, text)] : []),
    ...(has("phi.") ? [room(about, parts, text)] : []),
    ...(confirms ? [] : [later(about, parts)]),
  ];
  return {
    audience: shown && seenBy(about, shown),
    policy: whole && confirms ? written(says.word("help.policy.text")) : null,
    offers,
    posted: () => parts.open("posted"),
  };
}
