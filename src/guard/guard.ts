import type { Draft, Finding, Report } from "../engine/report.ts";
import type { GuardState, Noticed } from "../messages.ts";
import { aboutOf, Origins } from "./about.ts";
import { audienceShown } from "./audience.ts";
import { Acts, type ActsParts } from "./acts/acts.ts";
import { Card } from "./card/card.ts";
import { Reader } from "./card/reader.ts";
import { composerOf, editableIn, partsOf, ruleFor, type Composer } from "./composer.ts";
import { focusPath, onWindow, pathOf } from "./dom.ts";
import { isField, readText } from "./editors/read.ts";
import { select } from "./editors/write.ts";
import { Desk } from "./help/desk.ts";
import { gapsOf, isWhole, written, type Written } from "./help/offer.ts";
import { helpFor, type About, type HelpParts } from "./help/offers.ts";
import { Gate } from "./gate/gate.ts";
import { Highlighter } from "./marks/highlight.ts";
import { Light } from "./light.ts";
import { Pause } from "./pause/pause.ts";
import { counted, type Says } from "./says.ts";
import { Shell } from "./shell.ts";
import { GENERIC } from "./sites/generic.ts";
import type { Site, SurfaceRule } from "./sites/site.ts";
import { Strip } from "./strip.ts";
import { structureOf } from "./structure.ts";
import { Watch } from "./watch.ts";
import { WaysOut } from "./way-out.ts";
import { Writer } from "./writer.ts";

export interface GuardParts {
  readonly site: Site;
  readonly says: Says;
  /** Is the guard at work on this network now? */
  readonly isOn: () => boolean;
  /** Was this script left behind by an extension that was updated, switched off or removed? Then it steps aside, by `leave`. */
  readonly isLeft: () => boolean;
  readonly leave: () => void;
  /** Did the writer switch on that her private messages are read on this network? */
  readonly readsMessages: (network: string) => boolean;
  /** A reader of drafts with a memory of its own; the guard keeps one a post box and drops it with the box. */
  readonly checker: () => (draft: Draft) => Report;
  /** Says by whom a stop over a patient's identity is kept from going out as written; null where it may. */
  readonly keptBy: () => string | null;
  /** What the settings add to a draft. */
  readonly about: () => Pick<Draft, "region" | "account">;
  /** Silences a phrase for good: from now on in `checker`'s reports, and in the settings. Resolves to whether those could keep it. */
  readonly never: (phrase: string) => Promise<boolean>;
  readonly help: HelpParts;
  readonly tell: (state: GuardState, count: number) => void;
  /** What the question before a connection with a person needs. */
  readonly acts: Omit<ActsParts, "shell" | "says" | "failed">;
}

export interface Guard {
  /** Writes a text into the box that has the focus, where that is one we know and it is empty. Resolves to whether it stands there. */
  insert(text: string): Promise<boolean>;
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
  const { site, says } = parts;
  let down = false;
  let unknown = false;
  let latest: { readonly composer: Composer; readonly report: Report } | null = null;
  /** Fields whose writer knows that nothing can be marked in them. */
  const told = new WeakSet<Element>();
  /** The box the writer was last in, known or not. */
  let lastBox: Element | null = null;
  const origins = new Origins();
  /** Once nothing is held by it, a script left behind tells a writer who counts on it, and goes. */
  const isOn = (): boolean => {
    if (signal.aborted) return false;
    if (!parts.isLeft() || gate.isHolding) return parts.isOn();
    if (current()) shell.tell(says.word("guard.left"));
    parts.leave();
    return false;
  };
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
    try {
      tell();
    } catch {
      // What cannot be told is no reason to keep a post.
    }
  };

  const draftOf = (composer: Composer): Draft => {
    const texts = partsOf(composer);
    const [only] = texts;
    const said = texts.length === 1 && only !== undefined ? { text: only } : { parts: texts };
    return { ...said, site: composer.rule.network ?? site.id, ...aboutOf(composer, origins), ...parts.about() };
  };
  const check = (composer: Composer): Report => {
    const first = composer.editors[0];
    if (!first) throw new Error("a post box without an editor");
    const known = checkers.get(first) ?? parts.checker();
    checkers.set(first, known);
    return known(draftOf(composer));
  };

  const shell = new Shell(signal);
  const highlighter = new Highlighter();
  signal.addEventListener("abort", () => highlighter.undress());
  const never = (finding: Finding) => {
    void parts.never(finding.text).then((saved) => saved || shell.tell(says.word("guard.not-saved")));
    watch.again();
  };
  const strip = new Strip(shell, says);
  const aboutHelp: About = {
    site: site.id, says,
    copy: (text, said) => navigator.clipboard.writeText(text).then(() => shell.tell(says.word(said)), () => shell.tell(says.word("help.not-copied"))),
    tell: (words) => shell.tell(words),
  };
  const helpOn = (composer: Composer, report: Report) => helpFor(aboutHelp, parts.help, draftOf(composer), report, audienceShown(composer), isWhole(composer), parts.checker());
  /** Writes a text that the writer chose, and leaves her in its first gap. */
  const write = async (composer: Composer, { write: text, said }: Written): Promise<void> => {
    const [editor] = composer.editors;
    if (!editor || !(await writer.write(editor, text, said))) return;
    const [gap] = gapsOf(text);
    if (gap) select(editor, gap.start, gap.end);
  };
  const desk = new Desk(shell, says);
  /** Offers an empty box something to begin with. */
  const begin = async (editable: HTMLElement): Promise<void> => {
    const text = await desk.open(parts.help.texts(), (chosen) => aboutHelp.copy(chosen, "help.copied"));
    editable.focus({ preventScroll: true });
    const rule = ruleFor(site, editable);
    const composer = rule && composerOf(rule, editable);
    if (text && composer) await write(composer, text);
  };
  const gate: Gate = new Gate({
    site, isOn, reads, check, keptBy: parts.keptBy, shell, says, never, failed, pause: new Pause(shell, says),
    passed: () => strip.close(),
    helpFor: helpOn,
    write,
    useSafer: (composer, report) => {
      const phi = report.edits.some(({ finding }) => report.findings[finding]?.category.startsWith("phi."));
      return writer.reword(composer, report, phi ? "guard.taken.harder" : "guard.taken.all");
    },
  }, signal);
  const watch: Watch = new Watch({
    highlighter, reads, check, failed,
    changed: (editable) => {
      strip.observe();
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
  const writer = new Writer({ shell, says, strip, watch });
  const card = new Card(shell, says);
  const light = new Light({ isOn, check, shell, says, failed }, signal);
  const waysOut = new WaysOut((composer, report) => {
    light.adopt(composer, report);
    tell();
  }, signal);
  new Acts({ ...parts.acts, asks: () => isOn() && parts.acts.asks(), shell, says, failed }, signal);
  new Reader({
    watch, card, shell, says, strip, never, failed,
    policyFor: (editable, { category }) => {
      const rule = category === "phi.acknowledgement" ? ruleFor(site, editable) : null;
      const composer = rule && composerOf(rule, editable);
      const policy = composer && helpOn(composer, check(composer)).policy;
      return policy && (() => void write(composer, policy));
    },
    nothing: (editable) => {
      if (readText(editable).trim() === "" && ruleFor(site, editable)) void begin(editable);
      else shell.tell(says.word("guard.marked.nothing"));
    },
  }, signal);

  const meet = (event: Event) => {
    try {
      if (!isOn()) return;
      if (event.type === "focusin") strip.observe();
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
    insert: async (text) => {
      const found = isOn() ? editableIn(site, focusPath()) : null;
      const composer = found && composerOf(found.rule, found.editable);
      const empty = found && composer && readText(found.editable).trim() === "";
      return empty ? writer.write(found.editable, text, written(text).said) : false;
    },
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
