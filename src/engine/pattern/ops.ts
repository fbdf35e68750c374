/** What a machine does at one place of a program, and the numbers that follow it there. Ways are counted from the place where they are written, so that a piece of a program can be moved and repeated as it is. */
export const OP = {
  /** It has matched. */
  done: 0,
  /** How many units, then these. */
  text: 1,
  /** The number of a set. */
  set: 2,
  /** The number of a set, least times, most times, 1 where as few as may be. */
  repeat: 3,
  /** One of EDGES. */
  edge: 4,
  /** 1 where it is rather left out; the way past what may be left out. */
  maybe: 5,
  /** The way on. */
  jump: 6,
  /** How many choices, then of each the way to it and the heads it may begin with, the lower half of them and the upper. */
  choice: 7,
  spanStart: 8,
  spanEnd: 9,
  /** 1 where it must not match, 1 where it looks back, least and most width of what is looked for, the way past it. */
  look: 10,
  /** A look at one unit: 1 where it must not be of the set, 1 where it looks back, the number of the set. */
  beside: 11,
} as const;
export const EDGES = ["start", "end", "word", "no-word"] as const;
/** Numbers of a choice, and of one way of it. */
export const CHOICE = 2;
export const WAY = 3;
