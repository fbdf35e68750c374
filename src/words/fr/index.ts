import type { Catalogue } from "../say.ts";
import { engine } from "./engine.ts";
import { guard } from "./guard.ts";
import { help } from "./help.ts";
import { outline } from "./outline.ts";
import { shared } from "./shared.ts";
import { sources } from "./sources.ts";

export const fr: Catalogue = { ...engine, ...guard, ...help, ...outline, ...shared, ...sources };
