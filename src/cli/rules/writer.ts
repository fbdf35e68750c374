import { FULL, LEAST, Likelihoods, SIGN_BITS, signOf, type Coder } from "../../engine/coder.ts";

/** Writes bits as `src/engine/coder.ts` reads them. */
export class CodeWriter implements Coder {
  readonly writes = true;
  private readonly likelihoods: Likelihoods;
  private readonly signs: number[] = [];
  private low = 0;
  private room = FULL - 1;

  constructor(contexts: number) {
    this.likelihoods = new Likelihoods(contexts);
  }

  bit(context: number, bit: number): number {
    const share = this.likelihoods.share(context, this.room);
    if (bit === 1) this.room = share;
    else {
      this.low += share;
      this.room -= share;
    }
    if (this.low >= FULL) {
      this.low -= FULL;
      let last = this.signs.length - 1;
      for (; this.signs[last] === 63; last--) this.signs[last] = 0;
      this.signs[last] = (this.signs[last] ?? 0) + 1;
    }
    for (; this.room < LEAST; this.room *= 1 << SIGN_BITS) this.shift();
    this.likelihoods.learn(context, bit);
    return bit;
  }

  private shift(): void {
    this.signs.push(this.low >>> 24);
    this.low = (this.low % LEAST) * (1 << SIGN_BITS);
  }

  /** All that was written, as text. */
  text(): string {
    for (let i = 0; i < 5; i++) this.shift();
    return this.signs.map(signOf).join("");
  }
}
