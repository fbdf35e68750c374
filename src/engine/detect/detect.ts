import { rows } from "../generated/rows.ts";
import { once } from "../once.ts";
import { fold, type Folded } from "../read/fold.ts";
import { Gate } from "./gate.ts";
import { runPatterns } from "./patterns.ts";
import type { Signal } from "./rows.ts";
import { runSpecial } from "./special.ts";

const gate = once(() => new Gate(rows()));
const special = once(() => rows().filter((row) => row.detector !== undefined));

/** Everything the rules see in one sentence. Depends on nothing but the sentence, so that it can be remembered. */
export function detect(sentence: string, folded: Folded = fold(sentence)): readonly Signal[] {
  return [...runPatterns(folded, gate()), ...runSpecial(folded, special())].toSorted((a, b) => a.start - b.start || a.end - b.end);
}
