import { helpPages as helpEn } from "./en/help-pages.ts";
import { pages as pagesEn } from "./en/pages.ts";
import { settings as settingsEn } from "./en/settings.ts";
import { helpPages as helpFr } from "./fr/help-pages.ts";
import { pages as pagesFr } from "./fr/pages.ts";
import { settings as settingsFr } from "./fr/settings.ts";
import { learn } from "./say.ts";

/** From now on `say` knows the words of our own pages and of the toolbar too, which no page of a network has to load. */
export function learnPages(): void {
  learn("en", { ...helpEn, ...pagesEn, ...settingsEn });
  learn("fr", { ...helpFr, ...pagesFr, ...settingsFr });
}
