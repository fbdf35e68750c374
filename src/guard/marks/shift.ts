import { commonEnds } from "../../engine/common-ends.ts";

/** A stretch of text with what is known about it; offsets in UTF-16. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Carries spans over one edit of the text: those behind it move, those it touched are dropped, and so is any whose
 * characters are no longer the same. Fails closed: a mark that might be on the wrong words is no mark.
 */
export function shift<S extends Span>(spans: readonly S[], before: string, after: string): S[] {
  if (before === after) return [...spans];
  const { head, tail } = commonEnds(before.length, after.length, (i, k) => before[i] === after[k]);
  const changedTo = before.length - tail;
  const by = after.length - before.length;
  return spans.flatMap((span) => {
    const moved = span.end <= head ? span : span.start >= changedTo ? { ...span, start: span.start + by, end: span.end + by } : null;
    return moved && after.slice(moved.start, moved.end) === before.slice(span.start, span.end) ? [moved] : [];
  });
}
