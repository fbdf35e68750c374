/**
 * The language model that some browsers carry (the Prompt API; Chrome 138 and later on machines that are strong enough, no other browser so far). As
 * much of it as is used here; it is the browser's own, and where it runs is the browser's promise.
 */
export interface Session {
  prompt(text: string, options: { readonly responseConstraint: object; readonly signal: AbortSignal }): Promise<string>;
  destroy(): void;
}

interface Asked {
  readonly expectedInputs: readonly object[];
  readonly expectedOutputs: readonly object[];
}

/** Tells how far a download is, `loaded` from 0 to 1. */
interface Monitor {
  addEventListener(type: "downloadprogress", listener: (event: { readonly loaded: number }) => void): void;
}

export interface LanguageModel {
  availability(asked: Asked): Promise<string>;
  create(asked: Asked & { readonly signal: AbortSignal; readonly initialPrompts?: readonly object[]; readonly monitor?: (monitor: Monitor) => void }): Promise<Session>;
}

/** none: this browser has no model, or none for this machine · downloadable: it would have to fetch one first · downloading: it is at it · ready. */
export type ModelState = "none" | "downloadable" | "downloading" | "ready";

/** English in, English out: the model is told beforehand, and says whether it can. */
export const ENGLISH: Asked = { expectedInputs: [{ type: "text", languages: ["en"] }], expectedOutputs: [{ type: "text", languages: ["en"] }] };

/** The browser's model, or null where it has none. */
export const modelIn = (scope: object): LanguageModel | null => (scope as { readonly LanguageModel?: LanguageModel }).LanguageModel ?? null;

const STATES: Readonly<Record<string, ModelState>> = { downloadable: "downloadable", downloading: "downloading", available: "ready" };

/** What the browser says of its model; one that fails to say it is none. */
export async function stateOf(model: LanguageModel | null): Promise<ModelState> {
  return STATES[(await model?.availability(ENGLISH).catch(() => "")) ?? ""] ?? "none";
}

/**
 * Has the browser fetch its model, several gigabytes, from its maker. Only on a person's click: the browser refuses it otherwise, and so do we.
 * `told` hears how much has come, from 0 to 1. Rejects where the browser gives up or `signal` aborts.
 */
export async function download(model: LanguageModel, told: (share: number) => void, signal: AbortSignal): Promise<void> {
  const session = await model.create({ ...ENGLISH, signal, monitor: (monitor) => monitor.addEventListener("downloadprogress", ({ loaded }) => told(loaded)) });
  session.destroy();
}
