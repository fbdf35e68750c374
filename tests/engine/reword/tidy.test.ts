import { describe, expect, test } from "vitest";
import { fatesOf, isMangled } from "../../../src/engine/reword/fate.ts";
import { apply, type Entry } from "../../../src/engine/reword/ledger.ts";
import { bareIn, isAdvised, isAnnounced, isForAll, isOfNobody, isOrphan, isOwn, stands } from "../../../src/engine/reword/leaning.ts";
import { createChecker } from "../../../src/engine/check.ts";

/** The edits that take some stretches out of a text, or put something in their stead. */
const edits = (text: string, ...some: readonly (readonly [string, string])[]): Entry[] =>
  some.map(([out, put]) => ({ start: text.indexOf(out), end: text.indexOf(out) + out.length, text: put, finding: 0 }));
const fates = (text: string, ...some: readonly (readonly [string, string])[]) => {
  const entries = edits(text, ...some);
  return fatesOf(text, entries, apply(text, entries));
};

describe("what has become of a sentence", () => {
  test("each sentence is found where the edits have left it, and is empty where it has gone", () => {
    const all = fates("Long shift. He was the foreman. I went home in the rain.", [" He was the foreman.", ""], ["in the rain", "late"]);
    expect(all.map(({ text }) => text)).toEqual(["Long shift.", "", "I went home late."]);
    expect(all.map(({ edits: some }) => some)).toEqual([0, 1, 1]);
  });
  test("a sentence that is longer than a line that is read at once is one", () => {
    const long = `We ${"never ".repeat(120)}left.`;
    expect(fates(`${long} I slept.`)).toHaveLength(2);
  });
  test.each([
    ["a stump", "She was dizzy since three in the morning.", " was dizzy since three in the morning", true],
    ["its verb gone", "The big white van rolled into the ditch outside.", " rolled into the ditch outside", true],
    ["what opens and never closes", "\"You're wasting my time, you fool.\" I said it twice.", ", you fool.\" I said it twice", true],
    ["a reason without its verb", "Gave her a ride because her shift at the mill started early.", " at the mill started early", true],
    ["a time gone", "Saw a patient with chest pain yesterday.", " yesterday", false],
    ["a farewell without its name", "Rest easy, Walter.", ", Walter", false],
  ])("mangled or not: %s", (_why, text, out, mangled) => expect(isMangled(fates(text, [out, ""])[0] as ReturnType<typeof fates>[number])).toBe(mangled));
});

describe("a sentence that leans on one that has gone", () => {
  test.each([
    ["a person nobody introduces", "A man fell from the barn. He kept asking for his dog.", "A man fell from the barn. ", true],
    ["a thing that only the other told of", "They carried a harp onto the ward. I still hear the harp at night.", "They carried a harp onto the ward. ", true],
    ["what goes on", "We lost him at noon. That was my whole day.", "We lost him at noon. ", true],
    ["a person who is still introduced", "I saw a patient at work. It was in the barn. He was kind to all of us.", " It was in the barn.", false],
    ["nothing has gone", "He was kind. He laughed.", "", false],
    ["it stands for nothing", "The barn burned down. It takes a village to raise a nurse.", "The barn burned down. ", false],
  ])("%s", (_why, text, out, orphan) => {
    const all = fates(text, ...(out === "" ? [] : [[out, ""] as const]));
    expect(isOrphan(all.at(-1)?.text ?? "", all.slice(0, -1))).toBe(orphan);
  });
});

test("a text stands by a sentence of its own, not by one that goes on from nowhere", () => {
  expect(stands("I still think about that gate.")).toBe(true);
  for (const text of ["She said so.", "And that was the whole of it.", "Zamboni. Ten pounds.", "#proud @us"]) expect(stands(text), text).toBe(false);
});

test("what the writer says of her work is hers; what she tells of a patient is not", () => {
  expect(isOwn("I went home and I could not put it down.")).toBe(true);
  for (const text of ["I told her the truth.", "We saw 3 of them.", "I drove the man home."]) expect(isOwn(text), text).toBe(false);
});

test.each(["Therapists: never put anything on the middle cushion.", "Prenez soin de vos anciens.", "Cuiden a sus abuelos."])("advice is advice whomever it calls: %s", (text) => expect(isAdvised(text)).toBe(true));

test("an answer that has been put in whole stays whole", () => {
  const { reworded } = createChecker().check({ text: "Thanks Jo, so brave of you to come back after what happened in the chair last time. See you at your six month check!", surface: "review-reply", account: "practice" });
  expect(reworded).toBe("Thanks! To protect privacy we do not discuss anyone's care, or whether someone is a patient, in public. Please call our office.");
});

describe("behind a sentence that has gone", () => {
  test.each([
    ["words without a verb", "Wrote it on our walls. In hummus.", "Wrote it on our walls. "],
    ["it, without its noun", "He sent me a photo. I keep it in the drawer.", "He sent me a photo. "],
    ["what was said before", "He parks next door so that nobody will see. We made that.", "He parks next door so that nobody will see. "],
    ["a relative whom another sentence brought in", "They brought her in at six. Mom hasn't left the floor.", "They brought her in at six. "],
    ["what somebody did whom nothing brings in", "She knew every allergy. Whole third grade came to the window.", "She knew every allergy. "],
  ])("%s goes too", (_why, text, out) => {
    const all = fates(text, [out, ""]);
    expect(isOrphan(all.at(-1)?.text ?? "", all.slice(0, -1))).toBe(true);
  });
  test("what only announces it goes, advice stays", () => {
    const gone = fates("Had to share this. It was the groom.", [" It was the groom.", ""]);
    expect(isAnnounced("Working on no sleep but had to share!!", gone[1])).toBe(true);
    expect(isAnnounced("Wear the seatbelt.", gone[1])).toBe(false);
  });
  test("a draft that never said who he is may go on so", () => {
    const all = fates("first code. he was a driver. we didn't get him back.", [" he was a driver.", ""]);
    const last = all.at(-1)?.text ?? "";
    expect(isOrphan(last, all.slice(0, -1), bareIn("first code. he was a driver. we didn't get him back."))).toBe(false);
    expect(bareIn("A driver came in. He died.")).toBeNull();
  });
});

test("a sentence in which nobody is tells of no patient", () => {
  for (const text of ["Nobody has ever thanked me for a referral letter.", "We now do a double read-back."]) expect(isOfNobody(text), text).toBe(true);
  for (const text of ["She taught half of us.", "The church organist sang.", "I saw Otis at work.", "In hummus."]) expect(isOfNobody(text), text).toBe(false);
});

test("what is said to all and of one is not for all", () => {
  expect(isForAll("If you pray, pray for the little fella from the barn.")).toBe(false);
  expect(isForAll("Carry naloxone.")).toBe(true);
});

test("where nothing that reads would stand, the point is the writer's to make", () => {
  const { reworded } = createChecker().check({ text: "Told a bride this morning, fitting in the afternoon, that her fiancé is her half-brother. Same donor, same clinic, the one the documentary was about. The vicar had already done the banns twice." });
  expect(reworded).toBe("[The main point, told in general]");
});
