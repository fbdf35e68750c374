import type { Finding } from "../report.ts";
import { beside } from "./around.ts";
import { phraseChange } from "./classes.ts";
import type { Change } from "./ledger.ts";

const KIN = "wife|husband|partner|spouse|girlfriend|boyfriend|fianc[eé]e?|mother|father|mom|mum|mam|mama|dad|daddy|parents|sisters?|brothers?|twin|daughters?|sons?|kids|children|grand(?:mother|father|ma|pa|son|daughter|kids|children)|aunt|uncle|cousins?|nephew|niece|siblings|in-laws|half-(?:brother|sister)";
/** "the mayor's wife": whoever she is, she is known by him. */
const BY_SOMEBODY = new RegExp(`^(?:the|our|my) (?:[\\w-]+ ){0,2}[\\w-]+['’]s (?:${KIN})$`, "i");
const WOMAN = /\b(?:wife|girlfriend|mother|mom|mum|mam|mama|sister|daughter|grandmother|grandma|granddaughter|aunt|niece|half-sister|fianc[eé]e)$/i;
/** "her three sisters", "his wife". */
const OF_SOMEBODY = new RegExp(`^(his|her|their) (?:own |\\w+ )?(?:${KIN})$`, "i");

/** Is a relative spoken of again by a pronoun that a family would not answer to? */
function speaksOf(relative: string, rest: string): boolean {
  const her = WOMAN.test(relative);
  const pronoun = her ? "she" : "he";
  const same = /^her /i.test(relative) === her;
  return !same && new RegExp(`^[^.!?]{0,80}[.!?]? (?:and |but |so )?${pronoun}\\b`, "i").test(rest);
}

/** A relation becomes the family, where that reads: "His mom held his hand" -> "His family held his hand". */
export function relationChange(finding: Finding, text: string): Change | null {
  const { start, end } = finding;
  const { before, after } = beside(text, { start, end });
  if (BY_SOMEBODY.test(finding.text) && !/^['’]s/.test(after) && !/\b(?:from|of|to|by) $/.test(before)) return { start, end, text: "a patient" };
  const own = OF_SOMEBODY.exec(finding.text);
  // A family has no age and no job, and "she" is not what one calls it.
  const stays = own === null || /^(?:['’]s|,| (?:who|is|was|are|were|works|drives|ran)\b| [A-Z])/.test(after) || /\b(?:is|was|his|her|their) (?:family)\b/i.test(before) || /\b(?:is|was|['’]s|as|since|until|than|like) $/i.test(before) || speaksOf(finding.text, text.slice(end));
  // "his brother and his uncle": one family.
  const more = new RegExp(`^(?:,? (?:and|or) (?:his|her|their) (?:\\w+ )?(?:${KIN}))+`, "i").exec(after)?.[0].length ?? 0;
  if (!stays) return { start, end: end + more, text: `${own[1] ?? "their"} family` };
  return phraseChange(start, end, text);
}
