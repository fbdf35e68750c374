import { useState } from "preact/hooks";
import { PLACES, namedHost, originOf, patternOf, placeOf, type Place } from "../../guard/sites/hosts.ts";
import { say } from "../../words/say.ts";
import { Section } from "../section.tsx";
import { useAllowed, type Allowed } from "./use-allowed.ts";

const ASKED = PLACES.filter((place) => place.asked);
const REVIEWS = ASKED.filter((place) => place.network === "reviews");
const OTHERS = ASKED.filter((place) => place.network !== "reviews");

/** The switch of one place: on asks the browser for its hosts, off gives them back. */
function PlaceSwitch({ place, allowed }: { readonly place: Place; readonly allowed: Allowed }) {
  const on = allowed.has(place.matches);
  return (
    <label>
      {place.name}
      <input type="checkbox" role="switch" checked={on} onChange={(e) => {
        const { currentTarget } = e;
        void (on ? allowed.giveBack(place.matches) : allowed.ask(place.matches)).catch(() => false).then((done) => {
          // What the browser refused stays as it was.
          if (!done) currentTarget.checked = on;
        });
      }} />
    </label>
  );
}

/** A site that the writer names: a Mastodon server, or any other, where the guard can only guess. */
function NamedSites({ allowed }: { readonly allowed: Allowed }) {
  const [written, setWritten] = useState("");
  const [fault, setFault] = useState("");
  const named = allowed.origins.filter((origin) => origin.startsWith("https://") && namedHost(origin) !== "*" && !PLACES.some((place) => place.matches.some((pattern) => originOf(pattern) === origin)));
  const add = () => {
    const pattern = patternOf(written);
    const known = pattern && placeOf(namedHost(pattern));
    if (!pattern) return setFault(say("pages.sites.fault"));
    if (known) return setFault(say({ key: "pages.sites.known", params: { name: known.name } }));
    setFault("");
    void allowed.ask([pattern]).then((done) => done && setWritten(""), () => setFault(say("pages.sites.fault")));
  };
  return (
    <details open={named.length > 0}>
      <summary>{say("pages.sites.other")}</summary>
      <form class="row" onSubmit={(e) => { e.preventDefault(); add(); }}>
        <input type="text" class="grow" aria-label={say("pages.sites.address")} placeholder={say("pages.sites.address")} value={written} onInput={(e) => setWritten(e.currentTarget.value)} />
        <button type="submit">{say("pages.sites.add")}</button>
      </form>
      {fault && <p class="error" role="alert">{fault}</p>}
      <p class="soft">{say("pages.sites.named")}</p>
      {named.length > 0 && (
        <ul>
          {named.map((origin) => (
            <li key={origin} class="row spread">
              <span>{namedHost(origin)}</span>
              <button type="button" class="small" aria-label={say({ key: "pages.sites.remove", params: { host: namedHost(origin) } })} onClick={() => void allowed.giveBack([origin])}>×</button>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** Where else the guard may read: each asked for when it is switched on, and given back when it is switched off. */
export function Elsewhere() {
  const allowed = useAllowed();
  return (
    <Section title={say("pages.sites")}>
      <p class="soft">{say("pages.sites.hint")}</p>
      {allowed.failed && <p class="error" role="alert">{say("pages.sites.failed")}</p>}
      {OTHERS.map((place) => <PlaceSwitch key={place.id} place={place} allowed={allowed} />)}
      <details open={REVIEWS.some((place) => allowed.has(place.matches))}>
        <summary>{say("pages.sites.reviews")}</summary>
        <p class="soft">{say("pages.sites.reviews.hint")}</p>
        {REVIEWS.map((place) => <PlaceSwitch key={place.id} place={place} allowed={allowed} />)}
      </details>
      <NamedSites allowed={allowed} />
    </Section>
  );
}
