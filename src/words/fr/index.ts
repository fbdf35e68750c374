import type { Catalogue } from "../say.ts";
import { guard } from "./guard.ts";
import { outline } from "./outline.ts";
import { pages } from "./pages.ts";
import { settings } from "./settings.ts";

/** French. The engine's words are not there yet: `say` gives them in English. */
export const fr: Catalogue = { ...guard, ...outline, ...pages, ...settings };
