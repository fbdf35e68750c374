import { useRef, useState } from "preact/hooks";
import { TERM_KINDS, TERM_LEVELS } from "../../engine/report.ts";
import { accepts, type OwnTerm } from "../../settings/table.ts";
import { say } from "../../words/say.ts";
import type { InUse } from "../use-settings.ts";
import { help, label } from "./words.ts";

const told = ({ kind, level }: OwnTerm): string => `${say(`settings.term.${kind}`)}, ${say(`settings.term.${level}`)}`;

/** The terms that she wants noticed: each with what it is and the most that it reaches; one is added or removed at a time. */
export function TermsField({ use }: { readonly use: InUse }) {
  const list = use.settings.ownTerms;
  const [term, setTerm] = useState<OwnTerm>({ text: "", kind: "place", level: "note" });
  const [said, setSaid] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const save = async (next: readonly OwnTerm[]) => {
    const saved = await use.change("ownTerms", next);
    setSaid(saved ? say("settings.saved") : say({ key: "settings.refused", params: { accepts: accepts("ownTerms") } }));
    return saved;
  };
  const add = async (event: Event) => {
    event.preventDefault();
    const text = term.text.trim();
    if (text === "") return;
    if (await save([...list.filter((other) => other.text !== text), { ...term, text }])) setTerm({ ...term, text: "" });
  };
  const remove = async (text: string) => {
    await save(list.filter((other) => other.text !== text));
    input.current?.focus();
  };
  const choice = <K extends "kind" | "level">(key: K, values: readonly OwnTerm[K][]) => (
    <select value={term[key]} aria-label={say(`settings.term.${key}`)} onChange={(e) => setTerm({ ...term, [key]: e.currentTarget.value })}>
      {values.map((value) => <option key={value} value={value}>{say(`settings.term.${value}`)}</option>)}
    </select>
  );
  return (
    <form class="field" onSubmit={(e) => void add(e)}>
      <h3>{label("ownTerms")}</h3>
      <p class="soft" id="about-ownTerms">{help("ownTerms")}</p>
      {list.length === 0 ? <p class="soft">{say("settings.empty")}</p> : (
        <ul>
          {list.map((entry) => (
            <li key={entry.text} class="row spread">
              <span>{entry.text} <span class="soft">{told(entry)}</span></span>
              <button type="button" class="small" aria-label={say({ key: "settings.remove", params: { text: entry.text } })} onClick={() => void remove(entry.text)}>×</button>
            </li>
          ))}
        </ul>
      )}
      <p class="row terms">
        <input ref={input} type="text" class="grow" value={term.text} autocomplete="off" aria-label={say({ key: "settings.add.to", params: { list: label("ownTerms") } })} aria-describedby="about-ownTerms"
          onInput={(e) => setTerm({ ...term, text: e.currentTarget.value })} />
        {choice("kind", TERM_KINDS)}
        {choice("level", TERM_LEVELS)}
        <button type="submit">{say("settings.add")}</button>
      </p>
      <p role="status" class="soft">{said}</p>
    </form>
  );
}
