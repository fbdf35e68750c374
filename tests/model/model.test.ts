/** How the browser's own model is asked, tried on a mock behind its interface: no machine that runs these tests has the real one. */
import { describe, expect, test } from "vitest";
import { answer } from "../../src/background/second-opinion.ts";
import { isAskWording, isSaysWording, type SaysWording } from "../../src/messages.ts";
import { download, modelIn, stateOf } from "../../src/model/model.ts";
import { wordingOf } from "../../src/model/wording.ts";
import { hangs, mockModel } from "./mock.ts";

const never = new AbortController().signal;
const says = (wording: unknown) => async () => JSON.stringify({ wording });

describe("its state", () => {
  test("no model, one that fails to say, and one that says something new, are none", async () => {
    expect(modelIn({})).toBeNull();
    expect(await stateOf(null)).toBe("none");
    expect(await stateOf({ ...mockModel().model, availability: () => Promise.reject(new Error("gone")) })).toBe("none");
    expect(await stateOf(mockModel({ state: "soon" }).model)).toBe("none");
  });
  test.each([["unavailable", "none"], ["downloadable", "downloadable"], ["downloading", "downloading"], ["available", "ready"]])("%s is %s", async (state, ours) => {
    expect(await stateOf(modelIn({ LanguageModel: mockModel({ state }).model }))).toBe(ours);
  });
});

describe("its wording", () => {
  test("is what it answers, in the form asked for; the text goes to it as it stands", async () => {
    const mock = mockModel({ answer: says(" Recently someone coded. ") });
    expect(await wordingOf(mock.model, "My patient coded.", never)).toBe("Recently someone coded.");
    expect([mock.prompts, mock.made.length, mock.destroyed()]).toEqual([["My patient coded."], 1, 1]);
  });
  test.each([["no JSON", async () => "Sure! Here it is"], ["another form", async () => "[]"], ["no text", says(7)], ["an empty text", says(" ")], ["null", async () => "null"], ["a failure", () => Promise.reject(new Error("out of memory"))]])("%s is no wording, and its session is let go", async (_, reply) => {
    const mock = mockModel({ answer: reply });
    expect(await wordingOf(mock.model, "text", never)).toBeNull();
    expect(mock.destroyed()).toBe(1);
  });
  test.each(["unavailable", "downloadable", "downloading"])("a model that is %s is not woken: that could fetch it unasked", async (state) => {
    const mock = mockModel({ state, answer: says("x") });
    expect(await wordingOf(mock.model, "text", never)).toBeNull();
    expect(mock.made).toEqual([]);
  });
  test("one that hangs, waking or answering, is left when the writer leaves", async () => {
    for (const mock of [mockModel({ answer: (_, signal) => hangs(signal) }), mockModel({ create: ({ signal }) => hangs(signal) })]) {
      const left = new AbortController();
      const asked = wordingOf(mock.model, "text", left.signal);
      left.abort();
      expect(await asked).toBeNull();
    }
  });
});

test("a download tells how far it is, lets its session go, and stops where it is stopped", async () => {
  const shares: number[] = [];
  const mock = mockModel({ state: "downloadable", create: async ({ monitor }) => monitor?.({ addEventListener: (_, listener) => [0, 0.5, 1].forEach((loaded) => listener({ loaded })) }) });
  await download(mock.model, (share) => void shares.push(share), never);
  expect([shares, mock.destroyed(), mock.prompts]).toEqual([[0, 0.5, 1], 1, []]);
  await expect(download(mockModel({ create: ({ signal }) => hangs(signal) }).model, () => undefined, AbortSignal.abort())).rejects.toThrow(/abort/i);
});

/** Puts a question over a port of our own. */
const ask = (isOn: () => Promise<boolean>, model = mockModel({ answer: says("Someone coded.") }), message: unknown = { text: "My patient coded." }) => {
  const said: SaysWording[] = [];
  const listeners = new Set<(message: unknown) => unknown>();
  const closed: (() => void)[] = [];
  const port = {
    postMessage: (out: SaysWording) => void said.push(out),
    onMessage: { addListener: (listener: (m: unknown) => unknown) => listeners.add(listener), removeListener: (listener: (m: unknown) => unknown) => listeners.delete(listener) },
    onDisconnect: { addListener: (listener: () => void) => void closed.push(listener) },
  };
  answer(port as unknown as Parameters<typeof answer>[0], isOn, () => model.model);
  return { said, model, done: Promise.all([...listeners].map((listener) => listener(message))), close: () => closed.forEach((listener) => listener()), listeners };
};
describe("in the background", () => {
  test("it is asked where the writer chose it, one question a port", async () => {
    const asked = ask(async () => true);
    await asked.done;
    expect(asked.said).toEqual([{ step: "woken" }, { step: "done", wording: "Someone coded." }]);
    expect(asked.said.every(isSaysWording)).toBe(true);
    expect(asked.listeners.size).toBe(0);
  });
  test.each<[string, () => Promise<boolean>, unknown]>([
    ["did not choose it", async () => false, { text: "x" }], ["cannot be known to have chosen it", () => Promise.reject(new Error("storage")), { text: "x" }],
    ["asks nothing that is a text", async () => true, { text: 7 }], ["asks with more than any post", async () => true, { text: "x".repeat(20_001) }],
  ])("nothing goes to it where the writer %s", async (_, isOn, message) => {
    const asked = ask(isOn, undefined, message);
    await asked.done;
    expect([asked.said, asked.model.made]).toEqual([[{ step: "done", wording: null }], []]);
  });
  test("a port that closes ends its work, and is told nothing more", async () => {
    const asked = ask(async () => true, mockModel({ answer: (_, signal) => hangs(signal) }));
    asked.close();
    await asked.done;
    expect(asked.said.filter(({ step }) => step === "done")).toEqual([]);
  });
});

test("what comes over the port is checked on both sides", () => {
  for (const wrong of [null, 7, {}, { text: "" }, { text: " " }, { text: ["x"] }]) expect(isAskWording(wrong)).toBe(false);
  for (const wrong of [null, 7, {}, { step: "done" }, { step: "done", wording: 7 }, { step: "other" }]) expect(isSaysWording(wrong)).toBe(false);
});
