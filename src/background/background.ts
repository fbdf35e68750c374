import browser, { type Runtime } from "webextension-polyfill";
import { isToBackground, WORDING_PORT, type GuardState, type OPENS } from "../messages.ts";
import { modelIn, stateOf } from "../model/model.ts";
import { noteAsked } from "../settings/asked.ts";
import { keepCopy, settled } from "../settings/keep.ts";
import { migrateStored } from "../settings/migrate.ts";
import { follow, load, save, type StorageApi } from "../settings/store.ts";
import { say, speak } from "../words/say.ts";
import { learnPages } from "../words/with-pages.ts";
import { answer } from "./second-opinion.ts";
import { putInPlace, takeOut } from "./sites.ts";
import { showsWelcome } from "./welcome.ts";

/** What the toolbar shows: a number only where a draft is read, so that "nothing found" and "not read" never look alike. */
function badge(state: GuardState, count: number): { text: string; colour: string } {
  if (state === "watching" || state === "guessing") return { text: String(count), colour: count > 0 ? "#8a4309" : "#5b6167" };
  if (state === "down") return { text: "!", colour: "#b3261e" };
  if (state === "unknown") return { text: "?", colour: "#5b6167" };
  return { text: state === "off" ? "off" : "", colour: "#5b6167" };
}

learnPages();
const storage = browser.storage as unknown as StorageApi;

/** One phrase at a time is added to those never marked; a page can ask for nothing else. */
let queue: Promise<void> = Promise.resolve();
function allow(phrase: string): Promise<void> {
  const add = async () => {
    const { settings } = await load(storage);
    const next = [...new Set([...settings.allowedPhrases, phrase])];
    await save(storage, "allowedPhrases", next);
  };
  queue = queue.then(add, add);
  return queue;
}

const DAY = 24 * 60 * 60 * 1000;
/** Opens a page of ours, or the secure place where the settings hold its address. */
async function open(page: (typeof OPENS)[number]): Promise<void> {
  const { securePlace } = (await load(storage)).settings;
  if (page !== "secure-place") await browser.tabs.create({ url: browser.runtime.getURL(`src/pages/${page}/index.html`) });
  else if (URL.canParse(securePlace) && new URL(securePlace).protocol === "https:") await browser.tabs.create({ url: securePlace });
}

/** Did the writer choose that the browser's own model may be asked? */
const asksModel = (): Promise<boolean> => load(storage).then(({ settings }) => settings.onDeviceModel);
browser.runtime.onConnect.addListener((port) => {
  if (port.sender?.id === browser.runtime.id && port.name === WORDING_PORT) answer(port, asksModel, () => modelIn(globalThis));
});

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (sender.id !== browser.runtime.id || !isToBackground(message)) return undefined;
  if (message.type === "allow-phrase") return allow(message.phrase);
  if (message.type === "place") return place();
  if (message.type === "asked") return noteAsked(storage, Date.now());
  if (message.type === "no-questions") return save(storage, "boundaryQuestions", false);
  if (message.type === "open") return open(message.page);
  if (message.type === "has-model") return asksModel().then(async (on) => on && (await stateOf(modelIn(globalThis))) === "ready");
  if (message.type === "remind") return save(storage, "remindAt", Date.now() + message.days * DAY);
  const tabId = sender.tab?.id;
  if (tabId === undefined) return undefined;
  remind();
  const { text, colour } = badge(message.state, message.count);
  return Promise.all([
    browser.action.setBadgeText({ tabId, text: text || null }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setTitle({ tabId, title: say(message.state === "watching" && message.count === 0 ? "pages.noticed.none" : `pages.state.${message.state}`) }),
  ]).then(() => undefined);
});

/**
 * A reminder that is due shows on every tab that says nothing of its own. No alarm wakes us, which would take a permission more: it is looked
 * at whenever the browser starts this script, and that is at its own start and at every page of a network.
 */
let remindAt = 0;
function remind(): void {
  void browser.action.setBadgeText({ text: remindAt > 0 && remindAt <= Date.now() ? "due" : "" });
}

follow(storage, ({ settings }) => {
  speak(settings.language, browser.i18n.getUILanguage());
  remindAt = settings.remindAt;
  remind();
});

/** One look at the policy at a time: at every start of this script, and whenever the browser tells of a change. */
let looks: Promise<void> = Promise.resolve();
function look(told: boolean): Promise<void> {
  const keep = () => keepCopy(storage, told, () => settled(storage)).catch(() => undefined);
  looks = looks.then(keep);
  return looks;
}
void look(false);
browser.storage.onChanged.addListener((_changes, area) => {
  if (area === "managed") void look(true);
});
/** Being listened for is what starts this script with the browser, so that a policy withdrawn meanwhile is seen. */
browser.runtime.onStartup.addListener(() => undefined);

/** One look at the allowed hosts at a time: at every start of this script (an update forgets what was registered), and at each change. */
let placing: Promise<boolean> = Promise.resolve(true);
function place(): Promise<boolean> {
  placing = placing.then(() => putInPlace(browser)).then(() => true, () => false);
  return placing;
}
void place();
browser.permissions.onAdded.addListener(() => void place());
browser.permissions.onRemoved.addListener(({ origins = [] }) => {
  void place();
  if (origins.length > 0) void takeOut(browser, origins);
});

browser.runtime.onInstalled.addListener(({ reason }) => {
  void migrateStored(storage);
  if (reason !== "install") return;
  void showsWelcome(storage, () => browser.management.getSelf(), () => settled(storage)).then((shows) => {
    if (shows) void browser.tabs.create({ url: browser.runtime.getURL("src/pages/welcome/index.html") });
  });
});
