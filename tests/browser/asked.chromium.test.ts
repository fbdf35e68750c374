/** Networks, review pages and sites that the writer switched on: guarded as the three of the installation are. */
import { beforeAll, describe, test } from "vitest";
import { builtExtension } from "../setup/builds.ts";
import { ALLOWED, ASKED, KINDS, READS_MESSAGES } from "./asked-boxes.ts";
import { named } from "./boxes.ts";
import { useChromium } from "./chromium-rig.ts";
import { isEdited, isGuarded, waysOf } from "./ways.ts";

const chromium = useChromium(() => builtExtension("chromium"), ALLOWED);
beforeAll(() => chromium.background(`chrome.storage.local.set(${READS_MESSAGES})`));

describe.each(named(ASKED))("%s", (_, box) => {
  test.each(waysOf(box))("%s: shown, held, given back, released once; a quiet draft goes at once", (_way, send) => isGuarded(() => chromium.open(box), box, send));
  test.runIf(KINDS.includes(box))("its card rewords it, one undo brings it back, and typing goes on", () => isEdited(() => chromium.open(box), box));
});
