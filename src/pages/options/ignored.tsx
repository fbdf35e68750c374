import type { Ignored } from "../../settings/effective.ts";
import { accepts, type Key } from "../../settings/table.ts";
import { say } from "../../words/say.ts";

/** Every value that was given and changes nothing, with the reason. */
export function IgnoredList({ ignored }: { readonly ignored: readonly Ignored[] }) {
  if (ignored.length === 0) return null;
  return (
    <>
      <h3>{say("settings.ignored")}</h3>
      <p class="soft">{say("settings.ignored.lead")}</p>
      <ul class="ignored">
        {ignored.map(({ from, key, why, entry }) => (
          <li key={`${from} ${key}`}>
            <code>{key}</code> ({say(`settings.ignored.${from}`)}): {say({ key: `settings.ignored.${entry === undefined ? why : "entry"}`, params: why === "value" ? { accepts: accepts(key as Key, from), entry: entry ?? "" } : {} })}
          </li>
        ))}
      </ul>
    </>
  );
}
