import browser, { type Runtime } from "webextension-polyfill";
import { isToBackground, type GuardState } from "../messages.ts";
import { load, save, type StorageApi } from "../settings/store.ts";
import { isValid } from "../settings/table.ts";
import { say } from "../words/say.ts";

/** What the toolbar shows: a number only where a draft is read, so that "nothing found" and "not read" never look alike. */
function badge(state: GuardState, count: number): { text: string; colour: string } {
  if (state === "watching") return { text: String(count), colour: count > 0 ? "#8a4309" : "#5b6167" };
  if (state === "down") return { text: "!", colour: "#b3261e" };
  if (state === "unknown") return { text: "?", colour: "#5b6167" };
  return { text: state === "off" ? "off" : "", colour: "#5b6167" };
}

const storage = browser.storage as unknown as StorageApi;

/** One phrase at a time is added to those never marked; a page can ask for nothing else. */
let queue: Promise<void> = Promise.resolve();
function allow(phrase: string): Promise<void> {
  const add = async () => {
    const { settings } = await load(storage);
    const next = [...new Set([...settings.allowedPhrases, phrase])];
    if (isValid("allowedPhrases", next)) await save(storage, "allowedPhrases", next);
  };
  queue = queue.then(add, add);
  return queue;
}

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (sender.id !== browser.runtime.id || !isToBackground(message)) return undefined;
  if (message.type === "allow-phrase") return allow(message.phrase);
  const tabId = sender.tab?.id;
  if (tabId === undefined) return undefined;
  const { text, colour } = badge(message.state, message.count);
  return Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setTitle({ tabId, title: say(`pages.state.${message.state}`) }),
  ]).then(() => undefined);
});
