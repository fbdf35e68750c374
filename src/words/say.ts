import type { Message } from "../engine/report.ts";
import { en } from "./en/index.ts";
import { fr } from "./fr/index.ts";

/** Every sentence a person reads, by key; `{name}` marks a gap. A second language is a second catalogue with the same keys. */
export type Catalogue = Readonly<Record<string, string>>;

const CATALOGUES: Record<string, Catalogue> = { en, fr };
export const LANGUAGES = Object.keys(CATALOGUES);

let spoken = "en";

/** Takes more words of a language. */
export function learn(language: string, words: Catalogue): void {
  CATALOGUES[language] = { ...CATALOGUES[language], ...words };
}

/** From now on `say` speaks the first of these that it can ("fr-CA" is "fr"; "auto" is no language), else English. Returns what it speaks. */
export function speak(...tags: readonly string[]): string {
  spoken = tags.map((tag) => tag.toLowerCase().split(/[-_]/)[0] ?? "").find((tag) => LANGUAGES.includes(tag)) ?? "en";
  return spoken;
}

/** Are there words for this key? */
export const hasWords = (key: string): boolean => Object.hasOwn(CATALOGUES["en"] ?? {}, key);

/** The words for a key in one language alone, or undefined. */
export const wordsIn = (key: string, language = spoken): string | undefined => CATALOGUES[language]?.[key];

/** The words of a message in a language (English where the key is missing there). Throws on an unknown key. */
export function say(message: Message | string, language = spoken): string {
  const { key, params } = typeof message === "string" ? { key: message, params: undefined } : message;
  const words = wordsIn(key, language) ?? wordsIn(key, "en");
  if (words === undefined) throw new Error(`no words for "${key}"`);
  return words.replace(/\{([a-zA-Z]{1,40})\}/g, (gap, name: string) => params?.[name] ?? gap);
}
