import { ENGLISH, stateOf, type LanguageModel } from "./model.ts";

/** How long the model may take to be woken, and again to answer, in milliseconds: less than the half minute after which a browser puts our background to sleep. */
const PATIENCE = 25_000;

/** What is asked of it. What it answers is held against the draft word by word (engine/second-opinion.ts), so this only makes good answers likelier. */
const TASK = [
  "You reword what a clinician is about to post in public, so that nobody can recognise a patient in it.",
  "Change as little as you can and keep the writer's voice, tense and point.",
  "Leave out names, ages, dates, places and other details of a patient, or say them in general: 'someone', 'recently', 'an older person'.",
  "Add nothing: no fact, no number, no name, no advice, no claim of consent, no hashtag. Use the words of the post wherever you can.",
].join(" ");
const FORM = { type: "object", properties: { wording: { type: "string" } }, required: ["wording"], additionalProperties: false };

const textIn = (answer: string): string | null => {
  const { wording } = JSON.parse(answer) as { readonly wording?: unknown };
  return typeof wording === "string" && wording.trim() !== "" ? wording.trim() : null;
};

/**
 * Another wording of a text by the browser's model, unchecked; null where the model is not ready, is too slow, or answers nothing that is meant as one.
 * `woken` is called when the model begins to answer. Never downloads; never rejects; stops where `signal` aborts.
 */
export async function wordingOf(model: LanguageModel | null, text: string, signal: AbortSignal, woken: () => void = () => undefined): Promise<string | null> {
  if (model === null || (await stateOf(model)) !== "ready") return null;
  try {
    const session = await model.create({ ...ENGLISH, initialPrompts: [{ role: "system", content: TASK }], signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]) });
    try {
      woken();
      return textIn(await session.prompt(text, { responseConstraint: FORM, signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]) }));
    } finally {
      session.destroy();
    }
  } catch {
    return null;
  }
}
