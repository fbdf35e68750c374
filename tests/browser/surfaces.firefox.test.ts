/** In Firefox: a further surface of each kind of editor, edits and private messages among them. */
import { beforeAll, describe, expect, test } from "vitest";
import { clickOn, onElement, sentAfter, typeInto, until } from "../setup/browsers.ts";
import { EDITS, LINKEDIN_MESSAGE_ENTER, MESSAGES, OTHER_LAYOUT, X_CHAT, X_REPLY, named, inTier } from "./boxes.ts";
import { useFirefox } from "./firefox-rig.ts";
import { FACEBOOK_SHARE, FURTHER, LINKEDIN_INMAIL, LINKEDIN_NOTE, X_ARTICLE } from "./further-boxes.ts";
import { pauseText } from "./ours.ts";
import { contractOf, RISKY } from "./ways.ts";

const firefox = useFirefox();
beforeAll(() => firefox.inExtension("browser.storage.local.set({ settings: { messagesOn: ['x', 'facebook', 'linkedin'] } })"));

/** Of each network the kinds of editor that the contract has not: Draft in which Enter sends, Draft with fields of the same post, fields. */
const KINDS = ["Messenger, pop-up", "X, older message", "X, description of a picture", "X, post with a poll, in Japanese", "Facebook, answer to a story"];

describe.each(named(inTier([X_REPLY, X_CHAT, LINKEDIN_MESSAGE_ENTER, ...[...MESSAGES, ...FURTHER].filter(({ name }) => KINDS.includes(name)), ...EDITS, X_ARTICLE, FACEBOOK_SHARE, LINKEDIN_NOTE, LINKEDIN_INMAIL])))("%s", (_, box) => contractOf(() => firefox.open(box), box));

describe("a layout that no rule knows", () => {
  test("is read, met with a light notice that says so, and nothing is held", async () => {
    const rig = await firefox.open(OTHER_LAYOUT);
    await typeInto(rig.page, OTHER_LAYOUT.editor, RISKY);
    await until(() => onElement<string>(rig.world, ".tell", "(element) => element.textContent"), (text) => text?.includes("not recognised") === true, "the notice");
    await clickOn(rig.page, OTHER_LAYOUT.button);
    expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([RISKY]);
    expect(await pauseText(rig)).toBeNull();
    await rig.leave();
  });
});
