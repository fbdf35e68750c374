/** A model of our own behind the browser's interface: no machine that runs these tests has the real one. It shows that we ask and listen rightly, and nothing of what a real model answers. */
import type { LanguageModel } from "../../src/model/model.ts";

export interface Mock {
  readonly model: LanguageModel;
  /** What was asked of it, in order. */
  readonly prompts: string[];
  /** What it was made with, each time. */
  readonly made: Parameters<LanguageModel["create"]>[0][];
  /** Sessions that were let go. */
  readonly destroyed: () => number;
}

/** Resolves never, rejects when the signal aborts: a model that hangs. */
export const hangs = (signal: AbortSignal): Promise<never> => new Promise((_, reject) => {
  const stop = () => reject(signal.reason as Error);
  if (signal.aborted) stop();
  else signal.addEventListener("abort", stop);
});

export function mockModel({ state = "available", answer = async () => "{}", create = async () => undefined }: {
  readonly state?: string;
  readonly answer?: (text: string, signal: AbortSignal) => Promise<string>;
  readonly create?: (asked: Parameters<LanguageModel["create"]>[0]) => Promise<void>;
} = {}): Mock {
  const prompts: string[] = [];
  const made: Parameters<LanguageModel["create"]>[0][] = [];
  let destroyed = 0;
  const model: LanguageModel = {
    availability: async () => state,
    create: async (asked) => {
      made.push(asked);
      await create(asked);
      return { prompt: (text, { signal }) => (prompts.push(text), answer(text, signal)), destroy: () => void destroyed++ };
    },
  };
  return { model, prompts, made, destroyed: () => destroyed };
}
