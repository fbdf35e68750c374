import { describe, expect, test } from "vitest";
import { createChecker } from "../../../src/engine/check.ts";
import type { Draft } from "../../../src/engine/report.ts";

const checker = createChecker();
const reworded = (text: string, more: Partial<Draft> = {}): string => checker.check({ text, ...more }).reworded as string;

/** Drafts as clinicians type them, each for the reason it pins. */
const CASES: readonly (readonly [string, string, string])[] = [
  ["a name after a role goes", "My patient Gloria brought me homemade tamales this morning. Primary care matters.", "My patient brought me homemade tamales this morning. Primary care matters."],
  ["a name becomes the role, a bed goes", "Mr. Alvarez in bed 22 told me he hasn't had a visitor in three weeks. Be that coworker.", "A patient told me he hasn't had a visitor in three weeks. Be that coworker."],
  ["a name and its apposition go with both commas", "My patient Tom, a retired mail carrier, quit smoking after 40 years. I asked how.", "My patient quit smoking after 40 years. I asked how."],
  ["an age and an occupation become one noun", "Admitted a 61 year old electrician this morning with a STEMI. He drove himself in.", "Admitted a middle-aged patient with a STEMI. He drove himself in."],
  ["a predicate age, an apposed occupation", "Lost a patient on Tuesday. He was 52, a bus driver, never smoked a day. Stage IV lung. If you have a cough that won't quit, get it looked at.", "Lost a patient. He was middle-aged, never smoked a day. Stage IV lung. If you have a cough that won't quit, get it looked at."],
  ["an age in decades and a day go, what could be anybody stays", "A man in his 70s came in yesterday because his watch told him to. Afib with RVR. I used to laugh at smartwatches.", "A man came in because his watch told him to. Afib with RVR. I used to laugh at smartwatches."],
  ["a determiner does not stay behind its noun", "Our 8am yesterday drove the number 12 bus for thirty years. He asked me not to tell his wife about the biopsy. I keep thinking about the drive home.", "I keep thinking about the drive home."],
  ["what was swallowed goes with all of its words", "Honestly the funniest thing: guy in 4 swallowed his hearing aid battery AGAIN. Third time since August. His poor daughter.", "Honestly the funniest thing: guy in 4 swallowed something AGAIN."],
  ["a record number stands for a patient", "Anyone else's Epic down? Can't pull labs on MRN 4482019 and surgery is at 7.", "Anyone else's Epic down? Can't pull labs on a patient and surgery is at 7."],
  ["what only the event tells goes whole, the advice stays", "Had my first patient from the plant explosion tonight. Burns to 40%. He kept asking about his coworkers. Hug your people.", "Hug your people."],
  ["what leans on a sentence goes with it", "A patient's wife called me at home last night. He died in his sleep. I've known them for twenty years. Small town medicine is a gift and a weight.", "Small town medicine is a gift and a weight."],
  ["what one did when one fell keeps its object", "Just saw a 92 yo vet in our ER in Duluth who fell off his roof cleaning gutters. Legend.", "Saw an elderly vet in our ER who fell cleaning gutters. Legend."],
  ["slang becomes a respectful term", "Frequent flyer in bed 9 wants dilaudid again. I'm so tired.", "Someone who needs care often wants dilaudid again. I'm so tired."],
  ["a promise becomes what evidence allows", "My supplement line cures insomnia in a week! Ask me how.", "My supplement line may help some people with insomnia in a week! Ask me how."],
  ["what is said to everybody stays as it is", "Reminder that kids can swallow button batteries without anyone noticing. We took one out of a toddler's esophagus last Thursday. Drooling, refusing food = xray.", "Reminder that kids can swallow button batteries without anyone noticing. We took one out of a child's esophagus. Drooling, refusing food = xray."],
  ["a relation becomes the family, an overdose stays one", "Worst shift of the year. Lost a 19 year old to a fentanyl overdose last night in our little ER in Marquette. His mom held his hand. Carry naloxone. It's free at most pharmacies.", "Worst shift of the year. Lost a young adult to a fentanyl overdose in our ER. Carry naloxone. It's free at most pharmacies."],
  ["what only the case tells goes, what is true of all stays", "Had a gentleman in his 50s come in with chest pain because he didn't want to miss his daughter's wedding on Saturday. Nobody should wait with chest pain.", "Nobody should wait with chest pain."],
  ["a name behind the noun that says it", "Our NICU grad Baby Mateo went home today after 112 days! Born at 24 weeks weighing 1 lb 6 oz. The whole unit lined the hallway.", "Our NICU grad went home after 112 days!"],
  ["an age with an occupation becomes a stage of life", "Saw a 67 y/o retired firefighter from Millbrook in clinic today with a cough for 3 months. CT showed what I feared. Please, if your cough lasts more than 3 weeks, get it checked.", "Saw an older patient from our region in clinic with a cough for 3 months. CT showed what I feared. Please, if your cough lasts more than 3 weeks, get it checked."],
  ["a room with its way there", "It's 2am and the psych patient in hallway bed 4 has been boarding for 6 days. Six. Days. Where are the beds?", "It's 2am and the psych patient has been boarding for 6 days. Six. Days. Where are the beds?"],
  ["French: an age that cannot be said otherwise goes with its sentence", "Ma patiente Madame Delcroix a fêté ses 80 ans hier dans mon cabinet. Prenez soin de vos anciens.", "Prenez soin de vos anciens."],
  ["French: the advice stays where the rest is the patient", "Garde de nuit aux urgences de Saint-Flour : un homme de 57 ans avec un infarctus. Pensez au 15 dès la première douleur.", "Pensez au 15 dès la première douleur."],
];
describe("a reworded draft reads as the writer would have written it", () => {
  test.each(CASES)("%s", (_why, text, expected) => expect(reworded(text)).toBe(expected));
});

describe("answers", () => {
  test("a review that confirms a patient is answered with the policy; thanks stay, the name does not", () => {
    expect(reworded("Thank you Brenda! It was great seeing you and little Mason for your checkups.", { surface: "review-reply", account: "practice" }))
      .toBe("Thank you! To protect privacy we do not discuss anyone's care, or whether someone is a patient, in public. Please call our office.");
  });
  test("advice to one stranger becomes the answer in general", () => {
    expect(reworded("That sounds like a UTI. Start the leftover Macrobid you have and push fluids.", { surface: "reply" })).toBe("I can't advise on your situation here. Your own clinician or pharmacist can.");
  });
});

test.each(["I'm a 41 year old vascular surgeon and a patient called me a stupid little girl today.", "Sodium was 112. Always check the sodium."])("what is the writer's own, or no age, stays: %s", (text) => expect(reworded(text)).toContain(/\d+/.exec(text)?.[0] ?? ""));

test("nothing is said that the writer did not say", () => {
  for (const [, text] of CASES) expect(reworded(text)).not.toMatch(/composite|consent|disclos|permission/i);
});

test("a draft that tells nothing but the patient leaves a gap, and says so", () => {
  const report = checker.check({ text: "Her RN license is 26NR0557180 if the board wants to look, Dina Falcone, she's been my client in the outpatient detox since March.", surface: "comment" });
  expect(report.reworded).toBe("[The main point, told in general]");
});

test("whoever is known by her husband is a patient; the advice stays", () => {
  expect(reworded("So the mayor's wife was in our ED last night. Can't say why, but maybe rethink that fireworks ordinance")).toBe("So a patient was in our ED. Can't say why, but maybe rethink that fireworks ordinance");
});

test("rewording again changes nothing", () => {
  for (const [, text] of CASES) expect(reworded(reworded(text))).toBe(reworded(text));
});
