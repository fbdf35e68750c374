import type { HouseRules } from "../engine/report.ts";
import type { Settings } from "./table.ts";

/** The part of the settings that the engine needs. */
export const houseRules = (settings: Settings): HouseRules => ({
  sensitivity: { phi: settings.privacySensitivity, prof: settings.conductSensitivity },
  allowed: [...settings.allowedPhrases, ...settings.ownNames, ...settings.programAllowed],
});
