import { useRef, useState } from "preact/hooks";
import { accepts, type Settings } from "../../settings/table.ts";
import { say } from "../../words/say.ts";
import type { FieldProps } from "./field.tsx";
import { help, label } from "./words.ts";

/** A list of her own words: one is added or removed at a time. */
export function ListField({ name, use }: FieldProps) {
  const list = use.settings[name] as readonly string[];
  const [text, setText] = useState("");
  const [said, setSaid] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const change = (next: readonly string[]) => use.change(name, next as unknown as Settings[typeof name]);
  const add = async (event: Event) => {
    event.preventDefault();
    const entry = text.trim();
    if (entry === "") return;
    const saved = await change([...new Set([...list, entry])]);
    if (saved) setText("");
    setSaid(saved ? say("settings.saved") : say({ key: "settings.refused", params: { accepts: accepts(name) } }));
  };
  const remove = async (entry: string) => {
    const saved = await change(list.filter((other) => other !== entry));
    setSaid(say(saved ? "settings.saved" : "pages.not-saved"));
    input.current?.focus();
  };
  return (
    <form class="field" onSubmit={(e) => void add(e)}>
      <h3>{label(name)}</h3>
      <p class="soft" id={`about-${name}`}>{help(name)}</p>
      {list.length === 0 ? <p class="soft">{say("settings.empty")}</p> : (
        <ul>
          {list.map((entry) => (
            <li key={entry} class="row spread">
              <span>{entry}</span>
              <button type="button" class="small" aria-label={say({ key: "settings.remove", params: { text: entry } })} onClick={() => void remove(entry)}>×</button>
            </li>
          ))}
        </ul>
      )}
      <p class="row">
        <input ref={input} type="text" class="grow" value={text} autocomplete="off" aria-label={say({ key: "settings.add.to", params: { list: label(name) } })} aria-describedby={`about-${name}`}
          onInput={(e) => setText(e.currentTarget.value)} />
        <button type="submit">{say("settings.add")}</button>
      </p>
      <p role="status" class="soft">{said}</p>
    </form>
  );
}
