import fc from "fast-check";
import { expect, test } from "vitest";
import { exported, FileError, FORMAT, imported, loadPreset, PROGRAM_FORMAT, removePreset } from "../../src/settings/exchange.ts";
import { load } from "../../src/settings/store.ts";
import { isValid, KEYS } from "../../src/settings/table.ts";
import { storage } from "./storage.ts";

const file = (settings: unknown, format = FORMAT, version: unknown = 1) => JSON.stringify({ format, version, settings });

test("what is exported is imported again, but for a rest that is running", async () => {
  const own = { region: "uk", ownNames: ["Ann Example"], allowedPhrases: ["the Mayo stand"] };
  const text = await exported(storage({ settings: { ...own, pausedUntil: 9e15 } }).api);
  const { api, kept } = storage({ settings: { account: "practice" } });
  expect(await imported(api, text)).toEqual({ taken: 3, ignored: [] });
  expect(kept()).toEqual({ settings: { account: "practice", ...own } });
});
test("a file's wrong values are named and the others are taken", async () => {
  const { api, kept } = storage();
  const { taken, ignored } = await imported(api, file({ region: "uk", account: 7, colour: "red", programName: "x" }));
  expect([taken, ignored.map((i) => `${i.key}: ${i.why}`)]).toEqual([1, ["account: value", "colour: unknown", "programName: not-theirs"]]);
  expect(kept()).toEqual({ settings: { region: "uk" } });
});
test("terms and the place of work go to a file and come back; a wrong entry is named", async () => {
  const own = { ownTerms: [{ text: "the Snake Pit", kind: "place", level: "warn" }], workplace: "Elm Teaching Hospital" };
  const { api, kept } = storage();
  expect(await imported(api, await exported(storage({ settings: own }).api))).toEqual({ taken: 2, ignored: [] });
  expect(kept()).toEqual({ settings: own });
  for (const wrong of [{ text: "x", kind: "place", level: "warn" }, { text: "Elm", kind: "person", level: "note" }, { text: "Elm", kind: "slang", level: "stop" }, { text: "Elm", kind: "slang", level: "note", more: 1 }, "Elm", null])
    expect((await imported(api, file({ ownTerms: [...own.ownTerms, wrong] }))).ignored).toEqual([{ from: "user", key: "ownTerms", why: "value", entry: JSON.stringify(wrong) }]);
});
test.each([
  ["{", "not-json"], ["[]", "not-ours"], ["null", "not-ours"], [file({}, "another"), "not-ours"], [file([]), "not-ours"], [file({}, PROGRAM_FORMAT), "not-ours"],
  [file({}, FORMAT, 2), "newer"], [file({}, FORMAT, "1"), "not-ours"], [file({}, FORMAT, 0), "not-ours"], [" ".repeat(1_000_001), "too-long"],
])("%.40s is refused as %s, and nothing changes", async (text, fault) => {
  const { api, kept } = storage();
  const error = await imported(api, text).catch((e: unknown) => e);
  expect(error instanceof FileError && error.fault).toBe(fault);
  expect(kept()).toEqual({});
});
test("a program's file is loaded and removed by its owner", async () => {
  const { api } = storage({ settings: { region: "uk" } });
  expect((await loadPreset(api, file({ region: "ca", enabled: false }, PROGRAM_FORMAT))).ignored).toEqual([{ from: "policy", key: "enabled", why: "not-theirs" }]);
  expect(await load(api)).toMatchObject({ settings: { region: "ca", enabled: true }, program: "preset" });
  await removePreset(api);
  expect(await load(api)).toMatchObject({ settings: { region: "uk" }, program: null });
});
test("any JSON as import, program file, policy, copy or store leaves valid settings", async () => {
  const any = fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...KEYS, "__proto__", "constructor"), fc.jsonValue()));
  await fc.assert(
    fc.asyncProperty(any, any, any, any, async (given, policy, copy, user) => {
      const { api } = storage({ settings: user, policy: copy, preset: given }, () => Promise.resolve(policy as Record<string, unknown>));
      for (const format of [FORMAT, PROGRAM_FORMAT]) {
        const take = format === FORMAT ? imported : loadPreset;
        await take(api, file(given, format)).catch((e: unknown) => expect(e).toBeInstanceOf(FileError));
        const { settings } = await load(api);
        for (const key of KEYS) expect(isValid(key, settings[key])).toBe(true);
      }
      expect(JSON.parse(await exported(api)).format).toBe(FORMAT);
    }),
  );
});
