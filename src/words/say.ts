import type { Message } from "../engine/report.ts";
import { en } from "./en/index.ts";

/** Every sentence a person reads, by key; `{name}` marks a gap. A second language is a second catalogue with the same keys. */
export type Catalogue = Readonly<Record<string, string>>;

const CATALOGUES: Readonly<Record<string, Catalogue>> = { en };
export const LANGUAGES = Object.keys(CATALOGUES);

/** The words of a message in a language ("en" where the language or the key is missing there). Throws on an unknown key. */
export function say(message: Message | string, language = "en"): string {
  const { key, params } = typeof message === "string" ? { key: message, params: undefined } : message;
  const words = CATALOGUES[language]?.[key] ?? en[key];
  if (words === undefined) throw new Error(`no words for "${key}"`);
  return words.replace(/\{([a-zA-Z]{1,40})\}/g, (gap, name: string) => params?.[name] ?? gap);
}
