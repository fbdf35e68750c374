import { say } from "../../words/say.ts";
import { Aside, Section } from "../section.tsx";
import { useSettings } from "../use-settings.ts";

/** What to do, in order; whom to ask first where a complaint or claim is in view stands above all. */
const PARTS = {
  first: ["text"],
  now: ["delete", "copies"],
  tell: ["officer", "insurer"],
  not: ["argue", "chart"],
  you: ["text"],
} as const;

/** "I posted it already": what to do now. */
export function Posted() {
  const { ready, settings } = useSettings();
  if (!ready) return null;
  return (
    <main class="wide">
      <h1>{say("posted.title")}</h1>
      <p>{say("posted.lead")}</p>
      {Object.entries(PARTS).map(([part, lines]) => (
        <Section key={part} title={say(`posted.${part}`)}>
          <ul class="plain">{lines.map((line) => <li key={line}>{say(`posted.${part}.${line}`)}</li>)}</ul>
        </Section>
      ))}
      <section>
        {settings.programContact !== "" && <p>{settings.programContact}</p>}
        <Aside settings={settings} />
        <p class="soft">{say("posted.source")}</p>
      </section>
    </main>
  );
}
