import packed from "../../../rules/weights/tagger.json" with { type: "json" };
import { modelFrom, type Model, type PackedModel } from "./tagger-model.ts";
import type { Token } from "./tagger-words.ts";

export { tokens, type Token } from "./tagger-words.ts";

/** A person, a place or an organisation; offsets are those of the tokens given, certainty is the model's probability of this very span. */
export interface Tagged {
  readonly start: number;
  readonly end: number;
  readonly label: "PER" | "LOC" | "ORG";
  readonly certainty: number;
}

let model: Model | undefined;

/** Unpacks the weights; `tag` does so by itself on its first call. */
export const warmTagger = (): Model => (model ??= modelFrom(packed as unknown as PackedModel));

/** Finds persons, places and organisations among the tokens of a text (best: `tokens(text)`, signs included). Pure; never throws. */
export const tag = (words: readonly Token[]): Tagged[] => warmTagger().tag(words);
