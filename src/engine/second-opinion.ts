/**
 * May a wording that somebody else proposes (the browser's own model) be shown? Only where it is quieter than the draft, tells nothing more of a
 * patient, and says nothing that the draft does not say. What cannot be shown to hold is refused: there is always our own wording.
 */
import { SECOND_OPINION } from "./generated/second-opinion.ts";
import { once } from "./once.ts";
import { fold } from "./read/fold.ts";
import { atLeast, familyOf, type Report } from "./report.ts";

const WORD = /\d{1,12}(?:[.,:/]\d{1,12}){0,4}|[a-z][a-z']{0,40}|\p{Extended_Pictographic}/gu;
/** Handles, hashtags and addresses: copied to the letter or not at all. */
const VERBATIM = /[@#][\w.-]{1,100}|\bhttps?:\/\/\S{1,300}|\b\w{2,60}\.[a-z]{2,10}\/\S{0,200}/gi;

const wordsOf = (text: string): string[] => fold(text).lower.match(WORD) ?? [];
const listOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");

const lists = once(() => {
  const kin = new Map<string, string>();
  for (const forms of SECOND_OPINION.kin.map(listOf)) for (const form of forms) kin.set(form, forms[0] ?? form);
  const free = [SECOND_OPINION.plain, SECOND_OPINION.general].flatMap(wordsOf);
  return { kin, free: new Set(free), contrary: new Set(listOf(SECOND_OPINION.contrary)) };
});

/** A word without its ending, or the first of its forms. "Don't" is "do": what it turns around is looked at apart. */
function rootOf(word: string): string {
  const bare = word.replace(/n't$|'(?:s|d|m|ll|re|ve)?$/, "");
  const known = lists().kin.get(bare);
  if (known !== undefined) return known;
  const root = bare.length > 4 ? bare.replace(/(?:ies|ied)$/, "y").replace(/(?:ing|ed|es|s|ly|e)$/, "") : bare.replace(/s$/, "");
  return root.length > 2 ? root.replace(/([^aeiou])\1$/, "$1") : bare;
}
const rootsOf = (text: string): Set<string> => new Set(wordsOf(text).map(rootOf));
/** The roots that carry what is said. */
const saidIn = (text: string): Set<string> => new Set(wordsOf(text).filter((word) => !lists().free.has(word) && !lists().contrary.has(word)).map(rootOf));
const sharedBy = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((root) => b.has(root)).length;

/** Words and numbers of `wording` that are neither free to use nor in `text` or our own wording of it (whose classes are true of it), and its handles and addresses that are not in `text` to the letter. */
export function inventedIn(wording: string, text: string, ours = ""): string[] {
  // Our wording says "our region": that makes nobody else of the writer.
  const classes = wordsOf(ours).filter((word) => !lists().kin.has(word)).map(rootOf);
  const given = new Set([...rootsOf(text), ...classes]);
  const words = wordsOf(wording).filter((word) => !lists().free.has(word) && !given.has(rootOf(word)));
  return [...words, ...(wording.match(VERBATIM) ?? []).filter((sign) => !text.includes(sign))];
}

const isContrary = (clause: string): boolean => wordsOf(clause).some((word) => word.endsWith("n't") || lists().contrary.has(word));

const clausesOf = (text: string): { readonly said: ReadonlySet<string>; readonly contrary: boolean }[] =>
  text.split(/[.!?;:,\n]|\s(?:and|but)\s/i).map((clause) => ({ said: saidIn(clause), contrary: isContrary(clause) }));

/** Does a clause of `wording` deny what its nearest in `text` says, or say what that denies? */
export function turnsAround(wording: string, text: string): boolean {
  const given = clausesOf(text);
  return clausesOf(wording).some(({ said, contrary }) => {
    const most = Math.max(0, ...given.map((other) => sharedBy(said, other.said)));
    if (most === 0) return contrary;
    return !given.some((other) => sharedBy(said, other.said) === most && other.contrary === contrary);
  });
}

/** The words by which a draft points to somebody: capitals and figures of what was marked about a patient loudly enough for a pause. */
function pointers({ findings }: Report): Set<string> {
  const marked = findings.filter(({ category, severity }) => familyOf(category) === "phi" && atLeast(severity, "warn"));
  return new Set(marked.flatMap(({ text }) => (text.match(/[A-Z\d][\w']{0,40}/g) ?? []).flatMap(wordsOf)).filter((word) => !lists().free.has(word)));
}

/**
 * May `wording` be shown as another wording of `text`? `before` is the report on the draft, `after` the report on the same draft with this wording.
 * Pure; never throws.
 */
export function admits(text: string, before: Report, wording: string, after: Report): boolean {
  if (wording.trim() === "" || wording.length > text.length * 1.5 + 40 || wording === text || wording === before.reworded) return false;
  if (atLeast(after.verdict, before.verdict)) return false;
  if (after.findings.some(({ category, severity }) => familyOf(category) === "phi" && severity !== "note")) return false;
  const ours = typeof before.reworded === "string" ? before.reworded : before.reworded.join("\n");
  if (inventedIn(wording, text, ours).length > 0 || turnsAround(wording, text)) return false;
  const points = pointers(before);
  if (wordsOf(wording).some((word) => points.has(word))) return false;
  // What is left says something: at least half as much of the draft as our own wording keeps.
  const said = saidIn(text);
  return sharedBy(saidIn(wording), said) * 2 >= sharedBy(saidIn(ours), said);
}
