/** Networks, review pages and sites that the writer switched on: guarded as the three of the installation are. */
import { beforeAll, describe, expect, test } from "vitest";
import { clickOn, sentAfter, sentFrom, typeInto, untilEnabled } from "../setup/browsers.ts";
import { builtExtension } from "../setup/builds.ts";
import { LONG } from "../setup/tier.ts";
import { ALLOWED, ASKED, BLUESKY_POST, KINDS, READS_MESSAGES, THREADS_POST } from "./asked-boxes.ts";
import { named, type Box, inTier } from "./boxes.ts";
import { useChromium } from "./chromium-rig.ts";
import { goOn, reportOnThread, untilNotPaused, untilPaused } from "./ours.ts";
import { contractOf, isEdited, QUIET, RISKY } from "./ways.ts";

const chromium = useChromium(() => builtExtension("chromium"), ALLOWED);
beforeAll(() => chromium.background(`chrome.storage.local.set(${READS_MESSAGES})`));

describe.each(named(KINDS))("%s", (_, box) => {
  contractOf(() => chromium.open(box), box);
  test.runIf(!LONG)("its card rewords it, one undo brings it back, and typing goes on", () => isEdited(() => chromium.open(box), box));
});

describe.each(named(inTier(ASKED).filter((box) => !KINDS.includes(box))))("%s", (_, box) => contractOf(() => chromium.open(box), box));

describe("one press that sends several parts", () => {
  test.each<[Box, string]>([[THREADS_POST, "[role=dialog] > [role=button]"], [BLUESKY_POST, "[role=dialog] [aria-label='Add post']"]])("$name: all of them are read together, held, and sent once", async (box, add) => {
    const rig = await chromium.open(box);
    await typeInto(rig.page, box.editor, RISKY);
    await clickOn(rig.page, add);
    await typeInto(rig.page, "[role=dialog] > div > div:nth-child(2) [contenteditable=true]", QUIET);
    await untilEnabled(rig.page, box.button, true);
    await clickOn(rig.page, box.button);
    await untilPaused(rig);
    expect(await sentFrom(rig.page)).toEqual([]);
    await goOn(rig, reportOnThread(box, [RISKY, QUIET]));
    expect((await sentAfter(rig.page, 1)).map((s) => s.parts)).toEqual([[RISKY, QUIET]]);
    await untilNotPaused(rig);
    expect(await sentFrom(rig.page)).toHaveLength(1);
    await rig.leave();
  });
});
