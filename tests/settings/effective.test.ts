import fc from "fast-check";
import { expect, test } from "vitest";
import { effective, isOn } from "../../src/settings/effective.ts";
import { KEYS, TABLE, isValid } from "../../src/settings/table.ts";

const keys = (v: unknown) => (v !== null && typeof v === "object" && !Array.isArray(v) ? Object.keys(v).length : 0);
const defaults = effective({}, {}).settings;

test("policy goes before the user, the user before the default", () => {
  expect(effective({}, {}).settings.region).toBe("us");
  expect(effective({}, { region: "uk" }).settings.region).toBe("uk");
  const both = effective({ region: "ca" }, { region: "uk" });
  expect(both.settings.region).toBe("ca");
  expect([...both.locked]).toEqual(["region"]);
});
test("the user's value comes back when the policy goes", () => {
  const user = { region: "uk" };
  effective({ region: "ca" }, user);
  expect(effective({}, user).settings.region).toBe("uk");
});
test("a wrong value is named and ignored, and the others still count", () => {
  const { settings, ignored } = effective({ region: 42, account: "practice", colour: "red" }, { enabled: "yes", allowedPhrases: ["ok"] });
  expect(settings).toEqual({ ...defaults, account: "practice", allowedPhrases: ["ok"] });
  expect(ignored).toEqual([
    { from: "policy", key: "region", why: "value" }, { from: "policy", key: "colour", why: "unknown" }, { from: "user", key: "enabled", why: "value" },
  ]);
});
test("a program cannot switch off the guard, silence phrases, turn up conduct or have messages read", () => {
  const given = { enabled: false, allowedPhrases: ["x"], conductSensitivity: "careful", networksOff: ["x"], messagesOn: ["x"], pausedUntil: 9e15 };
  const { settings, locked } = effective(given, {});
  expect(settings).toEqual(defaults);
  expect(locked.size).toBe(0);
});
test("a policy's 1 and 0, as Windows writes them, are yes and no; the user's are not", () => {
  expect(effective({ firstRunPage: 0 }, {})).toMatchObject({ settings: { firstRunPage: false }, ignored: [] });
  expect(effective({}, { enabled: 0 })).toMatchObject({ settings: { enabled: true }, ignored: [{ key: "enabled", why: "value" }] });
});
test("each side sets only what is its own", () => {
  const { settings, ignored } = effective({ ownNames: ["Ann"] }, { programName: "Me" });
  expect([settings.ownNames, settings.programName]).toEqual([[], ""]);
  expect(ignored.map((i) => [i.from, i.key, i.why])).toEqual([["policy", "ownNames", "not-theirs"], ["user", "programName", "not-theirs"]]);
});
test.each([
  ["programLink", "https://a.example/policy", true], ["programLink", "http://a.example", false], ["programLink", "javascript:alert(1)", false], ["programLink", "", true],
  ["programName", "EM Residency", true], ["programName", "two\nlines", false], ["programName", "x".repeat(81), false], ["programName", 42, false],
  ["programAllowed", ["Elm Clinic"], true], ["programAllowed", ["a"], false], ["programAllowed", "Elm Clinic", false], ["ownNames", ["  "], false], ["firstRunPage", 0, false],
] as const)("%s takes %j: %s", (key, value, valid) => expect(isValid(key, value)).toBe(valid));
test("any JSON leaves valid settings, and every key not understood is named", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (policy, user) => {
      const { settings, ignored } = effective(policy, user);
      for (const key of KEYS) expect(isValid(key, settings[key])).toBe(true);
      expect(ignored.length).toBeLessThanOrEqual(keys(policy) + keys(user));
    }),
  );
});
test("every default is a value that the table allows", () => {
  for (const key of KEYS) expect(isValid(key, TABLE[key].default)).toBe(true);
});
test.each([
  [{}, true], [{ enabled: false }, false], [{ networksOff: ["x"] }, false], [{ networksOff: ["facebook"] }, true],
  [{ pausedUntil: 1001 }, false], [{ pausedUntil: 1000 }, true],
])("with %j the guard is on for X: %s", (user, on) => expect(isOn(effective({}, user).settings, "x", 1000)).toBe(on));
