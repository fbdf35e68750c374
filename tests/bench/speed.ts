import { createChecker } from "../../src/engine/check.ts";
import { median, timed, type Figures } from "./figures.ts";
import type { Reader } from "./peers.ts";
import { HOSTILE, HOSTILE_LENGTH, prose } from "./texts.ts";

/** Length of the text -> how many texts each reader gets in a round. */
const SIZES: readonly (readonly [number, number])[] = [[280, 30], [1000, 15], [3000, 8], [20_000, 2], [100_000, 1]];
const ROUNDS = 5;
const KEYS = 8;

/** A first reading: a checker that remembers nothing yet. */
const ours: Reader = { name: "ours", read: (text) => createChecker().check({ text }).verdict !== "clear" };

/** First checks of texts that nobody has seen, all readers in turn; the median of each round, and of the rounds. */
export async function firstChecks(readers: readonly Reader[], into: Figures): Promise<void> {
  const all = [ours, ...readers];
  for (const reader of all) for (let seed = 1; seed <= 150; seed++) await reader.read(prose(280, seed));
  const medians = new Map<string, number[]>();
  let seed = 1000;
  for (let round = 0; round < ROUNDS; round++)
    for (const [length, count] of SIZES)
      for (const reader of all) {
        const times: number[] = [];
        for (let n = 0; n < count; n++) {
          const text = prose(length, ++seed);
          times.push(await timed(() => reader.read(text)));
        }
        const name = `first.${length}.${reader.name}`;
        medians.set(name, [...(medians.get(name) ?? []), median(times)]);
      }
  for (const [name, times] of medians) into.set(name, median(times));
}

/**
 * V8 keeps a text that was put together as a tree and copies it whole when it is first read. The value of a field comes in one piece; that of an editor is put
 * together by our reader of boxes (src/guard/editors/read.ts), at the cost of this one copy. It belongs to reading a box, which page.typing counts, not to a check.
 */
function inOnePiece(text: string): string {
  text.charCodeAt(0);
  return text;
}

/** What a keystroke costs in a draft that is known, for each size in turn. */
export async function keystrokes(into: Figures): Promise<void> {
  const times = new Map<number, number[]>();
  for (let round = 0; round < ROUNDS * 3; round++)
    for (const [length] of SIZES) {
      let text = prose(length, 5000 + round);
      const checker = createChecker();
      checker.check({ text });
      const at = Math.floor(length * 0.4);
      for (let key = 0; key < KEYS; key++) {
        text = text.slice(0, at + key) + "abcdefgh".charAt(key) + text.slice(at + key);
        const typed = inOnePiece(text);
        times.set(length, [...(times.get(length) ?? []), await timed(() => checker.check({ text: typed }))]);
      }
    }
  for (const [length, some] of times) into.set(`key.${length}.ours`, median(some));
}

/** The best of several first checks: a pause of the machine is no property of a text. */
async function best(texts: readonly string[]): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (const text of texts) least = Math.min(least, await timed(() => createChecker().check({ text })));
  return least;
}

/** The slowest of the inputs made to be slow, beside prose of the same length. */
export async function hostile(into: Figures): Promise<void> {
  into.set("hostile.prose.ours", await best([1, 2, 3].map((seed) => prose(HOSTILE_LENGTH, 9000 + seed))));
  let worst = 0;
  for (const text of Object.values(HOSTILE)) worst = Math.max(worst, await best([text, text, text]));
  into.set("hostile.worst.ours", worst);
}
