import { useState } from "preact/hooks";
import { textsOf, type TextKind } from "../../help/texts.ts";
import { accepts, TABLE } from "../../settings/table.ts";
import { say } from "../../words/say.ts";
import type { InUse } from "../use-settings.ts";
import { help, label } from "./words.ts";

/** Whole texts to begin or to answer with: ours until one is changed, then hers until she takes ours again. */
export function TextsField({ name, use }: { readonly name: TextKind; readonly use: InUse }) {
  const own = use.settings[name].length > 0;
  const texts = textsOf(name, use.settings);
  const [draft, setDraft] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const keep = async (next: readonly string[]) => {
    const saved = await use.change(name, next.map((text) => text.trim()).filter((text) => text !== ""));
    setSaid(saved ? say("settings.saved") : say({ key: "settings.refused", params: { accepts: accepts(name) } }));
    return saved;
  };
  const rows = name === "patientLinks" ? 1 : 4;
  const entry = (number: number) => say({ key: "help.texts.entry", params: { list: label(name), number: String(number) } });
  return (
    <details class="field">
      <summary><h3>{label(name)}</h3></summary>
      <p class="soft">{help(name)} {say(own ? "help.texts.own" : "help.texts.ours")}</p>
      {texts.map((text, i) => (
        <div key={`${i} ${text}`} class="entry">
          <textarea rows={rows} maxLength={TABLE[name].longest} aria-label={entry(i + 1)} defaultValue={text}
            onChange={(e) => void keep(texts.map((other, j) => (j === i ? e.currentTarget.value : other)))} />
          <button type="button" class="small" aria-label={`${say("help.texts.remove")}: ${entry(i + 1)}`} disabled={texts.length === 1}
            onClick={() => void keep(texts.filter((_, j) => j !== i))}>×</button>
        </div>
      ))}
      {draft !== null && (
        <div class="entry">
          <textarea rows={rows} maxLength={TABLE[name].longest} aria-label={entry(texts.length + 1)} value={draft}
            onInput={(e) => setDraft(e.currentTarget.value)}
            onChange={(e) => void keep([...texts, e.currentTarget.value]).then((saved) => saved && setDraft(null))} />
        </div>
      )}
      <p class="row">
        {draft === null && <button type="button" class="small" onClick={() => setDraft("")}>{say("help.texts.add")}</button>}
        {own && <button type="button" class="small" onClick={() => void keep([])}>{say("help.texts.reset")}</button>}
        <span role="status" class="soft">{said}</span>
      </p>
    </details>
  );
}
