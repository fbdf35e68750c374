import { useEffect, useRef, useState } from "preact/hooks";
import { download, modelIn, stateOf, type ModelState } from "../../model/model.ts";
import { say } from "../../words/say.ts";

/** What the browser says of its own model, and the button that has it fetch one: nothing is fetched without it. */
export function Model() {
  const [state, setState] = useState<ModelState | "failed" | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const waiting = useRef<AbortController | null>(null);
  const model = modelIn(globalThis);
  const look = () => stateOf(model).then(setState);
  useEffect(() => {
    void look();
    return () => waiting.current?.abort();
  }, []);
  const fetchIt = async () => {
    if (model === null) return;
    const { signal } = (waiting.current = new AbortController());
    setShare(0);
    const came = await download(model, setShare, signal).then(() => true, () => signal.aborted);
    setShare(null);
    await (came ? look() : setState("failed"));
  };
  if (state === null) return null;
  return (
    <div class="field">
      <p class="soft" role="status">{say(`settings.model.${share === null ? state : "downloading"}`)}</p>
      {share !== null && <p class="row"><progress value={share} aria-label={say("settings.model.downloading")} /> {say({ key: "settings.model.share", params: { percent: String(Math.floor(share * 100)) } })}</p>}
      {share === null && state !== "none" && state !== "ready" && <p class="row"><button type="button" class="small" onClick={() => void fetchIt()}>{say("settings.model.fetch")}</button></p>}
      {share !== null && <p class="row"><button type="button" class="small" onClick={() => waiting.current?.abort()}>{say("settings.model.stop")}</button></p>}
    </div>
  );
}
