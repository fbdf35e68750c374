/** In Firefox: switched on in the popup as the writer does it, then one of each network and kind of editor. */
import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import { clickOn, typeInto, until } from "../setup/browsers.ts";
import { LONG } from "../setup/tier.ts";
import { ADDED_BOX, ASKED, INSTAGRAM_CAPTION, KINDS, MASTODON_POST, READS_MESSAGES } from "./asked-boxes.ts";
import { named, inTier } from "./boxes.ts";
import { useFirefox } from "./firefox-rig.ts";
import { ADDED_CHAT, FURTHER_ASKED, ADDED_RICH_FORM, BLUESKY_FIELD, INSTAGRAM_STORY, MAPS, REDDIT_MESSAGE, THREADS_MESSAGE } from "./further-boxes.ts";
import { marked, reportOn, untilMarked, untilPaused } from "./ours.ts";
import { RISKY, contractOf, goesOnce, isEdited } from "./ways.ts";

const firefox = useFirefox();
const allowed = async (page: Page) => ((await page.evaluate("browser.permissions.getAll()")) as { origins: string[] }).origins;
const registered = (page: Page) => page.evaluate("browser.scripting ? browser.scripting.getRegisteredContentScripts().then((all) => all.flatMap((one) => one.matches)) : []") as Promise<string[]>;

/** The switch of a place, by its name. */
async function flip(page: Page, name: string): Promise<void> {
  await page.evaluate(`for (const one of document.querySelectorAll("details")) one.open = true; for (const label of document.querySelectorAll("label")) label.dataset.place = label.textContent`);
  await clickOn(page, `label[data-place="${name}"] input`);
}

async function add(page: Page, host: string): Promise<void> {
  await page.evaluate(`for (const one of document.querySelectorAll("details")) one.open = true`);
  await clickOn(page, "form input[type=text]");
  await page.keyboard.type(host);
  await clickOn(page, "form button[type=submit]");
  await until(() => allowed(page), (origins) => origins.includes(`https://${host}/*`), `the permission for ${host}`);
}

beforeAll(async () => {
  await firefox.inExtension(`browser.storage.local.set(${READS_MESSAGES})`);
  const page = await firefox.popup();
  await until(() => page.evaluate("document.querySelectorAll('form input[type=text]').length"), (count) => count === 1, "the popup");
  for (const name of ["Instagram", "Threads", "Bluesky", "Reddit", "Google", "Doctify"]) await flip(page, name);
  await until(() => allowed(page), (origins) => origins.includes("https://www.doctify.com/*"), "the permission for Doctify");
  await add(page, "mastodon.example");
  await add(page, "notes.example");
  await until(() => registered(page), (pages) => pages.includes("https://notes.example/*") && pages.includes("https://www.google.com/local/business/*"), "the registration");
  await page.close();
});

describe.each(named(KINDS))("%s", (_, box) => {
  contractOf(() => firefox.open(box), box);
  test.runIf(!LONG)("its card rewords it, one undo brings it back, and typing goes on", () => isEdited(() => firefox.open(box), box));
});

/** Further kinds of editors and ways of sending, and in the long run further surfaces with these: edits and answers. */
const FURTHER = ["Instagram, message", "Bluesky, chat, a field", "Reddit, post with a title", "Mastodon, message", "Reddit, old comment form", "A review page known by its address, a rich box", "A site that was added, one line in a form, in German",
  ...(LONG ? ["Instagram, edit of a caption", "Threads, reply in the page", "Reddit, edit of a comment", "Reddit, chat, a field two roots deep", "Mastodon, reply", "Mastodon, edit"] : [])];

/** And further rules of theirs. */
const RULES = [INSTAGRAM_STORY, THREADS_MESSAGE, BLUESKY_FIELD, REDDIT_MESSAGE, MAPS, ADDED_RICH_FORM, ADDED_CHAT];

describe.each(named(inTier([...[...ASKED, ...FURTHER_ASKED].filter((box) => FURTHER.includes(box.name)), ...RULES])))("%s", (_, box) => contractOf(() => firefox.open(box), box));

test("a page that was open when its place was switched on is guarded from then on, left when it is switched off, and guarded once when it is on again", async () => {
  const popup = await firefox.popup();
  await until(() => allowed(popup), (origins) => origins.includes("https://*.instagram.com/*"), "the permission");
  const rig = await firefox.open(INSTAGRAM_CAPTION);
  await typeInto(rig.page, INSTAGRAM_CAPTION.editor, RISKY);
  const words = reportOn(INSTAGRAM_CAPTION, RISKY).findings.map((f) => f.text);
  await untilMarked(rig, words);
  await popup.bringToFront();
  await flip(popup, "Instagram");
  await until(() => marked(rig), (now) => now.length === 0, "the marks to go");
  await flip(popup, "Instagram");
  await until(() => registered(popup), (pages) => pages.includes("https://*.instagram.com/*"), "the registration");
  await popup.close();
  await clickOn(rig.page, INSTAGRAM_CAPTION.editor);
  await untilMarked(rig, words);
  await clickOn(rig.page, INSTAGRAM_CAPTION.button);
  await untilPaused(rig);
  await goesOnce(rig, reportOn(INSTAGRAM_CAPTION, RISKY), RISKY);
  await rig.leave();
});

test("switched off in the popup, the host is given back and the guard is out of it; the last one gives back the permission to register", async () => {
  const page = await firefox.popup();
  await flip(page, "Instagram");
  await until(() => allowed(page), (origins) => !origins.includes("https://*.instagram.com/*"), "the permission to go");
  await until(() => registered(page), (pages) => pages.length > 0 && !pages.includes("https://*.instagram.com/*"), "the registration to go");
  for (const name of ["Threads", "Bluesky", "Reddit", "Google", "Doctify"]) await flip(page, name);
  for (const { url } of [MASTODON_POST, ADDED_BOX]) await clickOn(page, `button[aria-label*="${new URL(url).host}"]`);
  await until(() => page.evaluate("browser.permissions.getAll().then((all) => all.permissions.join())"), (all) => !String(all).includes("scripting"), "the permission to register to go");
  expect((await allowed(page)).some((origin) => origin.startsWith("https://"))).toBe(false);
  await page.close();
});
