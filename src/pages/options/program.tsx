import { removePreset } from "../../settings/exchange.ts";
import { KEYS, type Key } from "../../settings/table.ts";
import { say } from "../../words/say.ts";
import { storage, type InUse } from "../use-settings.ts";
import { LoadProgram } from "./files.tsx";
import { IgnoredList } from "./ignored.tsx";
import { label, told } from "./words.ts";

const TERMS: readonly Key[] = ["programPlaces", "programNames", "programSlang"];

/** What her program wants noticed is hers to silence, term by term. */
function Mute({ words, use }: { readonly words: readonly string[]; readonly use: InUse }) {
  const silenced = use.settings.allowedPhrases;
  return (
    <ul class="mute">
      {words.map((word) => (
        <li key={word} class="row spread">
          <span>{word}</span>
          {silenced.includes(word)
            ? <button type="button" class="small" aria-label={say({ key: "pages.silenced.remove", params: { text: word } })} onClick={() => void use.change("allowedPhrases", silenced.filter((p) => p !== word))}>{say("settings.mute.again")}</button>
            : <button type="button" class="small" aria-label={say({ key: "guard.never.label", params: { text: word } })} onClick={() => void use.change("allowedPhrases", [...silenced, word])}>{say("settings.mute")}</button>}
        </li>
      ))}
    </ul>
  );
}

/** Who sets rules here, every one of them in plain words, and what was given but means nothing. */
export function Program({ use }: { readonly use: InUse }) {
  const { settings, locked, program, ignored } = use;
  const name = settings.programName || say("settings.program.someone");
  return (
    <>
      <p>{program ? say({ key: `settings.program.${program}`, params: { program: name } }) : say("settings.program.none")}</p>
      {locked.size > 0 && (
        <dl class="rules">
          {KEYS.filter((key) => locked.has(key)).map((key) => (
            <div key={key}>
              <dt>{label(key)}</dt>
              <dd>{key === "programLink" && settings.programLink !== ""
                ? <a href={settings.programLink} target="_blank" rel="noreferrer">{settings.programLink}</a>
                : TERMS.includes(key) ? <Mute words={settings[key] as readonly string[]} use={use} /> : told(key, settings[key])}</dd>
            </div>
          ))}
        </dl>
      )}
      <IgnoredList ignored={ignored} />
      {program === "preset" && <p class="row"><button type="button" onClick={() => void removePreset(storage)}>{say("settings.program.remove")}</button></p>}
      {program === null && <LoadProgram />}
      <p><a href="../seen/index.html">{say("settings.program.seen")}</a></p>
    </>
  );
}
