import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { say } from "../../words/say.ts";
import { Section } from "../section.tsx";

/** Firefox lets no extension open its page of add-ons. */
const IN_FIREFOX = location.protocol === "moz-extension:";
const settingsOf = (id: string): string => `chrome://extensions/?id=${id}`;

/** Whether it works in private windows too: the browser alone knows, and the switch is the browser's own. */
export function PrivateWindows() {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    browser.extension.isAllowedIncognitoAccess().then(setAllowed, () => setAllowed(null));
  }, []);
  if (allowed === null) return null;
  return (
    <Section title={say("pages.private")}>
      <p>{say(allowed ? "pages.private.on" : "pages.private.off")}</p>
      <p class="soft">{say(IN_FIREFOX ? "pages.private.how.firefox" : "pages.private.how.chromium")}</p>
      {!IN_FIREFOX && <button type="button" class="small" onClick={() => void browser.tabs.create({ url: settingsOf(browser.runtime.id) })}>{say("pages.private.open")}</button>}
    </Section>
  );
}
