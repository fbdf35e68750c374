import { describe, expect, test } from "vitest";
import { personChange } from "../../../src/engine/reword/person.ts";

/** The text with the person in whom a marked stretch lies said once; null where nobody takes it in. */
function said(text: string, marked: string): string | null {
  const start = text.indexOf(marked);
  const change = personChange(start, start + marked.length, text);
  return change && text.slice(0, change.start) + change.text + text.slice(change.end);
}

describe("whoever is described becomes a patient", () => {
  test.each([
    ["a clause that tells who it is, up to the sentence's own verb", "The man who ran the rallies at our courthouse asked me for the shot.", "rallies at our courthouse", "A patient asked me for the shot."],
    ["the verb of the clause is not the sentence's", "Retired firefighter who built half the porches in town came in with a cough", "half the porches in town", "Patient came in with a cough"],
    ["what hangs on the noun", "A violinist of our orchestra told me that the tremor began.", "violinist of our orchestra", "A patient told me that the tremor began."],
    ["as far as what was marked, and no further", "Admitted a school bus driver who'd been dizzy for weeks.", "school bus", "Admitted a patient who'd been dizzy for weeks."],
    ["a pronoun that somebody owns keeps its owner", "My gentleman from the radio store went home", "radio store", "My patient went home"],
    ["a possessive is not who is meant", "scanned my kid's bus driver for a stone", "kid's bus driver", "scanned my patient for a stone"],
    ["a child stays one", "the kid whose dad owns the rink told me", "owns the rink", "a child told me"],
  ])("%s", (_why, text, marked, expected) => expect(said(text, marked)).toBe(expected));

  test.each([
    ["who she is, said of somebody", "He's a retired hockey ref from our rink.", "retired hockey ref"],
    ["somebody spoken to", "To the gentleman who left his truck here: call us.", "left his truck here"],
    ["a friend, a colleague", "My friend who works at the mill called.", "works at the mill"],
    ["a verb is no description", "The dad asked me to cut her hair", "asked me to cut"],
    ["nobody", "The window is in the church by the river.", "church by the river"],
  ])("but not %s", (_why, text, marked) => expect(said(text, marked)).toBeNull());
});
