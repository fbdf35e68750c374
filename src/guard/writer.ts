import type { Report } from "../engine/report.ts";
import type { Composer } from "./composer.ts";
import { readText } from "./editors/read.ts";
import { replaceEach, retype, type Stretch } from "./editors/write.ts";
import type { Says } from "./says.ts";
import type { Shell } from "./shell.ts";
import type { Strip } from "./strip.ts";
import type { Watch } from "./watch.ts";

export interface WriterParts {
  readonly shell: Shell;
  readonly says: Says;
  readonly strip: Strip;
  readonly watch: Watch;
}

/** One editor as it was and as it is to be; `stretches` where only parts of it change, so that mentions and emoji beside them stay what they are. */
interface Job {
  readonly editor: HTMLElement;
  readonly given: string;
  readonly wanted: string;
  readonly stretches: readonly Stretch[] | null;
}

/** Does the end of a line go? There an editor has a block, and those behind it change under the stretches: such a text is written anew. */
const joinsLines = (given: string, stretches: readonly Stretch[]): boolean => stretches.some(({ start, end }) => given.slice(start, end).includes("\n"));

/** The stretches that undo these. Sorted and without overlap, like those. */
export function inverseOf(given: string, stretches: readonly Stretch[]): Stretch[] {
  let by = 0;
  return stretches.map(({ start, end, text }) => {
    const at = start + by;
    by += text.length - (end - start);
    return { start: at, end: at + text.length, text: given.slice(start, end) };
  });
}

/** Writes into a post box what the writer chose, looks whether it took, and offers to put her own words back. They are held in memory until the strip goes. */
export class Writer {
  readonly #parts: WriterParts;

  constructor(parts: WriterParts) {
    this.#parts = parts;
  }

  /** Writes every edit of a report; then says `said`. */
  async reword({ editors }: Composer, { edits, reworded }: Report, said: string): Promise<void> {
    const texts = typeof reworded === "string" ? [reworded] : reworded;
    await this.#write(editors.flatMap((editor, part) => {
      const stretches = edits.filter((edit) => (edit.part ?? 0) === part);
      const given = readText(editor);
      return stretches.length > 0 ? [{ editor, given, wanted: texts[part] ?? "", stretches: joinsLines(given, stretches) ? null : stretches }] : [];
    }), said);
  }

  /** Writes a text in place of what the editor holds; then says `said`. Resolves to whether it stands there. */
  write(editor: HTMLElement, wanted: string, said: string): Promise<boolean> {
    const given = readText(editor);
    // What is only put before the draft or behind it leaves the draft itself untouched.
    const added = given !== "" && !wanted.includes("\n") && wanted.endsWith(given) ? [{ start: 0, end: 0, text: wanted.slice(0, wanted.length - given.length) }] : null;
    return this.#write([{ editor, given, wanted, stretches: added }], said);
  }

  async #write(jobs: readonly Job[], said: string): Promise<boolean> {
    const { shell, says, strip, watch } = this.#parts;
    for (const { editor, given, wanted, stretches } of jobs) {
      if (!(await (stretches ? replaceEach(editor, given, stretches) : retype(editor, wanted)))) break;
    }
    const missed = jobs.filter(({ editor, wanted }) => readText(editor) !== wanted);
    const changed = jobs.filter(({ editor, given }) => readText(editor) !== given);
    for (const { editor } of jobs) watch.now(editor);
    const [first] = jobs;
    first?.editor.focus({ preventScroll: true });
    if (missed.length > 0) await copyInstead(missed.map(({ wanted }) => wanted).join("\n\n"), shell, says);
    const words = missed.length === 0 ? says.word(said) : null;
    if (first && changed.length > 0) strip.show({ editors: changed.map(({ editor }) => editor), at: first.editor, avoid: () => watch.controlBox(first.editor), words, putBack: () => this.#putBack(changed) });
    return missed.length === 0;
  }

  async #putBack(jobs: readonly Job[]): Promise<void> {
    const { shell, says, watch } = this.#parts;
    for (const { editor, given, wanted, stretches } of jobs) {
      // Where a write stopped half way, its stretches no longer stand where they were to.
      const back = stretches && readText(editor) === wanted ? replaceEach(editor, wanted, inverseOf(given, stretches)) : retype(editor, given);
      if (!(await back)) break;
    }
    const missed = jobs.filter(({ editor, given }) => readText(editor) !== given);
    for (const { editor } of jobs) watch.now(editor);
    jobs[0]?.editor.focus({ preventScroll: true });
    if (missed.length > 0) await copyInstead(missed.map(({ given }) => given).join("\n\n"), shell, says, "guard.not-back");
    else shell.announce(says.word("guard.back"));
  }
}

/** Where the page did not take a text: on the clipboard, with a plain word. */
export async function copyInstead(text: string, shell: Shell, says: Says, key = "guard.not-taken"): Promise<void> {
  const copied = await navigator.clipboard.writeText(text).then(() => true, () => false);
  shell.tell(says.word(copied ? key : `${key}.no-copy`));
}
