import { useState } from "preact/hooks";
import browser from "webextension-polyfill";
import type { AskStructure, Noticed } from "../../messages.ts";
import { say } from "../../words/say.ts";

/** The structure of the box last typed in, as its page answers; a frame answers before the page around it. */
async function structure(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const id = tab?.id;
  if (id === undefined) return null;
  const ask = (message: AskStructure) => browser.tabs.sendMessage(id, message, message.inside ? undefined : { frameId: 0 }).catch(() => null) as Promise<string | null | undefined>;
  return (await ask({ type: "ask-structure", inside: true })) ?? (await ask({ type: "ask-structure" })) ?? null;
}

/** "This box is not guarded": shows all that a report would say before the writer copies it. We send it nowhere. */
export function ReportBox({ noticed }: { readonly noticed: Noticed }) {
  const [report, setReport] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const make = async () => {
    const found = await structure();
    if (found === null) return setSaid(say("pages.report.none"));
    setSaid("");
    setReport([`Crowded Elevator ${browser.runtime.getManifest().version}, ${noticed.network}, ${noticed.state}`, found].join("\n"));
  };
  return (
    <div class="report">
      {report === null && <button type="button" class="small" onClick={() => void make()}>{say("pages.report.make")}</button>}
      {report !== null && (
        <>
          <p class="soft">{say("pages.report.hint")}</p>
          <pre tabIndex={0} aria-label={say("pages.report.make")}>{report}</pre>
          <button type="button" class="small" onClick={() => void navigator.clipboard.writeText(report).then(() => setSaid(say("pages.practice.copied")), () => setSaid(say("pages.report.not-copied")))}>{say("pages.practice.copy")}</button>
        </>
      )}
      <p class="soft" role="status">{said}</p>
    </div>
  );
}
