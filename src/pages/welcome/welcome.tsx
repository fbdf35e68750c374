import { useEffect, useRef, useState } from "preact/hooks";
import { say } from "../../words/say.ts";
import { Field } from "../options/field.tsx";
import { Aside } from "../section.tsx";
import { useSettings } from "../use-settings.ts";

const SCREENS = ["does", "not", "you"] as const;
const LINES = { does: ["text", "more", "pause"], not: ["sends", "reports", "writes", "sure"], you: ["text"] } as const;

/** Three screens: what it does, what it never does, and where and as whom she posts. */
export function Welcome() {
  const use = useSettings();
  const [step, setStep] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) title.current?.focus();
  }, [step]);
  if (!use.ready) return null;
  const go = (to: number) => {
    moved.current = true;
    setStep(to);
  };
  const screen = SCREENS[step] ?? "does";
  return (
    <main class="wide">
      <p class="soft">{say("pages.name")} · {say({ key: "welcome.step", params: { step: String(step + 1) } })}</p>
      <h1 ref={title} tabIndex={-1}>{say(`welcome.${screen}.title`)}</h1>
      <ul class="plain">{LINES[screen].map((line) => <li key={line}>{say(`welcome.${screen}.${line}`)}</li>)}</ul>
      {screen === "you" && (["region", "account", "language"] as const).map((key) => <Field key={key} name={key} use={use} />)}
      {screen === "not" && <p><a href="../seen/index.html">{say("settings.program.seen")}</a></p>}
      <Aside settings={use.settings} />
      <p class="row">
        {step > 0 && <button type="button" onClick={() => go(step - 1)}>{say("welcome.back")}</button>}
        {step < 2 && <button type="button" class="main" onClick={() => go(step + 1)}>{say("welcome.next")}</button>}
        {step === 2 && <a class="button main" href="../practice/index.html">{say("welcome.done")}</a>}
      </p>
    </main>
  );
}
