import { useMemo, useState } from "preact/hooks";
import { createChecker } from "../../engine/check.ts";
import { restsOnIdentity, type Surface } from "../../engine/report.ts";
import { houseRules } from "../../settings/house.ts";
import { say } from "../../words/say.ts";
import { Findings } from "../findings.tsx";
import { Aside } from "../section.tsx";
import { useSettings } from "../use-settings.ts";

const EXAMPLES = ["story", "reply", "pearl"] as const;
const SURFACES: readonly Surface[] = ["post", "reply", "review-reply"];

/** A place to try drafts: the same engine and the same settings as in a page, and nothing is kept. */
export function Practice() {
  const { settings } = useSettings();
  const [text, setText] = useState("");
  const [surface, setSurface] = useState<Surface>("post");
  const [copied, setCopied] = useState(false);
  const checker = useMemo(createChecker, []);
  const report = checker.check({ text, surface, region: settings.region, account: settings.account }, houseRules(settings));
  const type = (value: string) => {
    setText(value);
    setCopied(false);
  };
  const kept = settings.phiStop === "never" && restsOnIdentity(report);
  const safer = typeof report.reworded === "string" && report.edits.length > 0 ? report.reworded : null;

  return (
    <main class="wide">
      <h1>{say("pages.practice.title")}</h1>
      <p class="soft">{say("pages.practice.lead")}</p>
      <label class="tall">
        {say("pages.practice.draft")}
        <textarea value={text} onInput={(e) => type(e.currentTarget.value)} spellcheck={false} autocomplete="off" />
      </label>
      <label class="tall">
        {say("pages.practice.surface")}
        <select value={surface} onChange={(e) => setSurface(e.currentTarget.value as Surface)}>
          {SURFACES.map((s) => <option key={s} value={s}>{say(`pages.practice.surface.${s}`)}</option>)}
        </select>
      </label>
      {text.trim() === "" ? (
        <section>
          <p>{say("pages.practice.empty")}</p>
          <p class="row">
            {EXAMPLES.map((name) => (
              <button key={name} type="button" onClick={() => type(say(`pages.practice.example.${name}.text`))}>{say(`pages.practice.example.${name}`)}</button>
            ))}
          </p>
        </section>
      ) : (
        <section aria-live="polite">
          <h2>{say("pages.practice.report")}</h2>
          <p><strong>{say(`pages.practice.verdict.${kept ? "kept" : report.verdict}`)}</strong></p>
          <Findings report={report} />
          <Aside settings={settings} />
          {safer && (
            <>
              <h2>{say("pages.practice.safer")}</h2>
              <p class="reworded">{safer}</p>
              <p class="row">
                <button type="button" class="small" onClick={() => void navigator.clipboard.writeText(safer).then(() => setCopied(true))}>{say("pages.practice.copy")}</button>
                <span role="status">{copied ? say("pages.practice.copied") : ""}</span>
              </p>
            </>
          )}
        </section>
      )}
    </main>
  );
}
