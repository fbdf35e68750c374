import { beforeAll } from "vitest";
import { useChromium } from "./chromium-rig.ts";
import { wordingTests } from "./wording.ts";

const chromium = useChromium();
beforeAll(() => chromium.background(`chrome.storage.local.set({ settings: { messagesOn: ["x", "linkedin"] } })`));
// A command that does nothing is what an editor that refuses looks like from outside: Chromium asks no page before it.
wordingTests((box) => chromium.open(box), (rig) => rig.world.evaluate("document.execCommand = () => false; null"));
