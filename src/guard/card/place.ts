const GAP = 6;
const meets = (a: DOMRect, b: DOMRect): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const inWindow = (box: DOMRect): boolean => box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;

/** Puts a sheet above `at`, below it, or beside it: the first place that fits and leaves `avoid` free. */
export function place(sheet: HTMLElement, at: DOMRect, avoid: DOMRect | null): void {
  const { width, height } = sheet.getBoundingClientRect();
  const x = Math.max(GAP, Math.min(at.left, innerWidth - width - GAP));
  const y = Math.max(GAP, Math.min(at.top, innerHeight - height - GAP));
  const clear = avoid ? Math.min(y, avoid.top - height - GAP) : y;
  const corners = [[x, at.top - GAP - height], [x, at.bottom + GAP], [at.right + GAP, clear], [at.left - GAP - width, clear]] as const;
  const free = corners.map(([left, top]) => new DOMRect(left, top, width, height)).find((box) => inWindow(box) && !(avoid && meets(box, avoid)) && !meets(box, at));
  const { left, top } = free ?? new DOMRect(x, Math.min(at.bottom + GAP, y), width, height);
  sheet.style.top = `${top}px`;
  sheet.style.left = `${left}px`;
}
