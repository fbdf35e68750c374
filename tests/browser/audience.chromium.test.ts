/** Who can see a draft, where a network shows it: it goes into the draft, and the pause says so in the page's own words. */
import { beforeAll, describe, expect, test } from "vitest";
import { clickOn, until, untilEnabled } from "../setup/browsers.ts";
import { builtExtension } from "../setup/builds.ts";
import { speak, say } from "../../src/words/say.ts";
import { ALLOWED, BLUESKY_POST, MASTODON_POST, THREADS_POST } from "./asked-boxes.ts";
import { FACEBOOK, LINKEDIN_A, LINKEDIN_B, LINKEDIN_C, X_INLINE, X_MODAL, X_REPLY, type Box } from "./boxes.ts";
import { useChromium } from "./chromium-rig.ts";
import { press, untilPaused } from "./ours.ts";
import { RISKY, write } from "./ways.ts";

const chromium = useChromium(() => builtExtension("chromium"), ALLOWED);
const at = (box: Box, more: string): Box => ({ ...box, url: `${box.url}${box.url.includes("?") ? "&" : "?"}${more}` });

type Case = readonly [what: string, box: Box, audience: string | undefined, key: string | null, words: string];
const CASES: readonly Case[] = [
  ["X, a protected account", at(X_INLINE, "protected=1"), "friends", "help.audience.protected", ""],
  ["X, a protected account, in the modal, in Japanese", at(X_MODAL, "protected=1&lang=ja"), "friends", "help.audience.protected", ""],
  ["X, a protected account's reply", at(X_REPLY, "protected=1"), "friends", "help.audience.protected", ""],
  ["X, any other account", X_INLINE, undefined, null, ""],
  ["Facebook, public", FACEBOOK, "public", "help.audience.public", "Public"],
  ["Facebook, friends", at(FACEBOOK, "audience=Friends"), "friends", "help.audience", "Friends"],
  ["Facebook, friends but some", at(FACEBOOK, "audience=Friends except: Jo Fields"), "friends", "help.audience", "Friends except: Jo Fields"],
  ["Facebook, her alone", at(FACEBOOK, "audience=Only me"), "unknown", "help.audience", "Only me"],
  ["Facebook in German, where nothing that is known tells it", at(FACEBOOK, "lang=de"), undefined, null, ""],
  ["LinkedIn, connections", LINKEDIN_A, "friends", "help.audience", "Post to Connections only"],
  ["LinkedIn in a shadow root, anyone", at(LINKEDIN_B, "audience=Post to Anyone"), "public", "help.audience.public", "Post to Anyone"],
  ["LinkedIn, a group", at(LINKEDIN_A, "audience=Post to a group"), "private-group", "help.audience", "Post to a group"],
  ["LinkedIn in German: its words, of which nobody knows what they mean", at(LINKEDIN_A, "lang=de&audience=Nur Kontakte"), "unknown", "help.audience", "Nur Kontakte"],
  ["LinkedIn's new dialog, which shows none that is known", LINKEDIN_C, undefined, null, ""],
  ["Mastodon, public, by its icon in German", at(MASTODON_POST, "lang=de"), "public", "help.audience.public", "Öffentlich"],
  ["Mastodon, followers, by its icon in Japanese", at(MASTODON_POST, "followers=1&lang=ja"), "friends", "help.audience", "フォロワー"],
  ["Bluesky, which shows who may answer", BLUESKY_POST, undefined, null, ""],
  ["Threads, which shows who may answer", THREADS_POST, undefined, null, ""],
];

const noticed = ({ url }: Box) =>
  chromium.background(`chrome.tabs.query({ url: "${new URL(url).origin}/*" }).then(([tab]) => chrome.tabs.sendMessage(tab.id, { type: "ask-noticed" }, { frameId: 0 }))`) as Promise<{ report: unknown; about: { audience?: string } | null }>;

describe.each(["en", "fr"] as const)("in the words of %s", (language) => {
  beforeAll(async () => {
    await chromium.background(`chrome.storage.local.set({ settings: { language: "${language}" } })`);
    speak(language, language);
  });

  test.each(language === "en" ? CASES : CASES.filter(([what]) => /^(X, a protected account|Facebook, public|LinkedIn, connections)$/.test(what)))("%s", async (_, box, audience, key, words) => {
    const rig = await chromium.open(box);
    await write(rig, box, RISKY);
    await until(() => noticed(box), (now) => now.report !== null, "the report");
    expect((await noticed(box)).about?.audience).toBe(audience);
    await untilEnabled(rig.page, box.button, true);
    await clickOn(rig.page, box.button);
    const said = await untilPaused(rig);
    const sentences = ["help.audience", "help.audience.public", "help.audience.protected"].map((one) => say({ key: one, params: { audience: words } }));
    expect(sentences.filter((one) => said?.includes(one))).toEqual(key === null ? [] : [say({ key, params: { audience: words } })]);
    // Nothing else in the pause speaks of who can see it.
    if (key === null) expect(said).not.toContain(say({ key: "help.audience", params: { audience: "…" } }).split("…")[0]);
    await press(rig, "edit");
    await rig.leave();
  });
});
