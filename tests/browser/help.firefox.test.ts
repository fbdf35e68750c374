import { beforeAll } from "vitest";
import { X_INLINE } from "./boxes.ts";
import { useFirefox } from "./firefox-rig.ts";
import { helpTests } from "./help.ts";

const firefox = useFirefox();
beforeAll(() => firefox.inExtension(`browser.storage.local.set({ settings: { messagesOn: ["x", "linkedin"] } })`));
// Draft takes a whole text only by a paste, and Firefox gives a page no text with a paste of ours.
helpTests((box) => firefox.open(box), (box) => box !== X_INLINE);
