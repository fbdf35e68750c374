/** Every reader of files: whatever is in them, a clear error or a clean result, and nothing else. FUZZ_RUNS=100000 makes a night of it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLine } from "../../src/cli/check/read.ts";
import { ProgramError, readProgram } from "../../src/cli/package/program.ts";
import { compileRows } from "../../src/cli/rules/compile.ts";
import { createChecker } from "../../src/engine/check.ts";
import { effective } from "../../src/settings/effective.ts";
import { FileError, imported, loadPreset } from "../../src/settings/exchange.ts";
import { KEYS, TABLE, isValid } from "../../src/settings/table.ts";
import { storage } from "../settings/storage.ts";

const numRuns = Number(process.env["FUZZ_RUNS"] ?? 300);
/** JSON with the names that matter in it, prototype's own among them. */
const names = fc.constantFrom(...KEYS, "format", "version", "settings", "text", "parts", "surface", "id", "__proto__", "constructor", "toString");
const json = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, fc.jsonValue(), fc.array(tie("value"), { maxLength: 3 }), fc.dictionary(names, tie("value"), { maxKeys: 5 })),
})).value;
const settingsFile = (format: string) => fc.oneof(json, fc.record({ format: fc.constant(format), version: fc.constantFrom(1, 2, 0, "1", null), settings: json }));

describe("whatever is given", () => {
  test("settings and policy: only what the table allows comes into force", () => {
    fc.assert(fc.property(json, json, (policy, user) => {
      const { settings, locked } = effective(policy, user);
      for (const key of KEYS) expect(isValid(key, settings[key])).toBe(true);
      for (const key of locked) expect(TABLE[key].policy).toBe(true);
    }), { numRuns });
  });
  test.each([["crowded-elevator settings", imported], ["crowded-elevator program", loadPreset]] as const)("a file of %s: taken over, or a FileError that changes nothing", async (format, load) => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string(), settingsFile(format).map((value) => JSON.stringify(value))), async (text) => {
      const { api, kept } = storage({ settings: { enabled: false } });
      const before = JSON.stringify(kept());
      try {
        await load(api, text);
      } catch (error) {
        expect(error).toBeInstanceOf(FileError);
        expect(JSON.stringify(kept())).toBe(before);
      }
    }), { numRuns });
  });
  test("a line of --jsonl: a draft that the engine reads, or an Error", () => {
    const checker = createChecker();
    fc.assert(fc.property(fc.oneof(fc.string(), json.map((value) => JSON.stringify(value))), (line) => {
      try {
        checker.check(readLine(line).draft);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
        expect(error).not.toBeInstanceOf(TypeError);
      }
    }), { numRuns });
  });
  test("program.yaml: read, or mistakes that are named", () => {
    const line = fc.tuple(fc.oneof(names, fc.constantFrom("host", "key")), fc.constantFrom(": ", ":\n  ", ": [", ": &a *a", ": !!js/function "), fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom("https://example.org", "program.pem"))).map((parts) => parts.join(""));
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(line, { maxLength: 6 }).map((lines) => lines.join("\n"))), (text) => {
      try {
        readProgram(text, "program.yaml");
      } catch (error) {
        expect(error).toBeInstanceOf(ProgramError);
      }
    }), { numRuns });
  });
  test("a file of rules: rows, or an error that names the file", () => {
    fc.assert(fc.property(fc.record({ defaults: json, rows: fc.array(fc.dictionary(fc.constantFrom("id", "reason", "source", "fires", "silent", "patterns", "category", "severity", "cue", "nonsense"), fc.oneof(fc.string(), json), { maxKeys: 8 }), { maxLength: 2 }) }), (content) => {
      try {
        compileRows([{ path: "conduct/fuzz.yaml", content: JSON.parse(JSON.stringify(content)) as unknown }]);
      } catch (error) {
        expect(String(error)).toMatch(/conduct\/fuzz\.yaml|word list/);
      }
    }), { numRuns });
  });
});
