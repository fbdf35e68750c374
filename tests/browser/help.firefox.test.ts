import { beforeAll } from "vitest";
import { useFirefox } from "./firefox-rig.ts";
import { helpTests } from "./help.ts";

const firefox = useFirefox();
beforeAll(() => firefox.inExtension(`browser.storage.local.set({ settings: { messagesOn: ["x", "linkedin"] } })`));
helpTests((box) => firefox.open(box));
