import { CHOICE, EDGES, OP, WAY } from "./ops.ts";
import { END_KIND, KIND_NUMBERS, kindOf, type CharSet } from "./sets.ts";

/** The places of the code that a walk has seen, each by the number of that walk: code is never longer than this. */
const seen = new Uint32Array(0xffff);
let walks = 0;
const [START, END, WORD, NO_WORD] = EDGES.map((_, edge) => edge) as [number, number, number, number];

/** Where in a text a match may begin: at its start, later at the edge of a word, elsewhere. */
export const WHERE = { start: 0, edge: 1, inside: 2 } as const;
type Where = (typeof WHERE)[keyof typeof WHERE];
/** Does an edge hold there, as far as can be told? */
const mayHold = (edge: number, where: Where): boolean => where === WHERE.start || !(edge === START || edge === (where === WHERE.edge ? NO_WORD : WORD));

/** Goes through all that code may do before it takes a unit, and marks the kinds of units that it may take. */
class Walk {
  private readonly walk = ++walks;

  constructor(private readonly code: Uint16Array, private readonly sets: readonly CharSet[], private readonly where: Where, private readonly kinds: Int32Array) {}

  private mark(kind: number): void {
    this.kinds[kind >> 5] = (this.kinds[kind >> 5] as number) | (1 << (kind & 31));
  }

  private markSet(number: number): void {
    const own = (this.sets[number] as CharSet).kinds;
    for (let i = 0; i < KIND_NUMBERS; i++) this.kinds[i] = (this.kinds[i] as number) | (own[i] as number);
  }

  from(start: number): void {
    const { code } = this;
    for (let place = start; seen[place] !== this.walk; ) {
      seen[place] = this.walk;
      switch (code[place]) {
        case OP.text:
          return this.mark(kindOf(code[place + 2] as number));
        case OP.set:
          return this.markSet(code[place + 1] as number);
        case OP.repeat:
          this.markSet(code[place + 1] as number);
          if (code[place + 2] !== 0) return;
          place += 5;
          break;
        case OP.choice:
          for (let way = place + CHOICE, end = way + WAY * (code[place + 1] as number); way < end; way += WAY) this.from(place + (code[way] as number));
          return;
        case OP.jump:
          place += 1 + (code[place + 1] as number);
          break;
        case OP.maybe:
          this.from(place + 3);
          place += code[place + 2] as number;
          break;
        case OP.edge:
          if (code[place + 1] === END) return this.mark(END_KIND);
          if (!mayHold(code[place + 1] as number, this.where)) return;
          place += 2;
          break;
        case OP.look:
          place += code[place + 5] as number;
          break;
        case OP.beside:
          place += 4;
          break;
        case OP.spanStart:
        case OP.spanEnd:
          place += 1;
          break;
        default:
          // It has matched: anything may stand here.
          this.kinds.fill(-1);
          return;
      }
    }
  }
}

/** The kinds of units that a match may begin with, a bit each, in the order of WHERE. What a look asks for is not asked here. */
export function firstsOf(code: Uint16Array, sets: readonly CharSet[]): Int32Array {
  const firsts = new Int32Array(3 * KIND_NUMBERS);
  for (const where of Object.values(WHERE)) new Walk(code, sets, where, firsts.subarray(where * KIND_NUMBERS, (where + 1) * KIND_NUMBERS)).from(0);
  return firsts;
}
