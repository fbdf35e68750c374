/** What replaces a stretch of a text; an empty `text` takes it out. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A change of the text as it was given, with the finding that asked for it. */
export interface Entry extends Change {
  readonly finding: number;
}

/** Applies changes that are sorted and do not overlap. */
export function apply(text: string, changes: readonly Change[]): string {
  let out = "";
  let from = 0;
  for (const change of changes) {
    out += text.slice(from, change.start) + change.text;
    from = change.end;
  }
  return out + text.slice(from);
}

/** Where an offset into the changed text stood in the text as given; within a replacement, its start. */
export function originOf(entries: readonly Entry[], at: number): number {
  let shift = 0;
  for (const entry of entries) {
    const start = entry.start + shift;
    if (at < start) break;
    if (at < start + entry.text.length) return entry.start;
    shift += entry.text.length - (entry.end - entry.start);
  }
  return at - shift;
}

/** Where an offset into the text as given stands in the changed text; within what was replaced, before the replacement. */
export function placeNow(entries: readonly Entry[], at: number): number {
  let shift = 0;
  for (const entry of entries) {
    if (entry.start >= at) break;
    if (entry.end > at) return entry.start + shift;
    shift += entry.text.length - (entry.end - entry.start);
  }
  return at + shift;
}

/** The entries after one more change, whose offsets are those of the text that the entries have made. */
export function added(entries: readonly Entry[], original: string, change: Entry): Entry[] {
  const now = apply(original, entries);
  const before: Entry[] = [];
  const touched: { readonly entry: Entry; readonly from: number; readonly to: number }[] = [];
  const after: Entry[] = [];
  let shift = 0;
  let shiftBefore = 0;
  for (const entry of entries) {
    const from = entry.start + shift;
    const to = from + entry.text.length;
    shift += entry.text.length - (entry.end - entry.start);
    if (to < change.start || (to === change.start && from < to)) {
      before.push(entry);
      shiftBefore = shift;
    } else if (from > change.end || (from === change.end && from < to)) after.push(entry);
    else touched.push({ entry, from, to });
  }
  const first = touched[0];
  const last = touched.at(-1);
  const from = first ? Math.min(first.from, change.start) : change.start;
  const to = last ? Math.max(last.to, change.end) : change.end;
  const shiftAfter = last ? shiftBefore + touched.reduce((sum, { entry }) => sum + entry.text.length - (entry.end - entry.start), 0) : shiftBefore;
  const merged: Entry = { start: from - shiftBefore, end: to - shiftAfter, text: now.slice(from, change.start) + change.text + now.slice(change.end, to), finding: first?.entry.finding ?? change.finding };
  return [...before, ...(original.slice(merged.start, merged.end) === merged.text ? [] : [merged]), ...after];
}
