import type { Catalogue } from "../say.ts";
import { engine } from "./engine.ts";
import { guard } from "./guard.ts";
import { help } from "./help.ts";
import { outline } from "./outline.ts";
import { shared } from "./shared.ts";

/** What a page of a network has to load: the words of post boxes. The others are in ../with-pages.ts. */
export const en: Catalogue = { ...engine, ...guard, ...help, ...outline, ...shared };
