/** The entry of the content script: wires the browser, the engine, the settings and the words to the guard. */
import browser from "webextension-polyfill";
import { createChecker } from "../engine/check.ts";
import { sourceFor } from "../engine/weigh/sources.ts";
import { isAskNoticed, type ToBackground } from "../messages.ts";
import { followAsked, mayAsk } from "../settings/asked.ts";
import { effective, isOn, type Effective } from "../settings/effective.ts";
import { houseRules, phiStopBy } from "../settings/house.ts";
import { follow, type StorageApi } from "../settings/store.ts";
import { sourceOf } from "../words/report.ts";
import { say, speak } from "../words/say.ts";
import { guard } from "./guard.ts";
import { ACTS } from "./sites/acts.ts";
import { siteOf } from "./sites/index.ts";

const site = siteOf(location.hostname);
if (site) {
  const controller = new AbortController();
  let now: Effective = effective({}, {});
  /** When the question about patients was asked of late; null until that is known. */
  let asked: { readonly kept: unknown } | null = null;
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
      isOn: () => isOn(now.settings, site.id, Date.now()),
      readsMessages: () => now.settings.messagesOn.includes(site.id),
      checker: () => {
        const checker = createChecker();
        return (draft) => {
          const rules = houseRules(now.settings);
          return checker.check(draft, { ...rules, allowed: [...rules.allowed, ...silenced] });
        };
      },
      keptBy: () => {
        const by = phiStopBy(now);
        return by && say({ key: `guard.kept.${by}`, params: { program: now.settings.programName || say("settings.program.someone") } });
      },
      about: () => ({ region: now.settings.region, account: now.settings.account }),
      never: (phrase) => {
        silenced.push(phrase);
        send({ type: "allow-phrase", phrase });
      },
      acts: {
        rules: ACTS[site.id] ?? [],
        asks: () => now.settings.boundaryQuestions && asked !== null && mayAsk(asked.kept, Date.now()),
        asked: () => send({ type: "asked" }),
        noMore: () => send({ type: "no-questions" }),
        source: () => sourceOf(sourceFor("prof.boundary", "house", now.settings.region)),
      },
      tell: (state, count) => {
        // A frame within the page speaks only of a box of its own; the page speaks for all else.
        if (window === window.top || state === "watching" || state === "unknown" || state === "down") send({ type: "state", state, count });
      },
    },
    controller.signal,
  );

  follow(browser.storage as unknown as StorageApi, (read) => {
    now = read;
    speak(now.settings.language, browser.i18n.getUILanguage());
    running.again();
  });
  followAsked(browser.storage as unknown as StorageApi, (kept) => (asked = { kept }));
  browser.runtime.onMessage.addListener((message: unknown) => (isAskNoticed(message) ? Promise.resolve(running.noticed()) : undefined));
}
