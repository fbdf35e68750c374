/** Seeded prose as a clinician writes it, dense with what the rules look for, and inputs made to slow a reader down. */

type Pick = { number(from: number, to: number): number; of<T>(some: readonly T[]): T };

/** A small generator of numbers that gives the same ones for the same seed. */
function pick(seed: number): Pick {
  let state = seed >>> 0;
  const next = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  return {
    number: (from, to) => from + Math.floor(next() * (to - from + 1)),
    of: <T>(some: readonly T[]): T => some[Math.floor(next() * some.length)] as T,
  };
}

const NAMES = ["Margaret Ellison", "Darnell Washington", "Priya Raman", "Tom Kowalski", "Aisha Bello", "Luis Herrera", "Grace O'Neill", "Wen Zhang", "Peter Lindqvist", "Nadia Haddad"];
const TOWNS = ["Dunmore", "Galesville", "Toledo", "Ashford", "Port Clyde", "Salinas", "Cedar Rapids", "Bangor"];
const ILLS = ["pneumonia", "atrial fibrillation", "a septic knee", "diabetic ketoacidosis", "a small bowel obstruction", "heart failure", "cellulitis", "a stroke", "pancreatitis", "endocarditis"];
const DRUGS = ["vancomycin", "metoprolol 25 mg", "furosemide", "heparin", "ceftriaxone 2 g", "insulin glargine", "apixaban", "prednisone"];
const SENTENCES: readonly ((p: Pick) => string)[] = [
  (p) => `We admitted a ${p.number(20, 95)}-year-old ${p.of(["man", "woman"])} with ${p.of(ILLS)} after ${p.number(2, 9)} days of symptoms at home.`,
  () => "The family was at the bedside all night, and we talked about what a good day would look like.",
  (p) => `${p.of(NAMES)} asked me whether the ${p.of(DRUGS)} could be stopped before discharge.`,
  (p) => `Started ${p.of(DRUGS)}, sent two sets of cultures, and repeated the lactate, which came back at ${p.number(1, 9)}.${p.number(0, 9)}.`,
  () => "Rounds ran long again, because nobody could find the chart and the printer was out of toner.",
  (p) => `In our service, about ${p.number(5, 60)}% of people with ${p.of(ILLS)} are back within 30 days, mostly because they can't pay for the ${p.of(DRUGS)}.`,
  (p) => `She drove in from ${p.of(TOWNS)} on ${p.of(["Monday", "Tuesday", "Friday", "Sunday"])}, ${p.of(["March", "June", "October"])} ${p.number(1, 28)}, with her discharge papers in a grocery bag.`,
  (p) => `Residents: please read the paper (Ellison et al., ${p.number(2009, 2025)}) before you tell me that we "always" do it this way.`,
  (p) => `His daughter can be reached at (${p.number(210, 989)}) 555-0${p.number(100, 199)} after five o'clock.`,
  () => "I sat in my car for twenty minutes before I could drive home; some days this job asks for more than you have.",
  () => "Please, get your flu shot, wear your seat belt, and tell your mother that you love her.",
  (p) => `Blood pressure was ${p.number(80, 190)}/${p.number(40, 110)}, heart rate ${p.number(50, 150)}, and she was satting ${p.number(84, 99)}% on ${p.number(1, 6)} liters.`,
  () => "The CT (with contrast, finally) showed exactly what the intern had said at 3 am \u2014 a lesson for all of us.",
  (p) => `Prior authorization took ${p.number(3, 40)} days, ${p.number(2, 11)} phone calls, and one very patient nurse.`,
  () => "He told me that he used to fix tractors, that his wife had made him come in, and that he'd rather be fishing.",
  (p) => `We dosed the ${p.of(DRUGS)} by weight (${p.number(45, 140)} kg), rechecked a level at ${p.number(1, 12)} hours, and adjusted.`,
  (p) => `MRN ${p.number(1000000, 9999999)} was the third chart that night with the wrong allergy list.`,
  (p) => `Teaching point: not every ${p.of(["troponin", "lactate", "D-dimer", "white count"])} needs a consult, but every patient needs an explanation.`,
  () => "Thanks to the night team, the respiratory therapists, transport, and everyone who answered a page at 4 am \u{1f64f} #medtwitter",
  (p) => `More here: https://example.org/posts/${p.number(1000, 99999)} if you want the long version.`,
];

/** `length` characters of prose; another seed gives another text. */
export function prose(length: number, seed: number): string {
  const p = pick(seed * 7919 + 17);
  let text = "";
  for (let count = 0; text.length < length; count++) text += (count === 0 ? "" : count % 6 === 0 ? "\n\n" : " ") + p.of(SENTENCES)(p);
  return text.slice(0, length);
}

/** The same length for every adversarial input. */
export const HOSTILE_LENGTH = 50_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(HOSTILE_LENGTH / piece.length)).slice(0, HOSTILE_LENGTH);

/** Inputs that make one reader of personal data or another quadratic, and some aimed at our own patterns: near misses of their long, bounded gaps. */
export const HOSTILE: Readonly<Record<string, string>> = {
  digits: fill("1"), "digit-dash": fill("1-"), "digit-space": fill("1 "), "like an address of the internet": fill("1."), "hex and colons": fill("a1:"),
  "one small letter": fill("a"), "one capital": fill("A"), "capital words": fill("Aa "), names: fill("John Smith "), titles: fill("Dr. "),
  "open brackets": fill("("), "nested quotes": fill("\"'\u201c\u2018"), brackets: fill("[({<"), "combining marks": `e${fill("\u0301").slice(1)}`, "joined emoji": fill("\u{1f469}\u200d\u2695\ufe0f"),
  spaces: fill(" "), "new lines": fill("\n"), "letter-point": fill("a."), "letter-at": fill("a@"), "a long local part": `${fill("a").slice(1)}@`, "dotted local part": `${fill("a.").slice(1)}@`,
  "schemes of links": fill("http://"), "letters and digits": fill("a1"), streets: fill("12 Oak "), "no points": fill("the patient said that she felt better and then "),
  "a patient and no end": fill("my patient "), "titles without names": fill("mr mrs ms dr "), ages: fill("34 yo "), "dates cut short": fill("march 3 "), "handles": fill("@a @b "), "hashtags": fill("#a#"),
  "telephone cut short": fill("(555) 555-"), "owner after owner": fill("our the this my that your "), "drinks and no drinker": fill("wine beer gin "), "lone surrogates": fill("\ud83d "), "points": fill("... "),
  "almost a quotation": fill("she said \"no. "), "words of one letter": fill("a b c d "), "zero-width between letters": fill("p\u200ba\u200bt\u200b"), "full-width digits": fill("\uff11\uff12 "),
};
