/** What a program may keep from going out as written: a stop over a patient's identity that the rules found themselves, and nothing else. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { createChecker } from "../../src/engine/check.ts";
import { atLeast, restsOnIdentity } from "../../src/engine/report.ts";
import { effective } from "../../src/settings/effective.ts";
import { houseRules, phiStopBy } from "../../src/settings/house.ts";

const { check } = createChecker();
const under = (policy: object, text: string) => check({ text }, houseRules(effective(policy, {}).settings));
const NAMED = "My patient Maria Ortiz coded yesterday in room 12.";
const CONDUCT = ["I will not treat gay patients in my clinic, and I will tell them why.", "This hospital treats its residents like spare parts. Join the union."];
const STORY = "Had a 34yo firefighter from the fishbowl come in last night with a snake bite, cracked two ribs on the way.";

test.each([
  [{ phiStop: "never" }, {}, "program"], [{}, { phiStop: "never" }, "self"], [{ phiStop: "step" }, { phiStop: "never" }, null], [{}, {}, null], [{ phiStop: "always" }, {}, null],
] as const)("with the policy %j and her own %j it is kept by: %s", (policy, own, by) => expect(phiStopBy(effective(policy, own))).toBe(by));
test("a stop over conduct rests on no identity", () => {
  expect(under({}, NAMED)).toMatchObject({ verdict: "stop" });
  expect(restsOnIdentity(under({}, NAMED))).toBe(true);
  expect(under({}, CONDUCT[0] ?? "").verdict).toBe("stop");
  for (const text of CONDUCT) expect(restsOnIdentity(under({ phiStop: "never" }, text))).toBe(false);
});
test("no list of a program's makes a draft one that may not go out, or takes such a stop away", () => {
  const words = [NAMED, STORY, ...CONDUCT].flatMap((text) => text.split(/[^A-Za-z]+/)).filter((word) => word.length > 2);
  const list = fc.array(fc.oneof(fc.constantFrom(...words), fc.tuple(fc.constantFrom(...words), fc.constantFrom(...words)).map((pair) => pair.join(" "))), { maxLength: 6 });
  fc.assert(fc.property(list, list, list, fc.constantFrom("quiet", "balanced", "careful"), (programPlaces, programNames, programSlang, privacySensitivity) => {
    for (const text of [NAMED, STORY, ...CONDUCT]) {
      const ruled = under({ programPlaces, programNames, programSlang, privacySensitivity, phiStop: "never" }, text);
      expect(restsOnIdentity(ruled)).toBe(restsOnIdentity(under({ privacySensitivity }, text)));
      for (const finding of ruled.findings) if (finding.rule.startsWith("term-")) expect(atLeast(finding.category === "prof.patient-disparagement" ? "note" : "warn", finding.severity)).toBe(true);
    }
  }));
});
test("the rules of the same settings are the same object, so that a list of terms is indexed once", () => {
  const { settings } = effective({ programSlang: ["gomerville"] }, {});
  expect(houseRules(settings)).toBe(houseRules(settings));
});
