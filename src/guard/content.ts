/** The entry of the content script: wires the browser, the engine, the settings and the words to the guard. */
import browser from "webextension-polyfill";
import { createChecker } from "../engine/check.ts";
import { sourceFor } from "../engine/weigh/sources.ts";
import { isAskInsert, isAskNoticed, isAskStructure, isLeave, type ToBackground } from "../messages.ts";
import { followAsked, mayAsk } from "../settings/asked.ts";
import { effective, isOn, type Effective } from "../settings/effective.ts";
import { houseRules, phiStopBy } from "../settings/house.ts";
import { follow, type StorageApi } from "../settings/store.ts";
import { sourceOf } from "../words/report.ts";
import { hasWords, say, speak } from "../words/say.ts";
import { TEXT_KINDS, textsOf } from "../help/texts.ts";
import { guard } from "./guard.ts";
import { sweep } from "./left.ts";
import { ModelClient } from "./model-client.ts";
import { ACTS } from "./sites/acts.ts";
import { matchesHost } from "./sites/hosts.ts";
import { siteOf } from "./sites/index.ts";

/** An extension that was updated, switched off or removed leaves this script behind, and takes its id away. */
function isLeft(): boolean {
  try {
    return browser.runtime.id === undefined;
  } catch {
    return true;
  }
}

/** Put into a page twice (registered, and for a page that was open already), it works once. */
const here = globalThis as { crowdedElevator?: AbortController };
const isFirst = here.crowdedElevator === undefined || here.crowdedElevator.signal.aborted;

if (location.hostname !== "" && isFirst) {
  sweep();
  const site = siteOf(location.hostname);
  const controller = (here.crowdedElevator = new AbortController());
  const isTop = window === window.top;
  let now: Effective = effective({}, {});
  /** When the question about patients was asked of late; null until that is known. */
  let asked: { readonly kept: unknown } | null = null;
  /** Phrases silenced here, until the settings have them. */
  const silenced: string[] = [];

  /** Resolves to whether the background did what it was asked for. */
  const send = async (message: ToBackground): Promise<boolean> => {
    if (isLeft()) return false;
    return browser.runtime.sendMessage(message).then(() => true, () => false);
  };

  const model = new ModelClient(browser.runtime);
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
      isOn: () => isOn(now.settings, site.network, Date.now()),
      isLeft,
      leave: () => controller.abort(),
      readsMessages: (network) => (now.settings.messagesOn as readonly string[]).includes(network),
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
        return send({ type: "allow-phrase", phrase });
      },
      acts: {
        rules: ACTS[site.network as keyof typeof ACTS] ?? [],
        asks: () => now.settings.boundaryQuestions && asked !== null && mayAsk(asked.kept, Date.now()),
        asked: () => void send({ type: "asked" }),
        noMore: () => void send({ type: "no-questions" }),
        source: () => sourceOf(sourceFor("prof.boundary", "house", now.settings.region)),
      },
      help: {
        securePlace: () => now.settings.securePlace,
        texts: () => TEXT_KINDS.map((kind) => ({ title: say(`settings.${kind}`), texts: textsOf(kind, now.settings) })),
        open: (page) => void send({ type: "open", page }),
        remind: (days) => send({ type: "remind", days }),
        model: {
          ready: () => model.ready(now.settings.onDeviceModel),
          ask: (text, signal) => model.ask(text, signal),
        },
      },
      tell: (state, count) => {
        // A frame within the page speaks only of a box of its own; the page speaks for all else.
        if (isTop || state === "watching" || state === "guessing" || state === "unknown" || state === "down") void send({ type: "state", state, count });
      },
    },
    controller.signal,
  );

  follow(browser.storage as unknown as StorageApi, (read) => {
    if (controller.signal.aborted) return;
    now = read;
    speak(now.settings.language, browser.i18n.getUILanguage());
    running.again();
    void model.look(now.settings.onDeviceModel);
  });
  followAsked(browser.storage as unknown as StorageApi, (kept) => (asked = { kept }));
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (controller.signal.aborted) return undefined;
    if (isLeave(message) && message.origins.some((origin) => matchesHost(origin, location.hostname))) {
      controller.abort();
      void send({ type: "state", state: "resting", count: 0 });
    }
    if (isAskInsert(message)) return isTop ? running.insert(message.text) : undefined;
    const asksStructure = isAskStructure(message);
    if ((!asksStructure && !isAskNoticed(message)) || isTop === (message.inside === true)) return undefined;
    const answer = asksStructure ? running.structure() : running.noticed();
    return isTop || running.isIn() ? Promise.resolve(answer) : undefined;
  });
}
