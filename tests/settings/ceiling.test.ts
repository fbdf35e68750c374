/** What no program may do, whatever it writes. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { createChecker } from "../../src/engine/check.ts";
import { atLeast } from "../../src/engine/report.ts";
import { effective } from "../../src/settings/effective.ts";
import { houseRules } from "../../src/settings/house.ts";
import { policySchema } from "../../src/settings/schema.ts";
import { accepts, KEYS, TABLE, type Settings } from "../../src/settings/table.ts";

test("these and no others are a program's to set", () => {
  expect(KEYS.filter((key) => TABLE[key].policy)).toEqual([
    "region", "account", "privacySensitivity", "phiStop", "onDeviceModel", "securePlace", "programName", "programContact", "programLink", "programMessage", "programAllowed", "programPlaces", "programNames", "programSlang", "firstRunPage",
  ]);
});
const asksModel = (policy: unknown, user: unknown) => effective(policy, user).settings.onDeviceModel;
test("a program can keep the browser's own model off, and never switch it on", () => {
  for (const off of [false, 0]) expect([asksModel({ onDeviceModel: off }, { onDeviceModel: true }), effective({ onDeviceModel: off }, {}).locked.has("onDeviceModel")]).toEqual([false, true]);
  for (const on of [true, 1, "true"]) {
    const { settings, locked, ignored } = effective({ onDeviceModel: on }, {});
    expect([settings.onDeviceModel, locked.size, ignored.map(({ key, why }) => `${key} ${why}`)]).toEqual([false, 0, ["onDeviceModel value"]]);
    expect(asksModel({ onDeviceModel: on }, { onDeviceModel: true })).toBe(true);
  }
  expect(accepts("onDeviceModel", "policy")).toBe("false");
});
test("no key of the policy lets the guard into a place that the writer did not switch on", () => {
  const { properties } = policySchema() as { properties: object };
  expect(Object.keys(properties).join(" ")).not.toMatch(/host|site|network|origin/i);
});
test("no key of the policy reports, reads messages, weighs conduct or touches support", () => {
  const { properties } = policySchema() as { properties: object };
  expect(Object.keys(properties).join(" ")).not.toMatch(/report|log|telemetry|messages\b|dm\b|prof|conduct|support/i);
});

const COMPLAINTS = [
  "Thirty hours on my feet, paid for eighteen. This hospital treats its residents like spare parts. Join the union.",
  "My program director is an idiot and everyone on the ward knows it.",
  "I have nothing left in the tank. I just want to die.",
];
const entry = <K extends keyof Settings>(key: K, values: readonly unknown[]) => fc.record({ [key]: fc.oneof(fc.constantFrom(...values), fc.jsonValue()) }, { requiredKeys: [] });
/** Words of the complaints, as a program might list them against its own guide. */
const LISTED = [["union", "paid for eighteen", "This hospital"], ["Thirty hours", "program director"], ["want to die", "nothing left"]];
test("no policy makes a post about work louder, or takes away the help that is offered", () => {
  const checker = createChecker();
  const under = (policy: unknown, text: string) => checker.check({ text, region: "us" }, houseRules(effective(policy, {}).settings));
  const any = fc.tuple(entry("privacySensitivity", ["careful", "quiet"]), entry("conductSensitivity", ["careful"]), entry("programAllowed", [["nothing left"], ["want to die"]]), entry("account", ["practice"]), entry("programPlaces", LISTED), entry("programNames", LISTED), entry("programSlang", LISTED), fc.dictionary(fc.string(), fc.jsonValue()));
  expect(COMPLAINTS.some((text) => under({}, text).support !== null)).toBe(true);
  for (const text of COMPLAINTS) {
    const free = under({}, text);
    fc.assert(fc.property(any, (parts) => {
      const ruled = under(Object.assign({}, ...parts), text);
      expect(ruled.support).toEqual(free.support);
      // Listed against all advice, such words are marked quietly at most, and only as the program's own.
      for (const finding of ruled.findings) if (finding.rule.startsWith("term-")) expect([finding.severity, finding.source]).toEqual(["note", "program-list"]);
      for (const finding of ruled.findings.filter((f) => f.category.startsWith("prof.") && !f.rule.startsWith("term-")))
        expect(free.findings.some((f) => f.category === finding.category && atLeast(f.severity, finding.severity))).toBe(true);
    }));
  }
});
