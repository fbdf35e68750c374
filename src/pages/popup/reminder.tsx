import { say } from "../../words/say.ts";
import { Section } from "../section.tsx";
import type { InUse } from "../use-settings.ts";

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** The reminder of a draft that the site keeps: a moment, and nothing of the draft. */
export function Reminder({ use }: { readonly use: Pick<InUse, "settings" | "change"> }) {
  const { remindAt } = use.settings;
  if (remindAt === 0) return null;
  const now = Date.now();
  const date = new Date(remindAt).toLocaleDateString(document.documentElement.lang, { day: "numeric", month: "long" });
  return (
    <Section title={say("help.remind")}>
      <p>{remindAt <= now ? say("help.remind.due") : say({ key: "help.remind.waiting", params: { date } })}</p>
      <p class="row">
        <button type="button" class="small" onClick={() => void use.change("remindAt", 0)}>{say("help.remind.done")}</button>
        {remindAt <= now && <button type="button" class="small" onClick={() => void use.change("remindAt", now + WEEK)}>{say("help.remind.later")}</button>}
      </p>
    </Section>
  );
}
