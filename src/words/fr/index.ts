import type { Catalogue } from "../say.ts";
import { guard } from "./guard.ts";
import { help } from "./help.ts";
import { pages } from "./pages.ts";
import { settings } from "./settings.ts";

/** French. The engine's words are not there yet: `say` gives them in English. */
export const fr: Catalogue = { ...guard, ...help, ...pages, ...settings };
