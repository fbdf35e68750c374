import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { policySchema, withSettings } from "../../src/settings/schema.ts";

test("the policy schema in public/ is the one the table makes (npm run generate)", () => {
  expect(JSON.parse(readFileSync("public/managed-schema.json", "utf8"))).toEqual(policySchema());
});
test("the schema holds nothing that makes Chromium refuse the extension", () => {
  const text = JSON.stringify(policySchema());
  expect(text).not.toMatch(/anyOf|additionalProperties|"type":\[/);
});
test("the admin page's table of settings is the one the table makes (npm run generate)", () => {
  const page = readFileSync("src/settings/ADMIN.md", "utf8");
  expect(page).toBe(withSettings(page));
});
