import type { Change } from "./change.ts";

/** Repairs what stands next to a change, and nothing else: doubled spaces, a/an, the capital of a sentence. */
export function repaired(change: Change, text: string): Change {
  let { start, end, text: put } = change;
  const before = text.slice(0, start);
  const atStart = start === 0 || /(?:[.!?]["')]? |\n|^)$/.test(before.slice(-3)) || before.endsWith("\n");
  if (put === "") {
    const after = text.slice(end);
    if (/^[ \t]/.test(after) && (atStart || /[ \t(]$/.test(before))) end += 1;
    else if (/[ \t]$/.test(before) && (after === "" || /^[.,;:!?)\n]/.test(after))) start -= 1;
    const first = text.charAt(end);
    if (atStart && start === change.start && /^[a-z]$/.test(first)) {
      put = first.toUpperCase();
      end += 1;
    }
    return { start, end, text: put };
  }
  const article = /\b(a|an)( )$/i.exec(before.slice(-4));
  const ownArticle = /^(?:a|an|un) /.test(put);
  if (article !== null && /^[a-z]/i.test(put)) {
    const right = ownArticle ? "" : /^[aeiou]/i.test(put) ? "an " : "a ";
    const had = article[0];
    if (right.trim().toLowerCase() !== (article[1] ?? "").toLowerCase()) {
      const capital = had.startsWith("A");
      put = right + put;
      start -= had.length;
      if (capital) put = put.charAt(0).toUpperCase() + put.slice(1);
      return { start, end, text: put };
    }
  } else if (ownArticle && /\b(?:my|our|your|the|this|that|his|her)(?: \w{1,12})? $/i.test(before.slice(-24))) put = put.replace(/^(?:a|an|un) /, "");
  return { start, end, text: atStart ? put.charAt(0).toUpperCase() + put.slice(1) : put };
}
