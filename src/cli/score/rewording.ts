import type { Checker } from "../../engine/check.ts";
import { VERDICTS, type Draft, type Report, type Verdict } from "../../engine/report.ts";
import type { Edit } from "../../engine/report.ts";
import { apply } from "../../engine/reword/ledger.ts";
import { tongueOf } from "../../engine/reword/tongue.ts";
import { marks, type Figure, type Figures, type Scored } from "./figures.ts";

/** What a grammar checker complains of, by kind; nobody here wrote it. */
export type Grammar = (text: string) => Promise<readonly string[]>;

/** A draft that has a gap for the writer to fill. */
const GAP = /\[(?:The main point|L'essentiel|Lo esencial)[^\]]*\]/;
/** What a grammar checker lets through: two determiners, a wrong article, a doubled word, a sign left alone, a sentence that begins with the verb of a subject that has gone. */
const BROKEN: Readonly<Record<string, RegExp>> = {
  "two determiners": /\b(?:my|our|your|his|her|their|the) (?:a|an|the) (?!lot|few|little|bit)\b|\b(?:a|an) (?:a|an|the|my|our|someone|people)\b/i,
  "wrong article": /\ba (?:[aeio]\w{3,})\b(?<!\ba (?:one\w*|once|European|euphor\w+))|\ban (?:middle|young|patient|power|tool|machine|vehicle|large|child|teen|baby)\w*\b/i,
  "doubled word": /\b(\w{2,}) \1\b(?<!\b(?:had had|that that|so so|very very|no no|bye bye|knock knock|ha ha|really really|is is))/i,
  "sign left alone": / [,;:](?: |$)|[,;] ?[.,;!?]|\(\s*\)|^ {0,4}[,;.!?)]|\b(?:with|of|at|from|the|a|an|and|or|my|our) ?(?:[.;!?](?: |$)|,)/im,
  "no subject": /(?:^|[.!?] )(?:was|is|has|had|were|are|said|died|came) (?!it|that|there|this|he|she|they|we|i|you|anyone|any|my|your|the|a|an)\w+/im,
};

const brokenIn = (text: string): string[] => Object.entries(BROKEN).filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
const loudest = (report: Report, family: string): Verdict => report.findings.filter((finding) => finding.category.startsWith(family)).reduce<Verdict>((top, { severity }) => (VERDICTS.indexOf(severity) > VERDICTS.indexOf(top) ? severity : top), "clear");
const textOf = ({ text, parts }: Draft): readonly string[] => parts ?? [text ?? ""];

/** Do words still stand in a text, as words? A bed's "22" is not in "2022". */
function standsIn(text: string, words: string): boolean {
  const [all, own] = [text.toLowerCase(), words.toLowerCase()];
  for (let at = all.indexOf(own); at >= 0; at = all.indexOf(own, at + 1))
    if (!/[\p{L}\d]$/u.test(all.slice(0, at)) && !/^[\p{L}\d]/u.test(all.slice(at + own.length))) return true;
  return false;
}

/** Is a rewording the draft with its edits, and nothing else? */
function isByEdits(draft: Draft, report: Report): boolean {
  const own = (part: number): Edit[] => report.edits.filter((edit) => (edit.part ?? 0) === part);
  const made = textOf(draft).map((text, part) => apply(text, own(part)));
  return JSON.stringify(made) === JSON.stringify([report.reworded].flat());
}

/** One post with privacy findings and what rewording made of it. */
export interface RewordedPost {
  readonly id: string;
  readonly fails: readonly string[];
  readonly gap: boolean;
}

/** The figures of rewording over the posts in which the engine finds something about a patient, and the ids that fail each. */
export async function rewordingFigures(scored: readonly Scored[], checker: Checker, grammar?: Grammar): Promise<{ figures: Figures; fails: Readonly<Record<string, readonly string[]>> }> {
  const hits: Record<string, { hits: number; of: number }> = {};
  const fails: Record<string, string[]> = {};
  const count = (name: string, hit: boolean, id: string): void => {
    const figure = (hits[name] ??= { hits: 0, of: 0 });
    figure.of += 1;
    if (hit) figure.hits += 1;
    else (fails[name] ??= []).push(id);
  };
  for (const { label, report } of scored.filter((one) => one.report.findings.some(({ category }) => category.startsWith("phi.")))) {
    const { id, draft } = label;
    const text = textOf(draft).join("\n");
    const reworded = [report.reworded].flat().join("\n");
    const again = checker.check(draft.parts === undefined ? { ...draft, text: report.reworded as string } : { ...draft, parts: report.reworded as readonly string[] });
    const privacy = loudest(again, "phi.");
    count("privacy at most a note", privacy === "clear" || privacy === "note", id);
    if (loudest(report, "phi.") === "warn" || loudest(report, "phi.") === "stop") count("... of those that were louder", privacy === "clear" || privacy === "note", id);
    count("without a gap to fill", !GAP.test(reworded), id);
    for (const span of label.mustMark.filter(({ category }) => category.startsWith("phi."))) {
      const words = text.slice(span.start, span.end);
      const gone = !standsIn(reworded, words);
      count("labelled spans gone", gone, id);
      if (report.findings.some((finding) => marks(finding, span))) count("spans found and gone", gone, id);
    }
    count("reworded twice is once", JSON.stringify(again.reworded) === JSON.stringify(report.reworded), id);
    count("unchanged outside the edits", isByEdits(draft, report), id);
    count("never louder", VERDICTS.indexOf(again.verdict) <= VERDICTS.indexOf(report.verdict), id);
    const had = brokenIn(text);
    if (report.edits.length > 0) count("no new fault of our own checks", brokenIn(reworded).every((name) => had.includes(name)), id);
    if (grammar && report.edits.length > 0 && tongueOf(text) === "en") count("no new grammar complaint", isNoWorse(await grammar(text), await grammar(reworded)), id);
  }
  return { figures: hits satisfies Record<string, Figure>, fails };
}

/** Does every complaint of the reworded text have one of its kind in the original? */
function isNoWorse(before: readonly string[], after: readonly string[]): boolean {
  const left = [...before];
  return after.every((kind) => {
    const at = left.indexOf(kind);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
