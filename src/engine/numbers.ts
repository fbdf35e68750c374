/**
 * Whole numbers from 0 on as text, a character for most of them: the code of "%" stands for 0, and each "~" in front adds what one character can say.
 * Generated modules carry their numbers so, since text of few different signs is what compresses best.
 */
const ZERO = 37;
const MORE = 126 - ZERO;

export function packed(numbers: readonly number[]): string {
  let out = "";
  for (const number of numbers) out += "~".repeat(Math.floor(number / MORE)) + String.fromCharCode(ZERO + (number % MORE));
  return out;
}

/** Reads packed numbers one by one, without a list of them. */
export class Numbers {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  hasNext(): boolean {
    return this.at < this.text.length;
  }

  /** The next number; there must be one. */
  next(): number {
    let number = 0;
    let sign = this.text.charCodeAt(this.at++) - ZERO;
    for (; sign === MORE; sign = this.text.charCodeAt(this.at++) - ZERO) number += MORE;
    return number + sign;
  }
}
