import { removePreset } from "../../settings/exchange.ts";
import { KEYS } from "../../settings/table.ts";
import { say } from "../../words/say.ts";
import { storage, type InUse } from "../use-settings.ts";
import { LoadProgram } from "./files.tsx";
import { IgnoredList } from "./ignored.tsx";
import { label, told } from "./words.ts";

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
                : told(key, settings[key])}</dd>
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
