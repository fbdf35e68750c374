import { REWORD } from "../generated/reword.ts";
import { likeness } from "../read/fold.ts";
import type { Finding } from "../report.ts";
import { beside } from "./around.ts";
import type { Change } from "./ledger.ts";

const OUT = new RegExp(`(?<![\\w'])(?:${REWORD.profanity.out})(?![\\w'])`, "i");

/** Slang, contempt, profanity and promises inside a finding: a respectful term, a lower tone, or the word taken out. */
export function termChange({ start, end, category }: Finding, text: string): Change | null {
  const own = text.slice(start, end);
  if (category === "prof.profanity" || category.endsWith("disparagement")) {
    const oath = OUT.exec(own);
    if (oath !== null && oath[0].length < own.length) return { start: start + oath.index, end: start + oath.index + oath[0].length, text: "" };
    const adjective = oath !== null && /^ [a-z]/i.test(beside(text, { start, end }).after);
    if (oath !== null && adjective) return { start, end, text: "" };
  }
  for (const [pattern, put] of [...REWORD.terms, ...REWORD.profanity.terms]) {
    const found = new RegExp(`(?<![\\w'-])(?:${pattern})(?![\\w'-])`, "i").exec(own);
    if (found === null && !new RegExp(`^(?:${pattern})$`).test(likeness(own))) continue;
    const from = start + (found?.index ?? 0);
    const to = found ? from + found[0].length : end;
    // "a drunk guy": the word goes, the guy stays.
    const described = /^(?:person|people|someone|patients?)\b/.test(put) && /^ (?:guy|man|woman|lady|girl|boy|dude|kid|teen|teenager|gentleman|patients?|people|person|mom|dad|men|women)\b/i.exec(text.slice(to));
    if (described) return { start: from, end: to, text: "" };
    // "a someone" would be wrong: the article goes with the noun that it stood before.
    const article = /^(?:someone|people)/.test(put) ? (/\b(?:a|an|the|this|that|my|our|another|one) (?:\w+ )?$/i.exec(text.slice(Math.max(0, from - 24), from))?.[0].length ?? 0) : 0;
    return { start: from - article, end: to, text: put };
  }
  return null;
}
