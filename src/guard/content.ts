/** The entry of the content script: wires the browser, the engine, the settings and the words to the guard. */
import browser from "webextension-polyfill";
import { createChecker } from "../engine/check.ts";
import { isAskInsert, isAskNoticed, type ToBackground } from "../messages.ts";
import { effective, isOn } from "../settings/effective.ts";
import { houseRules } from "../settings/house.ts";
import { follow, type StorageApi } from "../settings/store.ts";
import { sourceOf } from "../words/report.ts";
import { hasWords, say, speak } from "../words/say.ts";
import { TEXT_KINDS, textsOf } from "../help/texts.ts";
import { guard } from "./guard.ts";
import { siteOf } from "./sites/index.ts";

const site = siteOf(location.hostname);
if (site) {
  const controller = new AbortController();
  let { settings } = effective({}, {});
  /** Phrases silenced here, until the settings have them. */
  const silenced: string[] = [];

  const send = (message: ToBackground) => {
    // An extension that was updated or removed leaves this script behind: it steps aside.
    try {
      browser.runtime.sendMessage(message).catch(() => undefined);
    } catch {
      controller.abort();
    }
  };

  const running = guard(
    {
      site,
      says: {
        has: hasWords,
        word: (key, params) => say({ key, ...(params && { params }) }),
        why: (finding) => say(finding.why),
        suggestion: (finding) => finding.suggestion && say(finding.suggestion),
        source: (finding) => sourceOf(finding.source),
      },
      isOn: () => isOn(settings, site.id, Date.now()),
      readsMessages: () => settings.messagesOn.includes(site.id),
      checker: () => {
        const checker = createChecker();
        return (draft) => {
          const rules = houseRules(settings);
          return checker.check(draft, { ...rules, allowed: [...rules.allowed, ...silenced] });
        };
      },
      about: () => ({ region: settings.region, account: settings.account }),
      never: (phrase) => {
        silenced.push(phrase);
        send({ type: "allow-phrase", phrase });
      },
      help: {
        securePlace: () => settings.securePlace,
        texts: () => TEXT_KINDS.map((kind) => ({ title: say(`settings.${kind}`), texts: textsOf(kind, settings) })),
        open: (page) => send({ type: "open", page }),
        remind: (days) => send({ type: "remind", days }),
      },
      tell: (state, count) => {
        // A frame within the page speaks only of a box of its own; the page speaks for all else.
        if (window === window.top || state === "watching" || state === "unknown" || state === "down") send({ type: "state", state, count });
      },
    },
    controller.signal,
  );

  follow(browser.storage as unknown as StorageApi, (now) => {
    settings = now.settings;
    speak(settings.language, browser.i18n.getUILanguage());
    running.again();
  });
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isAskNoticed(message)) return Promise.resolve(running.noticed());
    return isAskInsert(message) ? running.insert(message.text) : undefined;
  });
}
