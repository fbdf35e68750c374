import type { Draft } from "../engine/report.ts";
import type { Composer } from "./composer.ts";
import { allWithin } from "./dom.ts";

/**
 * What a page shows of a file that was just chosen, on every network that was looked at (sites.md 11h): a picture or film read from the browser's memory.
 * One that the network has already put in its own place looks like any other picture, and is not counted.
 */
const PREVIEW = 'img[src^="blob:"], video[src^="blob:"], video:has(source[src^="blob:"])';

/** How many pictures and films go out with a draft, as far as its box shows them; null where it shows none. */
export function attachedTo({ scope }: Composer): Draft["attachments"] | null {
  const count = allWithin(scope, PREVIEW).length;
  return count > 0 ? { count } : null;
}
