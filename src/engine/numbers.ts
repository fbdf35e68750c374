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

export function unpacked(text: string): number[] {
  const out: number[] = [];
  let number = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i) - ZERO;
    number += sign;
    if (sign === MORE) continue;
    out.push(number);
    number = 0;
  }
  return out;
}
