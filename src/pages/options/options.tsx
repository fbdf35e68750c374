import { Fragment } from "preact";
import { TABLE, type Row } from "../../settings/table.ts";
import { say } from "../../words/say.ts";
import { Section } from "../section.tsx";
import { useSettings } from "../use-settings.ts";
import { Field } from "./field.tsx";
import { Files } from "./files.tsx";
import { Model } from "./model.tsx";
import { Places } from "./places.tsx";
import { Program } from "./program.tsx";
import { SHOWN } from "./words.ts";

const isTexts = (row: Row): boolean => row.type === "list" && row.texts === true;
const isOpenList = (row: Row): boolean => (row.type === "list" && !row.of && !row.texts) || row.type === "terms";

/** Every setting of the table that is the user's, and every rule of her program. */
export function Options() {
  const use = useSettings();
  if (!use.ready) return null;
  return (
    <main class="wide">
      <h1>{say("settings.title")}</h1>
      <p class="soft">{say("settings.lead")}</p>
      {use.failed && <p class="error" role="alert">{say("pages.not-saved")}</p>}
      <Section title={say("settings.mine")}>
        {SHOWN.filter((key) => !isOpenList(TABLE[key]) && !isTexts(TABLE[key])).map((key) => (
          <Fragment key={key}>
            <Field name={key} use={use} />
            {key === "onDeviceModel" && !use.locked.has(key) && <Model />}
          </Fragment>
        ))}
        <Places use={use} />
      </Section>
      <Section title={say("settings.lists")}>
        {SHOWN.filter((key) => isOpenList(TABLE[key])).map((key) => <Field key={key} name={key} use={use} />)}
      </Section>
      <Section title={say("settings.texts")}>
        {SHOWN.filter((key) => isTexts(TABLE[key])).map((key) => <Field key={key} name={key} use={use} />)}
      </Section>
      <Section title={say("settings.program")}><Program use={use} /></Section>
      <Section title={say("settings.files")}><Files /></Section>
      <section>
        <p><a href="../posted/index.html">{say("help.posted")}</a></p>
        <p><a href="../practice/index.html">{say("pages.practice")}</a></p>
        <p class="soft">{say("pages.promise")}</p>
      </section>
    </main>
  );
}
