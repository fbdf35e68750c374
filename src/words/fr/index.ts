import type { Catalogue } from "../say.ts";
import { engine } from "./engine.ts";
import { guard } from "./guard.ts";
import { help } from "./help.ts";
import { outline } from "./outline.ts";
import { pages } from "./pages.ts";
import { settings } from "./settings.ts";
import { sources } from "./sources.ts";

export const fr: Catalogue = { ...engine, ...guard, ...help, ...outline, ...pages, ...settings, ...sources };
