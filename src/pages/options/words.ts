import { INSTALLED, KEYS, MESSAGING, TABLE, isUsers, type Key, type Row, type Settings } from "../../settings/table.ts";
import { hasWords, say } from "../../words/say.ts";

/** Where the words of a choice's or a list's values stand in the catalogue. */
const VALUES: Readonly<Partial<Record<Key, string>>> = {
  language: "settings.language", region: "pages.region", account: "pages.account",
  privacySensitivity: "pages.sensitivity", conductSensitivity: "pages.sensitivity", phiStop: "settings.phiStop",
};

/** A running rest and a reminder belong to the popup; everything else that is hers stands on this page. */
export const SHOWN: readonly Key[] = KEYS.filter((key) => isUsers(key) && TABLE[key].type !== "time");

export const label = (key: Key): string => say(`settings.${key}`);
export const help = (key: Key): string | null => (hasWords(`settings.${key}.help`) ? say(`settings.${key}.help`) : null);

export function valueWord(key: Key, value: string): string {
  const row: Row = TABLE[key];
  const place = row.type === "list" && (row.of === INSTALLED || row.of === MESSAGING) ? "settings.network" : VALUES[key];
  return place ? say(`${place}.${value}`) : value;
}

/** A setting's value as a person reads it. */
export function told<K extends Key>(key: K, value: Settings[K]): string {
  const kind: Row["type"] = TABLE[key].type;
  if (kind === "boolean") return say(value ? "settings.yes" : "settings.no");
  if (kind === "terms") return (value as Settings["ownTerms"]).map(({ text }) => text).join(", ");
  if (Array.isArray(value)) return (value as readonly string[]).map((v) => valueWord(key, v)).join(", ") || say("settings.empty");
  return kind === "choice" ? valueWord(key, String(value)) : String(value);
}
