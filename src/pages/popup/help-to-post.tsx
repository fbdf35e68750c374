import { useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { TEXT_KINDS, textsOf } from "../../help/texts.ts";
import type { AskInsert } from "../../messages.ts";
import type { Settings } from "../../settings/table.ts";
import { say } from "../../words/say.ts";

const copy = (text: string): Promise<boolean> => navigator.clipboard.writeText(text).then(() => true, () => false);

/** Asks the open tab to write a text into its empty post box; false where there is none. */
async function insert(text: string): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return false;
  return await browser.tabs.sendMessage(tab.id, { type: "insert", text } satisfies AskInsert, { frameId: 0 }).then((done) => done === true, () => false);
}

/** Texts to begin or to answer with: into the empty post box of the open tab, or copied. */
export function HelpToPost({ settings }: { readonly settings: Settings }) {
  const [said, setSaid] = useState("");
  const put = async (text: string) => {
    if (await insert(text)) setSaid(say("help.gaps"));
    else setSaid(say((await copy(text)) ? "help.no-box" : "help.not-copied"));
  };
  return (
    <details>
      <summary><h2>{say("help.title")}</h2></summary>
      <p class="soft">{say("help.lead")} {say("help.key")}</p>
      <p role="status">{said}</p>
      {TEXT_KINDS.map((kind) => (
        <details key={kind}>
          <summary>{say(`settings.${kind}`)}</summary>
          <ul>
            {textsOf(kind, settings).map((text) => (
              <li key={text}>
                <p class="text">{text}</p>
                <p class="row">
                  <button type="button" class="small" onClick={() => void put(text)}>{say("help.use")}</button>
                  <button type="button" class="small" onClick={() => void copy(text).then((done) => setSaid(say(done ? "help.copied" : "help.not-copied")))}>{say("help.copy")}</button>
                </p>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </details>
  );
}
