import { atSentenceStart } from "./around.ts";
import { closed } from "./leave-out.ts";
import type { Change } from "./ledger.ts";

const VOWEL = /^(?:[aeio]|u(?!ni|se|su|ti|ro)|hou?r|honest|heir|mri|x-?ray|ng\b|ecg|icu|er\b)/i;

/** Repairs what stands next to a change, and nothing else: spaces, signs left alone, a/an, the capital of a sentence. */
export function repaired(change: Change, text: string): Change {
  let { start, end, text: put } = change;
  if (put === "") return takenOut(start, end, text);
  const article = /(?<![\w'’-])(an?)( )$/i.exec(text.slice(Math.max(0, start - 4), start));
  if (article !== null && /^[a-z]/i.test(put)) {
    const determined = /^(?:an?|one|the|some|people|patients|someone|our|my|not|young$|middle-aged$|elderly$)\b/i.test(put) && /^(?:an?|one|the|some|people|patients|someone|our|my)\b/i.test(put);
    const right = determined ? "" : VOWEL.test(put) ? "an " : "a ";
    if (right.trim() !== (article[1] ?? "").toLowerCase()) {
      const capital = article[0].startsWith("A");
      put = right + put;
      start -= article[0].length;
      if (capital) put = capitalised(put);
    }
  } else if (/^(?:an?|un|une|el|la|le|the) /i.test(put)) {
    if (/(?<![\w'’-])(?:my|our|your|the|this|his|her|their|another|every|le|la|el|un|une|una|notre|ma|mon|mi|cette|ce|esta|este)(?: [\w-]{1,12})? $/i.test(text.slice(Math.max(0, start - 24), start)) && !/^a (?:few|lot) /i.test(`${put} `)) {
      const owner = /(?<![\w'’-])(?:le|la|el|un|une|una|the) $/i.exec(text.slice(Math.max(0, start - 8), start));
      if (owner !== null && !/^(?:a|an) /i.test(put)) start -= owner[0].length;
      else put = put.replace(/^(?:an?|un|une|el|la|le|the) /i, "");
    }
  }
  if (put.endsWith(" ") && text.startsWith(" ", end)) put = put.trimEnd();
  return { start, end, text: atSentenceStart(text, start) && wasCapital(text, start) ? capitalised(put) : put };
}

/** A sentence that began small stays small: some write so. */
const wasCapital = (text: string, at: number): boolean => !/^[a-z]/.test(text.slice(at)) || !/^[a-z]/.test(text.trimStart());
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How much of the white space at the end of a text reaches back to its last line break. */
const newlines = (text: string): number => {
  const space = text.slice(text.trimEnd().length);
  return space.lastIndexOf("\n") + 1;
};

function takenOut(start: number, end: number, text: string): Change {
  let put = "";
  const before = text.slice(0, start);
  const lineStart = start === 0 || before.endsWith("\n");
  const sentenceStart = lineStart || atSentenceStart(text, start);
  const stop = /^[.!?]+(?=\s|$)/.exec(text.slice(end));
  if ((sentenceStart || /[.!?]\s*$/.test(before)) && stop !== null) return closed(start, end + stop[0].length, text);
  // What only tied the stretch to the rest goes with it.
  if (sentenceStart) end += /^(?:[ \t]*[,;:–—-][ \t]+|[ \t]+)/.exec(text.slice(end))?.[0].length ?? 0;
  const after = text.slice(end);
  if (!sentenceStart && /[ \t(]$/.test(before) && /^[ \t]/.test(after)) end += /^[ \t]+/.exec(after)?.[0].length ?? 0;
  else if (/[ \t]$/.test(before) && (after === "" || /^(?:[.,;:!?)\n]|['"’”](?!\w))/.test(after))) start -= before.length - before.trimEnd().length - newlines(before);
  // "tell his daughters, Sunday at noon, that ...": both commas go.
  if (/, ?$/.test(text.slice(0, start)) && /^ ?, (?:that|why|how|whether)\b/.test(text.slice(end))) {
    start -= /, ?$/.exec(text.slice(0, start))?.[0].length ?? 0;
    end += /^ ?,/.exec(text.slice(end))?.[0].length ?? 0;
  }
  const ends = text.slice(0, start);
  if (/[,;–—-]$/.test(ends.trimEnd()) && /^(?:[.!?,;]|$|\n)/.test(text.slice(end))) {
    const sign = /[ \t]{0,4}[,;–—-]$/.exec(ends.trimEnd().slice(-6))?.[0].length ?? 0;
    start = ends.trimEnd().length - sign;
  }
  const article = /(?<![\w'’-])(an?) $/i.exec(text.slice(Math.max(0, start - 4), start));
  const next = text.slice(end, end + 12);
  if (article !== null && /^[a-z]/i.test(next)) {
    const right = VOWEL.test(next) ? "an" : "a";
    if (right !== article[1]?.toLowerCase()) {
      put = `${article[1]?.startsWith("A") === true ? capitalised(right) : right} `;
      start -= article[0].length;
    }
  } else if (sentenceStart && /^[a-z]$/.test(text.charAt(end)) && /^[A-Z]/.test(text.slice(start).replace(/^["'“‘(]/, ""))) {
    put = text.charAt(end).toUpperCase();
    end += 1;
  }
  return { start, end, text: put };
}
