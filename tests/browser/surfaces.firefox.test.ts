/** In Firefox: a further surface of each kind of editor, private messages among them. */
import { beforeAll, describe, test } from "vitest";
import { LINKEDIN_MESSAGE_ENTER, X_CHAT, X_REPLY, named } from "./boxes.ts";
import { useFirefox } from "./firefox-rig.ts";
import { isGuarded, waysOf } from "./ways.ts";

const firefox = useFirefox();
beforeAll(() => firefox.inExtension("browser.storage.local.set({ settings: { messagesOn: ['x', 'linkedin'] } })"));

describe.each(named([X_REPLY, X_CHAT, LINKEDIN_MESSAGE_ENTER]))("%s", (_, box) => {
  test.each(waysOf(box))("%s: shown, held, given back, released once; a quiet draft goes at once", (_way, send) => isGuarded(() => firefox.open(box), box, send));
});
