import { REWORD } from "../generated/reword.ts";
import { sentences } from "../read/sentences.ts";
import type { Draft, Finding } from "../report.ts";
import { sentenceAt } from "./around.ts";
import type { Change } from "./ledger.ts";
import type { Tongue } from "./tongue.ts";

/** A closing line of a practice: "– Team Brightwater Dental", "Cordialement, ..." */
const SIGNED = /^\s*(?:[-–—~] ?|the team|your team|team |dr\.? |sincerely|kind regards|best,|warmly|cordialement|atentamente)/i;
const THANKS = /^(?:thank(?:s| you)|we (?:appreciate|value)|merci|gracias|we(?:'|’)?re (?:so )?(?:sorry|glad)|we are (?:so )?(?:sorry|glad))\b/i;
const THEIRS = /\b(?:you|your|vous|votre|vos|usted|su|sus|tu|he|she|him|her)\b/i;

/** In an answer, what confirms a patient gives way to the policy, said once: thanks before it and the signature behind it stay. Null where nothing confirms one. */
export function policyChange(findings: readonly Finding[], text: string, draft: Draft, tongue: Tongue): Change | null {
  const surface = draft.surface ?? "post";
  if (surface === "post" || surface === "dm" || surface === "profile") return null;
  const confirming = findings.filter(({ category }) => category === "phi.acknowledgement");
  const first = confirming[0];
  if (first === undefined) return null;
  const practice = surface === "review-reply" || draft.account === "practice";
  const all = sentences(text);
  const marked = (at: number): boolean => {
    const own = all[at];
    return own !== undefined && findings.some((finding) => finding.start < own.start + own.text.length && own.start < finding.end);
  };
  const thanks = /^(?:thank(?:s| you)(?: so much| very much)?)(?=[,!.]? [A-Z]\w+[!,.])/i.exec(text)?.[0];
  const keepsHead = all[0] !== undefined && !marked(0) && THANKS.test(all[0].text) && (!THEIRS.test(all[0].text) || /^(?:thank(?:s| you) for (?:the|your) (?:kind (?:words|review)|feedback|review|note)|merci|gracias)/i.test(all[0].text));
  const tail = all.findIndex((own, i) => i > 0 && SIGNED.test(own.text) && !marked(i) && i >= all.length - 2);
  const start = keepsHead ? (all[0]?.start ?? 0) + (all[0]?.text.length ?? 0) : 0;
  const end = tail < 0 ? text.trimEnd().length : (all[tail]?.start ?? text.length);
  const words = REWORD.words[tongue];
  const space = tail < 0 ? "" : text.slice(text.slice(0, end).trimEnd().length, end);
  const stars = /^(?:(?:hi|hello|dear|hey)[ ,]+\w+[,!.]? )?(thank(?:s| you)(?: so much)? for (?:the|your) (?:(?:5|five)[- ]stars?(?: review)?|(?:kind|lovely|nice|sweet) (?:words|review)|feedback|review))\b/i.exec(text);
  if (!keepsHead && stars?.[1] !== undefined) return { start: 0, end, text: `${stars[1].charAt(0).toUpperCase()}${stars[1].slice(1)}! ${practice ? words.policy : words.own}${space === "" && tail >= 0 ? " " : space}` };
  // "Thank you Brenda!": the thanks stay, the name does not.
  if (!keepsHead && thanks !== undefined) return { start: thanks.length, end, text: `! ${practice ? words.policy : words.own}${space === "" && tail >= 0 ? " " : space}` };
  return { start, end, text: `${keepsHead ? " " : ""}${practice ? words.policy : words.own}${space === "" && tail >= 0 ? " " : space}` };
}

const WARM = /^(?:(?:aw+|ohh*|omg|yay+|hey|so|very|huge|big|massive|many|just|what an?|i['’]?m|we['’]?re|how) )*(?:congrat\w*|happy (?:birthday|anniversary)|well done|love (?:this|it)|lovely|gorgeous|beautiful|adorable|happy|glad|proud|thrilled|delighted|sorry|sending|thinking of|praying|rest (?:easy|in peace)|rip|welcome|good luck|get well|thanks?|heartbroken|absolutely)\b[^.!?,;:—\n]*[.!?]{0,3}/i;

/** In a comment that confirms a patient, a person's warm word to begin with may stand alone: "Congrats on the new baby!! So happy that ..." Null where there is none. */
export function warmWord(text: string, draft: Draft): Change | null {
  if ((draft.surface !== "comment" && draft.surface !== "reply") || draft.account === "practice") return null;
  const found = WARM.exec(text)?.[0].trimEnd();
  if (found === undefined || found.split(/\s+/).length < 2) return null;
  // Who is called by name is not: "gorgeous photo Lynne!"
  const named = /,? (?!I\b)\p{Lu}\p{Ll}+(?=[.!?]*$)/u.exec(found);
  const end = text.trimEnd().length;
  const sign = /(?<![.!?])[.!?]{1,3}$/.exec(found)?.[0] ?? "";
  const kept = named === null ? found.length : named.index;
  // What was done for her is no warm word.
  if (/\b(?:i|we|us|our|my) |\byour (?!family|loss|news|post|words|day|win|birthday)|\byou(?:['’]re| are)? (?:came|were|back|nearly|out)/i.test(text.slice(0, kept).replace(/^\W*(?:i['’]m|we['’]re|i am|we are) /i, ""))) return null;
  if (/\s\p{Lu}\p{Ll}|\d/u.test(text.slice(0, kept).replace(/^\W*\w+/, ""))) return null;
  return kept >= end ? null : { start: kept, end, text: named === null ? "" : sign };
}

/** Advice to one stranger gives way to the answer in general. */
export function adviceChange(finding: Finding, tongue: Tongue, text: string): Change | null {
  if (finding.category !== "prof.individual-advice") return null;
  const sentence = sentenceAt(text, finding.start);
  const put = REWORD.words[tongue].advice;
  return text.includes(put) ? null : { start: sentence.start, end: text.trimEnd().length, text: put };
}
