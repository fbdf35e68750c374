/** Those who do something near to what we do, each behind one function. All are development dependencies; none of them ships. */
import type { Alex } from "./types.d.ts";

/** One reader of texts, ours or a peer's. */
export interface Reader {
  readonly name: string;
  /** Reads a text; true where it flags anything at all. */
  read(text: string): boolean | Promise<boolean>;
}

/** What a browser would have to load for each, as an import. */
export const ENTRIES: Readonly<Record<string, string>> = {
  compromise: `import nlp from "compromise/three"; globalThis.peer = nlp;`,
  openredaction: `import { OpenRedaction } from "@openredaction/core"; globalThis.peer = OpenRedaction;`,
  redactpii: `import { Redactor } from "@redactpii/node"; globalThis.peer = Redactor;`,
  alex: `import { text } from "alex"; globalThis.peer = text;`,
  harper: `import { LocalLinter } from "harper.js"; globalThis.peer = LocalLinter;`,
};

/** Compromise's full build: a flag is a person or a place. */
async function compromise(): Promise<Reader> {
  const { default: nlp } = await import("compromise/three");
  return {
    name: "compromise",
    read: (text) => {
      const doc = nlp(text);
      return doc.people().found || doc.places().found;
    },
  };
}

async function openredaction(): Promise<Reader> {
  const { OpenRedaction } = await import("@openredaction/core");
  const reader = new OpenRedaction({ redactionMode: "placeholder" });
  return { name: "openredaction", read: async (text) => (await reader.detect(text)).detections.length > 0 };
}

async function redactpii(): Promise<Reader> {
  const { Redactor } = await import("@redactpii/node");
  const reader = new Redactor();
  return { name: "redactpii", read: (text) => reader.redact(text) !== text };
}

async function alex(): Promise<Reader> {
  const { text: read } = (await import("alex")) as unknown as Alex;
  return { name: "alex", read: (text) => read(text).messages.length > 0 };
}

/** A checker of grammar, here for its speed: what it flags answers another question. */
async function harper(): Promise<Reader> {
  const { LocalLinter } = await import("harper.js");
  const { binaryInlined } = await import("harper.js/binaryInlined");
  const reader = new LocalLinter({ binary: binaryInlined });
  await reader.setup();
  return { name: "harper", read: async (text) => (await reader.lint(text)).length > 0 };
}

export const peers = (): Promise<Reader[]> => Promise.all([compromise(), openredaction(), redactpii(), alex(), harper()]);
