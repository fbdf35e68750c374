/** A result that stands as long as what it was made from is the same. */
export class Kept<T> {
  private a: unknown = this;
  private b: unknown;
  private c: unknown;
  private d: unknown;

  constructor(public value: T) {}

  /** Was the value made from these? Else it has to be made now. */
  stands(a: unknown, b?: unknown, c?: unknown, d?: unknown): boolean {
    if (this.a === a && this.b === b && this.c === c && this.d === d) return true;
    this.a = a;
    this.b = b;
    this.c = c;
    this.d = d;
    return false;
  }

  /** What was made no longer stands. */
  drop(): void {
    this.a = this;
  }
}
