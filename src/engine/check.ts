import { createAssessor } from "./findings.ts";
import { Lru } from "./lru.ts";
import { VERDICTS, type Draft, type Finding, type HouseRules, type Report, type Verdict } from "./report.ts";
import { reword, type Reworded } from "./reword/reword.ts";
import { hear, type Heard } from "./weigh/heard.ts";

/** Sentences remembered by one checker beside those of the draft at hand: what is rewritten and taken back, what another box holds. */
const REMEMBERED = 3000;

export const NO_HOUSE_RULES: HouseRules = { sensitivity: { phi: "balanced", prof: "balanced" }, allowed: [] };

/** Reads drafts and remembers what it saw in each sentence, in memory only, so that a keystroke costs about one sentence. */
export interface Checker {
  /** The report on a draft. Throws TypeError unless exactly one of `text` and `parts` is given. */
  check(draft: Draft, rules?: HouseRules): Report;
}

/** The texts of a draft. Throws TypeError where neither or both of `text` and `parts` are given, or they are no strings. */
export function textsOf(draft: Draft): readonly string[] {
  const { text, parts } = draft as { text?: unknown; parts?: unknown };
  if (typeof text === "string" && parts === undefined) return [text];
  if (text === undefined && Array.isArray(parts) && parts.every((part) => typeof part === "string")) return parts as string[];
  throw new TypeError("a draft has either a text (a string) or parts (strings)");
}

/** The loudest of all findings: one question for each severity, since a long draft has thousands. */
const loudest = (findings: readonly Finding[]): Verdict => VERDICTS.findLast((verdict) => findings.some(({ severity }) => severity === verdict)) ?? "clear";

/** A checker with its own memory. */
export function createChecker(): Checker {
  const memory = new Lru<Heard>(REMEMBERED);
  const assess = createAssessor((sentence) => memory.get(sentence, hear));
  return {
    check(draft, rules = NO_HOUSE_RULES) {
      const texts = textsOf(draft);
      const { findings, crowd, support } = assess(texts, draft, rules);
      const verdict = loudest(findings);
      // Rewording reads the draft many times over: a keystroke asks for the marks alone, the card and the pause for the wording.
      let made: Reworded | undefined;
      const wording = (): Reworded => (made ??= reword(findings, texts, draft, rules, assess));
      return {
        verdict, findings, crowd, support,
        get edits() {
          return wording().edits;
        },
        get reworded() {
          return draft.parts === undefined ? (wording().reworded[0] ?? "") : wording().reworded;
        },
      };
    },
  };
}

/** One report, without a memory. */
export const check = (draft: Draft, rules?: HouseRules): Report => createChecker().check(draft, rules);
