import { useEffect, useState } from "preact/hooks";
import { accepts, TABLE, type Key, type Row, type Settings } from "../../settings/table.ts";
import { say } from "../../words/say.ts";
import type { TextKind } from "../../help/texts.ts";
import { SetBy } from "../section.tsx";
import type { InUse } from "../use-settings.ts";
import { ListField } from "./list.tsx";
import { TermsField } from "./terms.tsx";
import { TextsField } from "./texts.tsx";
import { help, label, valueWord } from "./words.ts";

export interface FieldProps {
  readonly name: Key;
  readonly use: InUse;
}

/** One row of the table, as its kind asks; greyed with the program's name where a program set it. */
export function Field({ name, use }: FieldProps) {
  const row: Row = TABLE[name];
  const locked = use.locked.has(name);
  const about = `about-${name}`;
  const change = (value: unknown) => use.change(name, value as Settings[Key]);
  const value = use.settings[name];
  const note = (
    <>
      {help(name) && <span class="soft" id={about}>{help(name)}</span>}
      {locked && <SetBy settings={use.settings} id={`${about}-by`} />}
    </>
  );
  const described = { "aria-describedby": `${help(name) ? about : ""}${locked ? ` ${about}-by` : ""}`.trim() || undefined };

  if (row.type === "boolean")
    return (
      <div class="field">
        <label>
          {label(name)}
          <input type="checkbox" role="switch" checked={value as boolean} disabled={locked} {...described} onChange={(e) => void change(e.currentTarget.checked)} />
        </label>
        {note}
      </div>
    );
  if (row.type === "choice")
    return (
      <div class="field">
        <label class="tall">
          {label(name)}
          <select value={value as string} disabled={locked} {...described} onChange={(e) => void change(e.currentTarget.value)}>
            {row.values.map((v) => <option key={v} value={v}>{valueWord(name, v)}</option>)}
          </select>
        </label>
        {note}
      </div>
    );
  if (row.type === "list" && row.of)
    return (
      <fieldset disabled={locked} {...described}>
        <legend>{label(name)}</legend>
        {row.of.map((v) => {
          const list = value as readonly string[];
          return (
            <label key={v}>
              {valueWord(name, v)}
              <input type="checkbox" checked={list.includes(v)} onChange={(e) => void change(e.currentTarget.checked ? [...list, v] : list.filter((o) => o !== v))} />
            </label>
          );
        })}
        {note}
      </fieldset>
    );
  if (row.type === "terms") return <TermsField use={use} />;
  if (row.type === "list" && row.texts) return <TextsField name={name as TextKind} use={use} />;
  if (row.type === "list") return <ListField name={name} use={use} />;
  return <TextField name={name} use={use} />;
}

/** A line of text, saved on request. */
function TextField({ name, use }: FieldProps) {
  const kept = String(use.settings[name]);
  const [text, setText] = useState(kept);
  const [said, setSaid] = useState("");
  useEffect(() => setText(kept), [kept]);
  const locked = use.locked.has(name);
  const save = async (event: Event) => {
    event.preventDefault();
    const saved = await use.change(name, text.trim() as Settings[Key]);
    setSaid(saved ? say("settings.saved") : say({ key: "settings.refused", params: { accepts: accepts(name) } }));
  };
  return (
    <form class="field" onSubmit={(e) => void save(e)}>
      <label class="tall">
        {label(name)}
        <input type="text" value={text} disabled={locked} aria-describedby={`about-${name}`} onInput={(e) => setText(e.currentTarget.value)} autocomplete="off" />
      </label>
      <span class="soft" id={`about-${name}`}>{help(name)}</span>
      {locked ? <SetBy settings={use.settings} /> : <p class="row"><button type="submit" class="small" aria-label={say({ key: "settings.save.it", params: { setting: label(name) } })}>{say("settings.save")}</button><span role="status">{said}</span></p>}
    </form>
  );
}
