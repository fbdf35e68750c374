import { useRef, useState } from "preact/hooks";
import type { Ignored } from "../../settings/effective.ts";
import { exported, FileError, imported, loadPreset, type FileFault } from "../../settings/exchange.ts";
import { say } from "../../words/say.ts";
import { storage } from "../use-settings.ts";
import { IgnoredList } from "./ignored.tsx";

type Outcome = { readonly taken: number; readonly ignored: readonly Ignored[] } | { readonly fault: FileFault | "failed" };

const faulty = (error: unknown): Outcome => ({ fault: error instanceof FileError ? error.fault : "failed" });

/** A button that loads a file of the user's choice, and tells what came of it: taken, ignored with the reason, or why not at all. */
export function LoadFile({ words, done, take }: { readonly words: string; readonly done: string; readonly take: typeof imported }) {
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const load = async (file: File | undefined) => {
    if (!file) return;
    setOutcome(await file.text().then((text) => take(storage, text)).catch(faulty));
    if (input.current) input.current.value = "";
  };
  return (
    <>
      <p class="row"><button type="button" onClick={() => input.current?.click()}>{say(words)}</button></p>
      <input ref={input} type="file" accept=".json,application/json" hidden aria-label={say(words)} onChange={(e) => void load(e.currentTarget.files?.[0])} />
      <div role="status">
        {outcome && ("fault" in outcome
          ? <p class="error">{say(`settings.file.${outcome.fault}`)}</p>
          : <><p>{say({ key: done, params: { count: String(outcome.taken) } })}</p><IgnoredList ignored={outcome.ignored} /></>)}
      </div>
    </>
  );
}

/** Hands the user a file of her own settings, without any network: the browser saves it where she says. */
async function saveFile(): Promise<void> {
  const address = URL.createObjectURL(new Blob([await exported(storage)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "crowded-elevator-settings.json";
  link.click();
  URL.revokeObjectURL(address);
}

export function Files() {
  return (
    <>
      <p class="row"><button type="button" onClick={() => void saveFile()}>{say("settings.export")}</button></p>
      <p class="soft">{say("settings.export.help")}</p>
      <LoadFile words="settings.import" done="settings.imported" take={imported} />
    </>
  );
}

export const LoadProgram = () => (
  <>
    <LoadFile words="settings.program.load" done="settings.program.loaded" take={loadPreset} />
    <p class="soft">{say("settings.program.load.help")}</p>
  </>
);
