/** The entry of the content script: wires the browser, the engine, the settings and the words to the guard. */
import browser from "webextension-polyfill";
import { createChecker } from "../engine/check.ts";
import { isAskNoticed, isAskStructure, isLeave, type ToBackground } from "../messages.ts";
import { effective, isOn } from "../settings/effective.ts";
import { houseRules } from "../settings/house.ts";
import { follow, type StorageApi } from "../settings/store.ts";
import { sourceOf } from "../words/report.ts";
import { say, speak } from "../words/say.ts";
import { guard } from "./guard.ts";
import { matchesHost } from "./sites/hosts.ts";
import { siteOf } from "./sites/index.ts";

/** Put into a page twice (registered, and for a page that was open already), it works once. */
const here = globalThis as { crowdedElevator?: AbortController };
const isFirst = here.crowdedElevator === undefined || here.crowdedElevator.signal.aborted;

if (location.hostname !== "" && isFirst) {
  const site = siteOf(location.hostname);
  const controller = (here.crowdedElevator = new AbortController());
  const isTop = window === window.top;
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
        word: (key, params) => say({ key, ...(params && { params }) }),
        why: (finding) => say(finding.why),
        suggestion: (finding) => finding.suggestion && say(finding.suggestion),
        source: (finding) => sourceOf(finding.source),
      },
      isOn: () => isOn(settings, site.network, Date.now()),
      readsMessages: (network) => (settings.messagesOn as readonly string[]).includes(network),
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
      tell: (state, count) => {
        // A frame within the page speaks only of a box of its own; the page speaks for all else.
        if (isTop || state === "watching" || state === "guessing" || state === "unknown" || state === "down") send({ type: "state", state, count });
      },
    },
    controller.signal,
  );

  follow(browser.storage as unknown as StorageApi, (now) => {
    if (controller.signal.aborted) return;
    settings = now.settings;
    speak(settings.language, browser.i18n.getUILanguage());
    running.again();
  });
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (controller.signal.aborted) return undefined;
    if (isLeave(message) && message.origins.some((origin) => matchesHost(origin, location.hostname))) {
      controller.abort();
      send({ type: "state", state: "resting", count: 0 });
    }
    const asksStructure = isAskStructure(message);
    if ((!asksStructure && !isAskNoticed(message)) || isTop === (message.inside === true)) return undefined;
    const answer = asksStructure ? running.structure() : running.noticed();
    return isTop || running.isIn() ? Promise.resolve(answer) : undefined;
  });
}
