/** Acts that are not posts: held, asked about once, let through once or dropped; in both browsers. */
import { describe, expect, test } from "vitest";
import { clickOn, onElement, until } from "../setup/browsers.ts";
import { builtExtension } from "../setup/builds.ts";
import { LONG } from "../setup/tier.ts";
import { ALLOWED } from "./asked-boxes.ts";
import { useChromium } from "./chromium-rig.ts";
import { useFirefox } from "./firefox-rig.ts";
import { press, type Rig } from "./ours.ts";

const X = "https://x.com";
const FB = "https://www.facebook.com";
const LI = "https://www.linkedin.com";
/** Where, which control, what the page then does. */
const ACTS = [
  ["X, following back", `${X}/i/follow/people`, "#back", "follow jo_fields"],
  ["X, a follower request", `${X}/follower_requests`, "#accept", "accept jo_fields"],
  ["X, a message request", `${X}/messages/requests`, "#accept", "accept jo_fields"],
  ["Facebook, confirming a request", `${FB}/friends/requests`, "#accept", "confirm"],
  ["Facebook, confirming a request in German", `${FB}/friends/requests?lang=de`, "#accept", "confirm"],
  ["Facebook, adding a friend", `${FB}/jo-fields`, "#request", "add friend"],
  ["LinkedIn, an invitation sent at once", `${LI}/mynetwork/grow/`, "#invite", "invite"],
  ["LinkedIn, an invitation by its link", `${LI}/mynetwork/grow/`, "#link", "open invitation"],
  ["LinkedIn, Connect of the new front end", `${LI}/in/jo-fields/`, "#connect", "connect"],
  ["LinkedIn, accepting", `${LI}/mynetwork/invitation-manager/received/`, "#accept", "accept"],
] as const;
const IG = "https://www.instagram.com";
/** Further ones, tried in one browser: the same code holds them. */
const FURTHER_ACTS = [
  ["X, following back on a profile", `${X}/jo_fields`, "#profile", "follow jo_fields"],
  ["X, a request in the new chat", `${X}/i/chat/requests`, "#accept", "accept jo_fields"],
  ["Facebook, the menu of a profile, in German", `${FB}/jo-fields?lang=de`, "#respond", "confirm"],
  ["Facebook, a message request, in German", `${FB}/messages/requests?lang=de`, "#accept", "accept"],
  ["LinkedIn, accepting on a profile", `${LI}/in/jo-fields/`, "#accept", "accept"],
  ["Instagram, a message request, in German", `${IG}/direct/requests/?lang=de`, "#accept", "accept"],
  ["Instagram, a request to follow, in German", `${IG}/notifications/?lang=de`, "#confirm", "confirm"],
  ["Instagram, following back, in German", `${IG}/notifications/?lang=de`, "#back", "follow"],
  ["Threads, a request to follow, in Japanese", "https://www.threads.com/activity/?lang=ja", "#confirm", "confirm"],
  ["Threads, following back, in Japanese", "https://www.threads.com/activity/?lang=ja", "#back", "follow jo"],
  ["Bluesky, a chat request", "https://bsky.app/messages/inbox", "#accept", "accept"],
  ["Bluesky, following back", "https://bsky.app/profile/jo", "#back", "follow jo"],
  ["Reddit, an invitation to a chat", "https://www.reddit.com/chat/requests", "#accept", "accept"],
  ["Mastodon, a request to follow", "https://mastodon.example/follow_requests", "#accept", "authorize"],
  ["Mastodon, following back", "https://mastodon.example/follow_requests", "#back", "follow jo"],
] as const;
const FURTHER_LEFT_ALONE = [
  ["X, a follow beside a profile that follows", `${X}/jo_fields`, ["#follow"], ["follow a_journal"]],
  ["Facebook, a call, and declining a message", `${FB}/messages/requests`, ["#call", "#decline"], ["take the call", "decline"]],
  ["Instagram, deleting, and a follow", `${IG}/notifications/`, ["#decline", "#follow"], ["delete", "follow a_journal"]],
  ["Instagram, another Confirm", `${IG}/accounts/edit/`, ["#other"], ["confirm something else"]],
  ["Threads, a follow", "https://www.threads.com/activity/", ["#follow"], ["follow a_journal"]],
  ["Bluesky, rejecting", "https://bsky.app/messages/inbox", ["#decline"], ["reject"]],
  ["Bluesky, a follow", "https://bsky.app/profile/jo", ["#follow"], ["follow a journal"]],
  ["Reddit, ignoring, and a follow", "https://www.reddit.com/chat/requests", ["#decline", "#follow"], ["ignore", "follow jo"]],
  ["Mastodon, rejecting", "https://mastodon.example/follow_requests", ["#decline"], ["reject"]],
] as const;
const LEFT_ALONE = [
  ["X, a follow and a repost", `${X}/i/follow/people`, ["#follow", "#repost"], ["follow a_journal", "repost"]],
  ["X, declining", `${X}/follower_requests`, ["#decline"], ["decline jo_fields"]],
  ["Facebook, deleting", `${FB}/friends/requests`, ["#decline"], ["delete"]],
  ["Facebook, another Confirm and a share", `${FB}/jo-fields`, ["#other", "#repost"], ["confirm something else", "share"]],
  ["LinkedIn, ignoring", `${LI}/mynetwork/invitation-manager/received/`, ["#decline"], ["ignore"]],
  ["LinkedIn, a repost", `${LI}/in/jo-fields/`, ["#repost"], ["repost"]],
] as const;

const questionText = ({ world }: Rig) => onElement<string>(world, "dialog.ask", "(element) => element.textContent");
const untilAsked = (rig: Rig) => until(() => questionText(rig), (text) => text !== null, "the question");
const untilGone = (rig: Rig) => until(() => questionText(rig), (text) => text === null, "the end of the question");
const done = ({ page }: Rig) => page.evaluate("window.acts") as Promise<string[]>;

interface Place {
  open(url: string): Promise<Rig>;
  keep(items: object): Promise<unknown>;
  kept(): Promise<Record<string, unknown>>;
}
/** Nothing is asked, nothing is kept, and the page hears every press. */
async function isLeftAlone(place: Place, url: string, controls: readonly string[], what: readonly string[]): Promise<void> {
  await place.keep({});
  const rig = await place.open(url);
  for (const control of controls) await clickOn(rig.page, control);
  expect(await until(() => done(rig), (acts) => acts.length === what.length, "the acts")).toEqual(what);
  expect([await questionText(rig), await place.kept()]).toEqual([null, {}]);
  await rig.leave();
}
type Row = readonly [name: string, url: string, ...rest: unknown[]];
/** The first of each network. */
const firsts = <T extends Row>(all: readonly T[]): readonly T[] => all.filter(([, url], n) => all.findIndex(([, other]) => new URL(other).host === new URL(url).host) === n);

/** All acts and all that is left alone; in the browser that comes second, and not in the long run, the first of each network. */
function contract(place: Place, isSecond = false): void {
  const tried = <T extends Row>(all: readonly T[]): readonly T[] => (isSecond && !LONG ? firsts(all) : all);
  test.each(tried<(typeof ACTS)[number]>(ACTS))("%s: held and dropped; held and let through once, by the mouse and by the keyboard", async (_, url, control, what) => {
    await place.keep({});
    const rig = await place.open(url);
    await clickOn(rig.page, control);
    expect(await untilAsked(rig)).toContain("Is this a patient?");
    await press(rig, "leave");
    await untilGone(rig);
    expect(await done(rig)).toEqual([]);
    await rig.page.evaluate(`document.querySelector(${JSON.stringify(control)}).focus()`);
    await rig.page.keyboard.press("Enter");
    await untilAsked(rig);
    expect(await done(rig)).toEqual([]);
    await press(rig, "go");
    await until(() => done(rig), (acts) => acts.length > 0, "the act");
    await untilGone(rig);
    // What she answered for is not asked about again.
    await clickOn(rig.page, control);
    await until(() => done(rig), (acts) => acts.length > 1, "the act again");
    expect([await done(rig), await questionText(rig)]).toEqual([[what, what], null]);
    const kept = await place.kept();
    expect(Object.keys(kept)).toEqual(["asked"]);
    expect(kept["asked"]).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d$/), expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
    await rig.leave();
  });

  test.each(tried<(typeof LEFT_ALONE)[number]>(LEFT_ALONE))("%s: left alone", (_, url, controls, what) => isLeftAlone(place, url, controls, what));

  test("a few times a week at most, and never again after one click", async () => {
    const day = new Date().toISOString().slice(0, 10);
    await place.keep({ asked: [day, day, day] });
    const full = await place.open(`${FB}/friends/requests`);
    await clickOn(full.page, "#accept");
    await until(() => done(full), (acts) => acts.length === 1, "the act");
    expect(await questionText(full)).toBeNull();
    await full.leave();

    await place.keep({ asked: [] });
    const rig = await place.open(`${FB}/friends/requests`);
    await clickOn(rig.page, "#accept");
    await untilAsked(rig);
    await press(rig, "never");
    await until(() => done(rig), (acts) => acts.length === 1, "the act");
    await until(() => place.kept(), (kept) => (kept["settings"] as Record<string, unknown> | undefined)?.["boundaryQuestions"] === false, "the setting");
    await rig.leave();
    const after = await place.open(`${FB}/jo-fields`);
    await clickOn(after.page, "#request");
    await until(() => done(after), (acts) => acts.length === 1, "the act");
    expect(await questionText(after)).toBeNull();
    await after.leave();
  });
}

describe("Chromium", () => {
  const chromium = useChromium(() => builtExtension("chromium"), ALLOWED);
  const inBackground = (expression: string) => chromium.background(expression);
  const place: Place = {
    open: (url) => chromium.open({ url }),
    keep: (items) => inBackground(`chrome.storage.local.clear().then(() => chrome.storage.local.set(${JSON.stringify(items)}))`),
    kept: () => inBackground("chrome.storage.local.get(null)") as Promise<Record<string, unknown>>,
  };
  contract(place);

  test.each(FURTHER_ACTS)("%s: held and dropped; held and let through once", async (_, url, control, what) => {
    await place.keep({});
    const rig = await place.open(url);
    await clickOn(rig.page, control);
    await untilAsked(rig);
    await press(rig, "leave");
    await untilGone(rig);
    await clickOn(rig.page, control);
    await untilAsked(rig);
    expect(await done(rig)).toEqual([]);
    await press(rig, "go");
    expect(await until(() => done(rig), (acts) => acts.length > 0, "the act")).toEqual([what]);
    expect(Object.keys(await place.kept())).toEqual(["asked"]);
    await rig.leave();
  });

  test.each(FURTHER_LEFT_ALONE)("%s: left alone", (_, url, controls, what) => isLeftAlone(place, url, controls, what));

  test("the answer to copy is on the clipboard, and Escape drops the act", async () => {
    await inBackground("chrome.storage.local.clear()");
    const rig = await chromium.open({ url: `${FB}/friends/requests` });
    await chromium.driver.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await clickOn(rig.page, "#accept");
    await untilAsked(rig);
    await press(rig, "copy");
    await until(() => questionText(rig), (text) => text?.includes("Copied.") === true, "the copy");
    expect(await rig.page.evaluate("navigator.clipboard.readText()")).toContain("I don't connect with patients here");
    await rig.page.keyboard.press("Escape");
    await untilGone(rig);
    expect(await done(rig)).toEqual([]);
    await rig.leave();
  });

  test("a button that the page replaced meanwhile passes at her next press", async () => {
    await inBackground("chrome.storage.local.clear()");
    const rig = await chromium.open({ url: `${FB}/friends/requests` });
    await clickOn(rig.page, "#accept");
    await untilAsked(rig);
    await rig.page.evaluate("(() => { const old = document.querySelector('#accept'); const next = old.cloneNode(true); next.addEventListener('click', () => window.acts.push('replaced')); old.replaceWith(next); })()");
    await press(rig, "go");
    await untilGone(rig);
    expect(await done(rig)).toEqual([]);
    await clickOn(rig.page, "#accept");
    expect(await until(() => done(rig), (acts) => acts.length > 0, "the act")).toEqual(["replaced"]);
    await rig.leave();
  });

  test("where our own code fails the act goes through, once", async () => {
    await inBackground("chrome.storage.local.clear()");
    const rig = await chromium.open({ url: `${FB}/friends/requests` });
    await rig.world.evaluate("HTMLDialogElement.prototype.showModal = () => { throw new Error('fault'); }; null");
    await clickOn(rig.page, "#accept");
    expect(await until(() => done(rig), (acts) => acts.length > 0, "the act")).toEqual(["confirm"]);
    expect(await chromium.badge(FB, (text) => text === "!")).toBe("!");
    await rig.leave();
  });
});

describe("Firefox", () => {
  const firefox = useFirefox();
  contract({
    open: (url) => firefox.open({ url }),
    keep: (items) => firefox.inExtension(`browser.storage.local.clear().then(() => browser.storage.local.set(${JSON.stringify(items)}))`),
    kept: () => firefox.inExtension("browser.storage.local.get(null)") as Promise<Record<string, unknown>>,
  }, true);
});
