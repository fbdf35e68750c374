import type { HouseRules } from "../engine/report.ts";
import type { Effective } from "./effective.ts";
import type { Settings } from "./table.ts";

/** The part of the settings that the engine needs. */
export const houseRules = (settings: Settings): HouseRules => ({
  sensitivity: { phi: settings.privacySensitivity, prof: settings.conductSensitivity },
  allowed: [...settings.allowedPhrases, ...settings.ownNames, ...settings.programAllowed],
});

/** Who has set that a stop over a patient's identity never goes out as written: her program, or she herself. Null where it may, after one step more. */
export function phiStopBy({ settings, locked }: Pick<Effective, "settings" | "locked">): "program" | "self" | null {
  if (settings.phiStop !== "never") return null;
  return locked.has("phiStop") ? "program" : "self";
}
