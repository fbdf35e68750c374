import type { Draft, Finding, Report } from "../engine/report.ts";
import type { GuardState, Noticed } from "../messages.ts";
import { aboutOf, Origins } from "./about.ts";
import { Acts, type ActsParts } from "./acts/acts.ts";
import { Card } from "./card/card.ts";
import { copyInstead, Reader } from "./card/reader.ts";
import { composerOf, editableIn, partsOf, ruleFor, type Composer } from "./composer.ts";
import { focusPath, onWindow, pathOf } from "./dom.ts";
import { isField, readText } from "./editors/read.ts";
import { replace } from "./editors/write.ts";
import { Gate } from "./gate/gate.ts";
import { Highlighter } from "./marks/highlight.ts";
import { Light } from "./light.ts";
import { Pause } from "./pause/pause.ts";
import { counted, type Says } from "./says.ts";
import { Shell } from "./shell.ts";
import { GENERIC } from "./sites/generic.ts";
import type { Site, SurfaceRule } from "./sites/site.ts";
import { structureOf } from "./structure.ts";
import { Watch } from "./watch.ts";
import { WaysOut } from "./way-out.ts";

export interface GuardParts {
  readonly site: Site;
  readonly says: Says;
  /** Is the guard at work on this network now? */
  readonly isOn: () => boolean;
  /** Did the writer switch on that her private messages are read on this network? */
  readonly readsMessages: (network: string) => boolean;
  /** A reader of drafts with a memory of its own; the guard keeps one a post box and drops it with the box. */
  readonly checker: () => (draft: Draft) => Report;
  /** Says by whom a stop over a patient's identity is kept from going out as written; null where it may. */
  readonly keptBy: () => string | null;
  /** What the settings add to a draft. */
  readonly about: () => Pick<Draft, "region" | "account">;
  /** Silences a phrase for good: from now on in `checker`'s reports, and in the settings. */
  readonly never: (phrase: string) => void;
  readonly tell: (state: GuardState, count: number) => void;
  /** What the question before a connection with a person needs. */
  readonly acts: Omit<ActsParts, "shell" | "says" | "failed">;
}

export interface Guard {
  /** What the popup shows. */
  noticed(): Noticed;
  /** Has the writer been in a box of this document that is still there? */
  isIn(): boolean;
  /** What the box that she was last in is made of, for a report of hers. */
  structure(): string | null;
  /** Settings changed: reads the open drafts again. */
  again(): void;
}

/** Puts the guard of one network to work in this document, until the signal aborts. */
export function guard(parts: GuardParts, signal: AbortSignal): Guard {
  const { site, says, isOn } = parts;
  let down = false;
  let unknown = false;
  let latest: { readonly composer: Composer; readonly report: Report } | null = null;
  /** Fields whose writer knows that nothing can be marked in them. */
  const told = new WeakSet<Element>();
  /** The box the writer was last in, known or not. */
  let lastBox: Element | null = null;
  const origins = new Origins();
  const reads = (rule: SurfaceRule): boolean => isOn() && (rule.private !== true || parts.readsMessages(rule.network ?? site.network));
  const checkers = new WeakMap<Element, (draft: Draft) => Report>();

  /** The box last typed in, while the page still has it. */
  const current = () => (latest?.composer.scope.isConnected ? latest : null);
  const state = (): GuardState => {
    if (!isOn()) return "off";
    if (down) return "down";
    const open = current();
    if (open) return open.composer.rule.light || waysOut.isMissing(open.composer) ? "unknown" : open.composer.rule.guess ? "guessing" : "watching";
    return unknown ? "unknown" : "resting";
  };
  const counts = () => state() === "watching" || state() === "guessing";
  const tell = () => parts.tell(state(), counts() ? (latest?.report.findings.length ?? 0) : 0);
  const failed = () => {
    down = true;
    tell();
  };

  const check = (composer: Composer): Report => {
    const first = composer.editors[0];
    if (!first) throw new Error("a post box without an editor");
    const known = checkers.get(first) ?? parts.checker();
    checkers.set(first, known);
    const texts = partsOf(composer);
    const [only] = texts;
    const said = texts.length === 1 && only !== undefined ? { text: only } : { parts: texts };
    return known({ ...said, site: composer.rule.network ?? site.id, ...aboutOf(composer, origins), ...parts.about() });
  };

  const shell = new Shell(signal);
  const highlighter = new Highlighter();
  const never = (finding: Finding) => {
    parts.never(finding.text);
    watch.again();
  };
  const gate: Gate = new Gate({ site, isOn, reads, check, keptBy: parts.keptBy, shell, says, never, failed, pause: new Pause(shell, says), useSafer }, signal);
  const watch: Watch = new Watch({
    highlighter, reads, check, failed,
    changed: (editable) => {
      const rule = ruleFor(site, editable);
      const composer = rule && composerOf(rule, editable);
      if (composer) gate.permits.observe(composer.editors, partsOf(composer).join("\n\n"));
    },
    read: (composer, report) => {
      const before = latest?.report.findings.length ?? 0;
      const now = report.findings.length;
      latest = { composer, report };
      down = false;
      shell.standBy(composer.editors[0] ?? null);
      if (composer.rule.light) light.read(composer, report);
      else waysOut.look(composer, report);
      const field = composer.editors[0];
      if (now > 0 && isField(field) && !told.has(field)) {
        told.add(field);
        shell.tell(counted(says, "guard.field", now));
      } else if (now !== before) shell.announce(counted(says, "guard.marked", now));
      tell();
    },
  }, signal);
  const card = new Card(shell, says);
  const light = new Light({ isOn, check, shell, says, failed }, signal);
  const waysOut = new WaysOut((composer, report) => {
    light.adopt(composer, report);
    tell();
  }, signal);
  new Acts({ ...parts.acts, asks: () => isOn() && parts.acts.asks(), shell, says, failed }, signal);
  new Reader({ watch, card, shell, says, never, failed }, signal);

  /** Writes the safer wording, last edit first so that earlier offsets hold; what the page does not take goes to the clipboard. */
  async function useSafer(composer: Composer, report: Report): Promise<void> {
    const wanted = typeof report.reworded === "string" ? [report.reworded] : report.reworded;
    for (const edit of report.edits.toReversed()) {
      const editor = composer.editors[edit.part ?? 0];
      if (editor && !(await replace(editor, readText(editor), edit.start, edit.end, edit.text))) break;
    }
    const missed = wanted.filter((text, i) => composer.editors[i] && readText(composer.editors[i]) !== text);
    if (missed.length > 0) await copyInstead(missed.join("\n\n"), shell, says);
    else shell.announce(says.word("guard.taken.all"));
    composer.editors[0]?.focus({ preventScroll: true });
  }

  const meet = (event: Event) => {
    try {
      if (!isOn()) return;
      const path = pathOf(event);
      if (path[0]?.matches(GENERIC.editable)) lastBox = path[0];
      const known = editableIn(site, path);
      const box = known || event.type !== "input" ? null : light.boxIn(path[0]);
      const found = known ?? (box && { rule: GENERIC, editable: box });
      if (found && reads(found.rule)) {
        if (event.type === "beforeinput") origins.typing(found.editable);
        else watch.follow(found.rule, found.editable);
        if (event.type === "input") watch.typed(found.editable);
      }
      if (event.type === "input" && !unknown && (box || (known?.rule.unsure && !reads(known.rule)))) {
        unknown = true;
        tell();
      }
    } catch {
      failed();
    }
  };
  for (const type of ["focusin", "beforeinput", "input"] as const) onWindow(type, meet, signal);
  tell();

  return {
    noticed: () => {
      const now = state();
      const open = counts() || now === "unknown" ? current() : null;
      return { state: now, network: open?.composer.rule.network ?? site.network, name: site.name, report: open?.report ?? null, about: open && aboutOf(open.composer, origins) };
    },
    isIn: () => lastBox?.isConnected === true,
    structure: () => (lastBox?.isConnected ? structureOf(lastBox) : null),
    again: () => {
      if (latest && !reads(latest.composer.rule)) latest = null;
      // What was typed before the settings were known, or before they changed, is read too.
      const found = editableIn(site, focusPath());
      if (found && reads(found.rule)) watch.follow(found.rule, found.editable);
      watch.again();
      tell();
    },
  };
}
