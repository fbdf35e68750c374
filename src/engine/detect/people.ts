import { ANIMAL_WORD, KIN_WORD, OCCUPATION_WORD, PATIENT_WORD, PERSON_WORD, STAFF_WORD, STOPPER } from "../generated/words.ts";
import type { Folded } from "../read/fold.ts";
import { eachMatch } from "../read/matches.ts";
import type { Detector, Span } from "./special.ts";

/** What a noun introduces, and whose it is: "my wife" is the writer's kin, "his wife" a patient's, "a wife" somebody. */
export type Introduced = "someone" | "worker" | "patient" | "mine" | "relation" | "own-kin" | "own-doctor" | "staff" | "pet";
interface Person extends Span {
  readonly kind: Introduced;
}
interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly gap: string;
}
type Owner = "mine" | "ours" | "theirs" | "open" | "none";

const OWNER: ReadonlyMap<string, Owner> = new Map(Object.entries({
  my: "mine", mon: "mine", ma: "mine", mi: "mine", mis: "mine", mes: "mine", our: "ours", notre: "ours", nuestro: "ours", nuestra: "ours", nos: "ours",
  his: "theirs", her: "theirs", their: "theirs", son: "theirs", sa: "theirs", su: "theirs", sus: "theirs", leur: "theirs", whose: "theirs", your: "theirs", tu: "theirs", vuestro: "theirs", votre: "theirs",
}));
const OPEN = new Set("a an the this that another some certain one two three four five six seven eight nine ten both each un une le la l el los las les una unos unas ce cet cette ese esa este esta del al du des poor wee old little young yesterday's today's tonight's".split(" "));
/** Kin that a writer names without "my" at the start: "Husband just diagnosed". ("Mom is 14" is said of patients.) */
const OWN_WITHOUT_MY = new Set("husband hubby wife gf bf girlfriend boyfriend fiance fiancee dh dw mil fil sil bil grandma grandpa son daughter partner".split(" "));
const COLLECTIVE = new Set("kids kid children family parents parent mom mum mama".split(" "));
/** How far after its article a noun may stand: "the retired, somewhat deaf choirmaster". */
const REACH = 6;

const JOB = /^\w{3,14}(?:ologist|wright|smith|herder|herd|monger|keeper|maker|grower|breeder|seller|dealer|handler|fighter|cutter|layer|worker|owner|rider|singer|dancer|painter|player|driver|farmer|fisher|cleaner|planner|designer|hunter|racer|thrower|lifter|jumper|blower|turner|binder|carver|builder|ist|eer|man|woman|master|mistress)$/;
const NOT_A_JOB = /^(?:therap|assist|checklist|waitlist|list|exist|resist|insist|persist|consist|enlist|wrist|twist|mist|volunt|career|peer|beer|deer|pioneer|human|german|roman|woman|freshman|postm|holist|specialist|artist|dentist|optimist|minimalist|realist|feminist|racist|sexist|activist|overseer|sheer|cheer|steer|veer|queer|ottoman)/;
/** What kind of being a noun names, or null. */
export const kindOf = (word: string): "person" | "patient" | "kin" | "staff" | "animal" | "job" | null =>
  PATIENT_WORD.has(word) ? "patient" : KIN_WORD.has(word) ? "kin" : STAFF_WORD.has(word) ? "staff" : PERSON_WORD.has(word) ? "person" : ANIMAL_WORD.has(word) ? "animal"
    : OCCUPATION_WORD.has(word) || (JOB.test(word) && !NOT_A_JOB.test(word)) ? "job" : null;

let last: { folded: Folded; people: readonly Person[] } | null = null;

/** Everybody whom a sentence introduces by a noun. */
export function people(folded: Folded): readonly Person[] {
  if (last?.folded === folded) return last.people;
  const all = tokens(folded.lower);
  const out: Person[] = [];
  let i = 0;
  while (i < all.length) {
    const token = all[i];
    if (token === undefined) break;
    const owner: Owner = OWNER.get(token.text) ?? (token.text.endsWith("'s") && kindOf(token.text.slice(0, -2)) !== null ? "theirs" : OPEN.has(token.text) ? "open" : i === 0 || (token.gap !== " " && /[.:;\n"!?>-] ?$/.test(token.gap)) ? "none" : "open");
    const articled = OWNER.has(token.text) || OPEN.has(token.text) || token.text.endsWith("'s");
    if (!articled && owner !== "none") {
      i++;
      continue;
    }
    const head = headAfter(all, articled ? i + 1 : i, articled ? REACH : 3);
    if (head === null) {
      i++;
      continue;
    }
    const noun = all[head.at];
    if (noun !== undefined) out.push({ from: articled && owner === "open" ? noun.from : token.from, to: noun.to, certainty: 0.7, kind: introduced(owner, head.kind, noun.text, head.at - i) });
    i = head.at + 1;
  }
  last = { folded, people: out };
  return out;
}

/** The last noun for a person before the phrase ends. */
function headAfter(all: readonly Token[], from: number, most: number): { at: number; kind: NonNullable<ReturnType<typeof kindOf>> } | null {
  let found: { at: number; kind: NonNullable<ReturnType<typeof kindOf>> } | null = null;
  for (let i = from; i < all.length && i < from + most; i++) {
    const token = all[i];
    if (token === undefined || (i > from && token.gap !== " " && !/^(?:,|, |-|\/)?$/.test(token.gap))) break;
    const isShort = token.text.includes("'");
    if (isShort && /'(?:d|ll|m|re|ve|t)$/.test(token.text)) break;
    const word = isShort ? token.text.replace(/'s$/, "") : token.text;
    const kind = kindOf(word);
    if (kind === null && (STOPPER.has(token.text) || found !== null)) break;
    if (kind !== null) {
      if (found !== null && token.gap.includes(",")) break;
      found = { at: i, kind };
      if (token.text.endsWith("'s")) break;
    }
  }
  return found;
}

function introduced(owner: Owner, kind: NonNullable<ReturnType<typeof kindOf>>, word: string, far: number): Introduced {
  if (kind === "animal") return "pet";
  if (kind === "patient") return owner === "mine" || owner === "ours" ? "mine" : "patient";
  if (kind === "staff") return owner === "mine" ? "own-doctor" : "staff";
  // "My leukaemia kids" are a clinician's, "my kids" a parent's.
  if (kind === "kin") return owner === "mine" || owner === "ours" ? (far > 1 && COLLECTIVE.has(word) ? "mine" : "own-kin") : owner === "theirs" ? "relation" : owner === "none" && far === 0 && OWN_WITHOUT_MY.has(word) ? "own-kin" : "someone";
  if (kind === "job") return owner === "mine" ? "own-doctor" : "worker";
  return owner === "mine" || owner === "ours" ? "mine" : "someone";
}

const TOKEN = /[a-z0-9][a-z0-9']{0,30}/g;
function tokens(lower: string): Token[] {
  const out: Token[] = [];
  let before = 0;
  eachMatch(TOKEN, lower, ({ 0: found, index: from }) => {
    const text = found.endsWith("'") ? found.slice(0, -1) : found;
    out.push({ text, from, to: from + text.length, gap: lower.slice(before, from) });
    before = from + text.length;
  });
  return out;
}

/** The detector of one kind. */
export const introducing = (kind: Introduced): Detector => (folded) => people(folded).filter((person) => person.kind === kind);
