/** What the extension may do is written down: a manifest that asks for more, or for less, fails until permissions.json says so too. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };
import { askedBy } from "./asked.ts";

test("permissions are those that are written down", () => {
  expect(askedBy(manifest)).toEqual(JSON.parse(readFileSync("tests/security/permissions.json", "utf8")));
});
