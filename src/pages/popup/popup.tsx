import browser from "webextension-polyfill";
import { REGIONS, SENSITIVITIES } from "../../engine/report.ts";
import { INSTALLED, MESSAGING, type Key, type Network, type Settings } from "../../settings/table.ts";
import { say } from "../../words/say.ts";
import { Findings } from "../findings.tsx";
import { Aside, Section, SetBy } from "../section.tsx";
import { useSettings } from "../use-settings.ts";
import { Elsewhere } from "./elsewhere.tsx";
import { ReportBox } from "./report-box.tsx";
import { HelpToPost } from "./help-to-post.tsx";
import { PrivateWindows } from "./private-windows.tsx";
import { Reminder } from "./reminder.tsx";
import { useNoticed } from "./use-noticed.ts";

const HOUR = 60 * 60 * 1000;

export function Popup() {
  const { settings, locked, change, failed } = useSettings();
  const noticed = useNoticed(settings);
  const network = noticed?.network as Network | undefined;
  const name = noticed?.name || say("pages.site.this");
  const installed = INSTALLED.find((n) => n === network);
  const messaging = MESSAGING.find((n) => n === network);
  const now = Date.now();
  const resting = settings.pausedUntil > now;

  const choice = <K extends Key>(key: K, label: string, values: readonly Settings[K][], words: string) => (
    <label class="tall">
      {say(label)}
      <select disabled={locked.has(key)} value={settings[key] as string} onChange={(e) => void change(key, e.currentTarget.value as Settings[K])}>
        {values.map((value) => <option key={String(value)} value={String(value)}>{say(`${words}.${String(value)}`)}</option>)}
      </select>
      {locked.has(key) && <SetBy settings={settings} />}
    </label>
  );

  return (
    <main>
      <h1>{say("pages.name")}</h1>
      <p role="status">{say(`pages.state.${noticed?.state ?? "elsewhere"}`)}</p>
      {failed && <p class="error" role="alert">{say("pages.not-saved")}</p>}
      {noticed && noticed.state !== "off" && <ReportBox noticed={noticed} />}
      {noticed?.report && <Section title={say("pages.noticed")}><Findings report={noticed.report} /></Section>}
      <Reminder use={{ settings, change }} />
      <Section title={say("pages.switches")}>
        <label>
          {say("pages.on")}
          <input type="checkbox" role="switch" checked={settings.enabled} onChange={(e) => void change("enabled", e.currentTarget.checked)} />
        </label>
        {installed && (
          <label>
            {say({ key: "pages.on.site", params: { network: name } })}
            <input type="checkbox" role="switch" disabled={!settings.enabled} checked={!settings.networksOff.includes(installed)}
              onChange={(e) => void change("networksOff", e.currentTarget.checked ? settings.networksOff.filter((n) => n !== installed) : [...settings.networksOff, installed])} />
          </label>
        )}
        {messaging && (
          <label>
            {say({ key: "pages.messages.site", params: { network: say(`settings.network.${messaging}`) } })}
            <input type="checkbox" role="switch" disabled={!settings.enabled || settings.networksOff.some((n) => n === messaging)} checked={settings.messagesOn.includes(messaging)}
              onChange={(e) => void change("messagesOn", e.currentTarget.checked ? [...settings.messagesOn, messaging] : settings.messagesOn.filter((n) => n !== messaging))} />
          </label>
        )}
        {messaging && <p class="soft">{say("pages.messages.hint")}</p>}
        {settings.enabled && !resting && <button type="button" onClick={() => void change("pausedUntil", now + HOUR)}>{say("pages.rest")}</button>}
        {settings.enabled && resting && (
          <p class="row">
            {say({ key: "pages.rest.until", params: { time: new Date(settings.pausedUntil).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" }) } })}
            <button type="button" class="small" onClick={() => void change("pausedUntil", 0)}>{say("pages.rest.end")}</button>
          </p>
        )}
      </Section>
      <section><HelpToPost settings={settings} /></section>
      <Elsewhere />
      <PrivateWindows />
      <Section title={say("pages.settings")}>
        <label>
          {say("pages.practice.switch")}
          <input type="checkbox" role="switch" disabled={locked.has("account")} checked={settings.account === "practice"} onChange={(e) => void change("account", e.currentTarget.checked ? "practice" : "person")} />
        </label>
        {settings.account === "practice" && <p class="soft">{say("pages.practice.on")}</p>}
        {locked.has("account") && <SetBy settings={settings} />}
        {choice("region", "pages.region", REGIONS, "pages.region")}
        {choice("privacySensitivity", "pages.privacy", SENSITIVITIES, "pages.sensitivity")}
        {choice("conductSensitivity", "pages.conduct", SENSITIVITIES, "pages.sensitivity")}
      </Section>
      <Section title={say("pages.silenced")}>
        {settings.allowedPhrases.length === 0 && <p class="soft">{say("pages.silenced.none")}</p>}
        <ul>
          {settings.allowedPhrases.map((phrase) => (
            <li key={phrase} class="row">
              <span>{phrase}</span>
              <button type="button" class="small" aria-label={say({ key: "pages.silenced.remove", params: { text: phrase } })}
                onClick={() => void change("allowedPhrases", settings.allowedPhrases.filter((p) => p !== phrase))}>×</button>
            </li>
          ))}
        </ul>
        <p class="soft">{say("pages.silenced.hint")}</p>
      </Section>
      <section>
        <Aside settings={settings} />
        <p><a href={browser.runtime.getURL("src/pages/posted/index.html")} target="_blank" rel="noreferrer">{say("help.posted")}</a></p>
        <p><a href={browser.runtime.getURL("src/pages/options/index.html")} target="_blank" rel="noreferrer">{say("pages.options")}</a></p>
        <p><a href={browser.runtime.getURL("src/pages/practice/index.html")} target="_blank" rel="noreferrer">{say("pages.practice")}</a></p>
        <p class="soft">{say("pages.promise")}</p>
      </section>
    </main>
  );
}
