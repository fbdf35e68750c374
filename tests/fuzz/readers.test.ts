/** Every reader of files: whatever is in them, a clear error or a clean result, and nothing else. `npm run test:long` tries many more. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLine } from "../../src/cli/check/read.ts";
import { ProgramError, readProgram } from "../../src/cli/package/program.ts";
import { compileRows } from "../../src/cli/rules/compile.ts";
import { readLabelled } from "../../src/cli/score/labels.ts";
import { createChecker } from "../../src/engine/check.ts";
import { isAskInsert, isLeave, isToBackground } from "../../src/messages.ts";
import { recent } from "../../src/settings/asked.ts";
import { effective } from "../../src/settings/effective.ts";
import { FileError, imported, loadPreset } from "../../src/settings/exchange.ts";
import { migrateStored } from "../../src/settings/migrate.ts";
import { load } from "../../src/settings/store.ts";
import { KEYS, TABLE, isValid } from "../../src/settings/table.ts";
import { storage } from "../settings/storage.ts";
import { fuzz } from "./fuzz.ts";

/** JSON with the names that matter in it, prototype's own among them. */
const names = fc.constantFrom(...KEYS, "format", "version", "settings", "text", "parts", "surface", "context", "attachments", "id", "__proto__", "constructor", "toString");
const json = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, fc.jsonValue(), fc.array(tie("value"), { maxLength: 3 }), fc.dictionary(names, tie("value"), { maxKeys: 5 })),
})).value;
const settingsFile = (format: string) => fc.oneof(json, fc.record({ format: fc.constant(format), version: fc.constantFrom(1, 2, 0, "1", null), settings: json }));

describe("whatever is given", () => {
  test("settings and policy: only what the table allows comes into force", async () => {
    await fuzz("settings and policy", fc.property(json, json, (policy, user) => {
      const { settings, locked } = effective(policy, user);
      for (const key of KEYS) expect(isValid(key, settings[key])).toBe(true);
      for (const key of locked) expect(TABLE[key].policy).toBe(true);
    }));
  });
  test.each([["crowded-elevator settings", imported], ["crowded-elevator program", loadPreset]] as const)("a file of %s: taken over, or a FileError that changes nothing", async (format, take) => {
    await fuzz(format, fc.asyncProperty(fc.oneof(fc.string(), settingsFile(format).map((value) => JSON.stringify(value))), async (text) => {
      const { api, kept } = storage({ settings: { enabled: false } });
      const before = JSON.stringify(kept());
      try {
        await take(api, text);
      } catch (error) {
        expect(error).toBeInstanceOf(FileError);
        expect(JSON.stringify(kept())).toBe(before);
      }
    }));
  });
  test("a line of --jsonl: a draft that the engine reads, or an Error", async () => {
    const checker = createChecker();
    await fuzz("a line of --jsonl", fc.property(fc.oneof(fc.string(), json.map((value) => JSON.stringify(value))), (line) => {
      try {
        checker.check(readLine(line).draft);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
        expect(error).not.toBeInstanceOf(TypeError);
      }
    }));
  });
  test("a labelled draft: read, or an Error with a reason", async () => {
    const fields = fc.record({ text: fc.oneof(fc.string(), json), expect: fc.oneof(json, fc.constant({ min: "warn", max: "stop" })), must_mark: json, categories: json, context: json, tags: json, id: json }, { requiredKeys: [] });
    await fuzz("a labelled draft", fc.property(fc.oneof(json, fields), (value) => {
      try {
        const { draft, mustMark } = readLabelled(JSON.stringify(value));
        for (const { start, end } of mustMark) expect([start >= 0, end <= (draft.text ?? "").length]).toEqual([true, true]);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
        expect(error).not.toBeInstanceOf(TypeError);
      }
    }));
  });
  test("settings stored by whatever version: brought up to date, or left alone", async () => {
    await fuzz("migration", fc.asyncProperty(fc.dictionary(fc.constantFrom("version", "settings", "preset", "policy", "asked"), json, { maxKeys: 5 }), fc.nat(3), async (items, steps) => {
      const { api, kept } = storage(items);
      await migrateStored(api, Array.from({ length: steps }, (_, step) => (given) => ({ ...given, [`step${step}`]: true })));
      const { settings } = await load(api);
      for (const key of KEYS) expect(isValid(key, settings[key])).toBe(true);
      expect(recent(kept()["asked"], 0)).toEqual(expect.any(Array));
    }));
  });
  test("a message, whoever sent it: one of ours, whole, or none", async () => {
    const fields = fc.constantFrom("type", "state", "count", "phrase", "page", "days", "text", "origins", "inside");
    const types = fc.constantFrom("state", "allow-phrase", "open", "remind", "insert", "leave", "ask-noticed", "place", "watching", "posted");
    await fuzz("messages", fc.property(fc.oneof(json, fc.dictionary(fields, fc.oneof(types, fc.integer(), json), { maxKeys: 5 })), (value) => {
      if (isToBackground(value) && value.type === "allow-phrase") expect(typeof value.phrase).toBe("string");
      if (isToBackground(value) && value.type === "remind") expect(Number.isInteger(value.days)).toBe(true);
      if (isLeave(value)) for (const origin of value.origins) expect(typeof origin).toBe("string");
      if (isAskInsert(value)) expect(typeof value.text).toBe("string");
    }));
  });
  test("program.yaml: read, or mistakes that are named", async () => {
    const line = fc.tuple(fc.oneof(names, fc.constantFrom("host", "key")), fc.constantFrom(": ", ":\n  ", ": [", ": &a *a", ": !!js/function "), fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom("https://example.org", "program.pem"))).map((parts) => parts.join(""));
    await fuzz("program.yaml", fc.property(fc.oneof(fc.string(), fc.array(line, { maxLength: 6 }).map((lines) => lines.join("\n"))), (text) => {
      try {
        readProgram(text, "program.yaml");
      } catch (error) {
        expect(error).toBeInstanceOf(ProgramError);
      }
    }));
  });
  test("a file of rules: rows, or an error that names the file", async () => {
    await fuzz("a file of rules", fc.property(fc.record({ defaults: json, rows: fc.array(fc.dictionary(fc.constantFrom("id", "reason", "source", "fires", "silent", "patterns", "category", "severity", "cue", "nonsense"), fc.oneof(fc.string(), json), { maxKeys: 8 }), { maxLength: 2 }) }), (content) => {
      try {
        compileRows([{ path: "conduct/fuzz.yaml", content: JSON.parse(JSON.stringify(content)) as unknown }]);
      } catch (error) {
        expect(String(error)).toMatch(/conduct\/fuzz\.yaml|word list/);
      }
    }));
  });
});
