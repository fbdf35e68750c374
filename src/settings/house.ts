import type { HouseRules, Term, TermKind } from "../engine/report.ts";
import type { Effective } from "./effective.ts";
import type { Settings } from "./table.ts";

/** Settings stay the same from key to key, and so does what the engine is given: it indexes a list of terms once. */
const made = new WeakMap<Settings, HouseRules>();

/** The part of the settings that the engine needs. */
export function houseRules(settings: Settings): HouseRules {
  const rules = made.get(settings) ?? {
    sensitivity: { phi: settings.privacySensitivity, prof: settings.conductSensitivity },
    allowed: [...settings.allowedPhrases, ...settings.ownNames, ...settings.programAllowed],
    terms: termsOf(settings),
    workplace: settings.workplace,
  };
  made.set(settings, rules);
  return rules;
}

/** A program's slang is noted and no more, whatever it writes; a place or a name of its list warns at most, so that it can keep no post from going out. */
const program = (texts: readonly string[], kind: TermKind): Term[] => texts.map((text) => ({ text, kind, by: "program", severity: kind === "slang" ? "note" : "warn" }));

function termsOf(settings: Settings): Term[] {
  return [
    ...settings.ownTerms.map(({ text, kind, level }): Term => ({ text, kind, by: "writer", severity: level })),
    ...program(settings.programPlaces, "place"), ...program(settings.programNames, "name"), ...program(settings.programSlang, "slang"),
  ];
}

/** Who has set that a stop over a patient's identity never goes out as written: her program, or she herself. Null where it may, after one step more. */
export function phiStopBy({ settings, locked }: Pick<Effective, "settings" | "locked">): "program" | "self" | null {
  if (settings.phiStop !== "never") return null;
  return locked.has("phiStop") ? "program" : "self";
}
