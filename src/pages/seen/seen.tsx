import { say } from "../../words/say.ts";
import { Section } from "../section.tsx";
import { useSettings } from "../use-settings.ts";

const PARTS = {
  cannot: ["posts", "marks", "lists", "how"],
  can: ["install", "set", "stop", "terms"],
  never: ["conduct", "messages", "support"],
} as const;

/** What a program can and cannot see, in plain words. */
export function Seen() {
  const { ready } = useSettings();
  if (!ready) return null;
  return (
    <main class="wide">
      <h1>{say("seen.title")}</h1>
      <p><strong>{say("seen.lead")}</strong></p>
      {Object.entries(PARTS).map(([part, lines]) => (
        <Section key={part} title={say(`seen.${part}`)}>
          <ul>{lines.map((line) => <li key={line}>{say(`seen.${part}.${line}`)}</li>)}</ul>
        </Section>
      ))}
      <Section title={say("seen.other")}><p>{say("seen.other.text")}</p></Section>
      <p><a href="../options/index.html">{say("seen.back")}</a></p>
    </main>
  );
}
