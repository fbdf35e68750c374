import PLACES from "../../../rules/help/secure-places.json" with { type: "json" };
import { say } from "../../words/say.ts";
import type { InUse } from "../use-settings.ts";

const wordsOf = (name: string): string => say(`help.place.${name.toLowerCase().replaceAll(" ", "-")}`);

/** Networks of verified clinicians as a place to talk a case over; choosing one fills the setting, and opens nothing. */
export function Places({ use }: { readonly use: InUse }) {
  if (use.locked.has("securePlace")) return null;
  const here = PLACES.filter((place) => place.for === "all" || place.for === use.settings.region);
  return (
    <details class="field">
      <summary>{say("help.places")}</summary>
      <p class="soft">{say("help.places.hint")}</p>
      <ul>
        {here.map(({ name, url }) => (
          <li key={name} class="row spread">
            <span class="grow"><strong>{name}</strong><br /><span class="soft">{wordsOf(name)}</span></span>
            <button type="button" class="small" onClick={() => void use.change("securePlace", url || name)}>{say({ key: "help.places.choose", params: { place: name } })}</button>
          </li>
        ))}
      </ul>
    </details>
  );
}
