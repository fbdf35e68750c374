import { beforeAll } from "vitest";
import { useFirefox } from "./firefox-rig.ts";
import { wordingTests } from "./wording.ts";

const firefox = useFirefox();
beforeAll(() => firefox.inExtension(`browser.storage.local.set({ settings: { messagesOn: ["x", "linkedin"] } })`));
wordingTests((box) => firefox.open(box), (rig) => rig.page.evaluate(`window.addEventListener("beforeinput", (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true)`));
