import type { ComponentChildren } from "preact";
import type { Settings } from "../settings/table.ts";
import { say } from "../words/say.ts";

export function Section({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Said beside a setting that a program set. */
export function SetBy({ settings, id }: { readonly settings: Settings; readonly id?: string }) {
  const words = settings.programName === "" ? say("pages.locked") : say({ key: "pages.locked.by", params: { program: settings.programName } });
  return <span class="soft" {...(id && { id })}>{words}</span>;
}

/** The better place for a case, and the program's own word: shown as theirs. */
export function Aside({ settings }: { readonly settings: Settings }) {
  return (
    <>
      {settings.securePlace !== "" && <p class="soft">{say({ key: "settings.securePlace.shown", params: { place: settings.securePlace } })}</p>}
      {settings.programMessage !== "" && <p class="soft">{say({ key: "settings.program.says", params: { program: settings.programName || say("settings.program.someone"), words: settings.programMessage } })}</p>}
    </>
  );
}
