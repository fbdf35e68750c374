/**
 * Bits as text, each in the room that its likelihood leaves it: an adaptive range coder. Whoever writes and whoever reads asks for the same bits in the same
 * contexts, so that one function says what is carried, both ways: a `Coder` takes the bit that is to be written, or gives the one that is read.
 */
export interface Coder {
  readonly writes: boolean;
  /** A bit whose likelihood is learned from those before it in the same context. */
  bit(context: number, bit: number): number;
}

/** The room of all that may still come: between these two, in which likelihoods keep twelve bits. */
export const FULL = 2 ** 30;
export const LEAST = 2 ** 24;
/** A sign of the text carries six bits: 64 signs that stand for themselves in any string of code, "(" to "[" and "a" to "l". */
export const SIGN_BITS = 6;
export const signOf = (six: number): string => String.fromCharCode(six < 52 ? six + 40 : six + 45);

/** How fast a likelihood is learned: at first at once, later slowly. */
const MOST_SEEN = 250;
const RATES = Uint16Array.from({ length: MOST_SEEN + 1 }, (_, seen) => 65536 / (seen + 1.6));
/** The likelihood of a one in each context, in 32768ths. */
export class Likelihoods {
  private readonly ones: Uint16Array;
  private readonly seen: Uint8Array;

  constructor(contexts: number) {
    this.ones = new Uint16Array(contexts).fill(1 << 14);
    this.seen = new Uint8Array(contexts);
  }

  /** How much of a room belongs to a one. */
  share(context: number, room: number): number {
    return (room >>> 12) * Math.min(4095, Math.max(1, (this.ones[context] as number) >>> 3));
  }

  learn(context: number, bit: number): void {
    const seen = this.seen[context] as number;
    const ones = this.ones[context] as number;
    this.ones[context] = ones + ((((bit << 15) - bit - ones) * (RATES[seen] as number)) >> 16);
    if (seen < MOST_SEEN) this.seen[context] = seen + 1;
  }
}

/** Reads what `src/cli/rules/writer.ts` wrote. */
export class CodeReader implements Coder {
  readonly writes = false;
  private readonly text: string;
  private readonly likelihoods: Likelihoods;
  private at = 0;
  private room = FULL - 1;
  private code = 0;

  constructor(text: string, contexts: number) {
    this.text = text;
    this.likelihoods = new Likelihoods(contexts);
    for (let i = 0; i < 5; i++) this.code = (this.code << SIGN_BITS) | this.sign();
  }

  private sign(): number {
    const unit = this.text.charCodeAt(this.at++);
    return unit < 92 ? unit - 40 : unit - 45;
  }

  bit(context: number): number {
    const share = this.likelihoods.share(context, this.room);
    const bit = this.code < share ? 1 : 0;
    if (bit === 1) this.room = share;
    else {
      this.code -= share;
      this.room -= share;
    }
    while (this.room < LEAST) {
      this.room <<= SIGN_BITS;
      this.code = (this.code << SIGN_BITS) | this.sign();
    }
    this.likelihoods.learn(context, bit);
    return bit;
  }
}
